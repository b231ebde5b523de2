import type { Entity, EventStatus, QuoteKind } from "../../../schemas/index.ts";

/** Documents to a chunk: small enough to open an article at once, large enough to compress well. */
export const CHUNK = 32;

/** Columns of the document list: `id[i]`, `title[i]` … describe document i. */
export interface DocumentColumns {
	id: string[];
	title: string[];
	date: (string | null)[];
	words: number[];
	mentions: number[];
	times: number[];
	quotes: number[];
	events: number[];
	warnings: number[];
}

/** An entity of the whole corpus: merged by Wikidata item, else by type and name. `documents` are ascending document numbers. */
export interface CorpusEntity {
	name: string;
	type: Entity["type"];
	ids: Entity["ids"];
	mentions: number;
	documents: number[];
}

/** Whom quotations are ascribed to: `entity` is an index into `entities`. */
export interface CorpusSpeaker {
	entity: number;
	kinds: Record<QuoteKind, number>;
	documents: number[];
}

/** Number of events of one calendar period (`2024`, `2024-10` or `2024-10-16`: as exactly as the text dates them). */
export interface TimelineEntry {
	period: string;
	counts: Record<EventStatus, number>;
}

export interface Failure {
	id: string | null;
	source: string | null;
	code: string;
	message: string;
}

/** All that the report's overview, lists and filters need without opening an article. */
export interface Summary {
	documents: DocumentColumns;
	entities: CorpusEntity[];
	speakers: CorpusSpeaker[];
	timeline: TimelineEntry[];
	undatedEvents: number;
	unnamedQuotes: number;
	failures: Failure[];
	/** Documents that were left out because the report would be too large to open. */
	omitted: number;
}
