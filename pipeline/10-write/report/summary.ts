import type { DocumentRecord, EventStatus, OkRecord, QuoteKind } from "../../../schemas/index.ts";
import type { CorpusEntity, CorpusSpeaker, Summary, TimelineEntry } from "./model.ts";

/** Adds up a corpus one record at a time; documents are numbered in the order in which they come. */
export interface SummaryBuilder {
	add(record: DocumentRecord): void;
	omit(): void;
	finish(): Summary;
}

export function summaryBuilder(): SummaryBuilder {
	const documents: Summary["documents"] = {
		id: [],
		title: [],
		date: [],
		words: [],
		mentions: [],
		times: [],
		quotes: [],
		events: [],
		warnings: [],
	};
	const entities = new Map<string, CorpusEntity>();
	const speakers = new Map<CorpusEntity, Omit<CorpusSpeaker, "entity">>();
	const timeline = new Map<string, Record<EventStatus, number>>();
	const failures: Summary["failures"] = [];
	let undatedEvents = 0;
	let unnamedQuotes = 0;
	let omitted = 0;

	const addEntities = (record: OkRecord, number: number) => {
		const local = new Map<string, CorpusEntity>();
		for (const { id, name, type, ids, mentions } of record.entities) {
			const key = ids.wikidata ?? `${type} ${name.toLowerCase()}`;
			let entity = entities.get(key);
			if (!entity) {
				entity = { name, type, ids, mentions: 0, documents: [] };
				entities.set(key, entity);
			}
			entity.mentions += mentions;
			if (entity.documents.at(-1) !== number) entity.documents.push(number);
			local.set(id, entity);
		}
		return local;
	};
	const addQuote = (entity: CorpusEntity | undefined, kind: QuoteKind, number: number) => {
		if (!entity) {
			unnamedQuotes++;
			return;
		}
		let speaker = speakers.get(entity);
		if (!speaker) {
			speaker = { kinds: { direct: 0, mixed: 0, indirect: 0 }, documents: [] };
			speakers.set(entity, speaker);
		}
		speaker.kinds[kind]++;
		if (speaker.documents.at(-1) !== number) speaker.documents.push(number);
	};
	const addEvent = ({ from, to, status }: OkRecord["events"][number]) => {
		const period = periodOf(from, to);
		if (period === null) {
			undatedEvents++;
			return;
		}
		let counts = timeline.get(period);
		if (!counts) {
			counts = { occurred: 0, ongoing: 0, planned: 0, possible: 0, denied: 0 };
			timeline.set(period, counts);
		}
		counts[status]++;
	};

	return {
		add(record) {
			if (record.status === "failed") {
				const { document, error } = record;
				failures.push({ id: document.id, source: document.source ?? null, ...error });
				return;
			}
			const number = documents.id.length;
			documents.id.push(record.document.id);
			documents.title.push(titleOf(record));
			documents.date.push(record.document.published?.date ?? null);
			documents.words.push(record.text.match(/\S+/g)?.length ?? 0);
			for (const list of ["mentions", "times", "quotes", "events", "warnings"] as const)
				documents[list].push(record[list].length);
			const local = addEntities(record, number);
			for (const { speaker, kind } of record.quotes)
				addQuote(speaker?.entity ? local.get(speaker.entity) : undefined, kind, number);
			for (const event of record.events) addEvent(event);
		},
		omit: () => void omitted++,
		finish() {
			const ranked = [...entities.values()].sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name));
			const rank = new Map(ranked.map((entity, index) => [entity, index]));
			return {
				documents,
				entities: ranked,
				speakers: [...speakers]
					.map(([entity, speaker]) => ({ entity: rank.get(entity)!, ...speaker }))
					.sort((a, b) => total(b) - total(a) || a.entity - b.entity),
				timeline: [...timeline]
					.map(([period, counts]): TimelineEntry => ({ period, counts }))
					.sort((a, b) => compare(a.period, b.period)),
				undatedEvents,
				unnamedQuotes,
				failures,
				omitted,
			};
		},
	};
}

const total = ({ kinds }: Pick<CorpusSpeaker, "kinds">) => kinds.direct + kinds.mixed + kinds.indirect;

/** By code unit: a locale's order would differ between machines. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const TITLE = 120;

/** What to call a document in a list: its title, else its headline, else its first words, else its id. */
function titleOf({ document, text, zones }: OkRecord): string {
	const headline = zones.find(({ type }) => type === "headline");
	const points = headline ? Array.from(text).slice(headline.start, headline.end).join("") : text.slice(0, 4 * TITLE);
	const title = (document.title ?? points).replace(/\s+/g, " ").trim();
	if (title === "") return document.id;
	const letters = Array.from(title);
	return letters.length > TITLE ? `${letters.slice(0, TITLE - 1).join("")}…` : title;
}

/** The period that holds `from` to `to`: its day, its month or its year; null when undated or longer than a year. */
function periodOf(from: string | null, to: string | null): string | null {
	if (from === null) return null;
	const last = to ?? from;
	for (const length of [10, 7, 4]) if (from.slice(0, length) === last.slice(0, length)) return from.slice(0, length);
	return null;
}
