import type { EventDraft, MentionDraft } from "../../schemas/index.ts";

/** Numbers the events so that those that tell of one happening share a number: same lemma, no clash of date or participants. */
export function numberHappenings(events: EventDraft[], mentions: readonly MentionDraft[]): void {
	const groups = new Map<string, EventDraft[]>();
	let next = 0;
	for (const event of events) {
		const group = groups.get(event.lemma) ?? [];
		const same = event.class === "REPORTING" ? undefined : group.find((other) => agree(event, other, mentions));
		event.happening = same ? same.happening : next++;
		group.push(event);
		groups.set(event.lemma, group);
	}
}

function agree(a: EventDraft, b: EventDraft, mentions: readonly MentionDraft[]): boolean {
	if (a.date !== b.date && a.date !== null && b.date !== null) return false;
	if ((a.status === "denied") !== (b.status === "denied")) return false;
	const who = (event: EventDraft) =>
		new Set(event.participants.map(({ mention }) => mentions[mention]!.entity).filter((entity) => entity !== null));
	const [mine, theirs] = [who(a), who(b)];
	if (mine.size === 0 || theirs.size === 0) return a.date !== null && a.date === b.date;
	return [...mine].some((entity) => theirs.has(entity));
}
