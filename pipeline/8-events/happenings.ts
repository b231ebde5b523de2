import type { EventDraft, MentionDraft } from "../../schemas/index.ts";

/** Participants that are no entity: whoever it was, and nobody that is known. */
const [ANYONE, NOBODY, FIRST_ENTITY] = [0, 1, 2];
/** Dates that are none: whenever it was, and unknown. */
const [EVER, UNDATED, FIRST_DATE] = [0, 1, 2];

/**
 * Numbers the events so that those that tell of one happening share a number: same lemma, both denied or neither, no clash of
 * dates, and a participant in common; with participants unknown, the same date. An event joins the first that it agrees with,
 * looked up by what must be equal: comparing all with all took a minute for a text of 4 MB.
 */
export function numberHappenings(events: EventDraft[], mentions: readonly MentionDraft[]): void {
	/** Rank of the first event with a key. */
	const first = new Map<number, number>();
	const lemmas = numbering<string>();
	const dates = numbering<string>();
	const times = numbering<number>();
	const span = FIRST_DATE + events.length;
	const width = FIRST_ENTITY + mentions.reduce((most, { entity }) => Math.max(most, (entity ?? -1) + 1), 0);
	let next = 0;
	let found = 0;
	const find = (time: number, who: number) => {
		found = Math.min(found, first.get(time * width + who) ?? found);
	};
	const keep = (rank: number, time: number, who: number) => {
		const key = time * width + who;
		if (!first.has(key)) first.set(key, rank);
	};
	for (const [rank, event] of events.entries()) {
		const about = (2 * lemmas(event.lemma) + (event.status === "denied" ? 1 : 0)) * span;
		const dated = event.date !== null;
		const on = times(about + (dated ? FIRST_DATE + dates(event.date!) : UNDATED));
		const ever = times(about + EVER);
		const who = event.participants.map(({ mention }) => mentions[mention]!.entity).filter((entity) => entity !== null);
		found = Number.POSITIVE_INFINITY;
		if (event.class !== "REPORTING") {
			if (dated) find(on, who.length === 0 ? ANYONE : NOBODY);
			const other = dated ? times(about + UNDATED) : ever;
			for (const entity of who) {
				if (dated) find(on, FIRST_ENTITY + entity);
				find(other, FIRST_ENTITY + entity);
			}
		}
		event.happening = found < rank ? events[found]!.happening : next++;
		keep(rank, on, ANYONE);
		if (who.length === 0) keep(rank, on, NOBODY);
		for (const entity of who) {
			keep(rank, on, FIRST_ENTITY + entity);
			keep(rank, ever, FIRST_ENTITY + entity);
		}
	}
}

/** Numbers keys from 0 in the order they are first seen. */
function numbering<Key>(): (key: Key) => number {
	const seen = new Map<Key, number>();
	return (key) => {
		const known = seen.get(key);
		if (known !== undefined) return known;
		seen.set(key, seen.size);
		return seen.size - 1;
	};
}
