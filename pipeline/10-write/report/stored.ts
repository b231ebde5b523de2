import type { OkRecord } from "../../../schemas/index.ts";
import { offsetsOf } from "../../span.ts";
import type { StoredFacts } from "./model.ts";

/** Drops what the text already says. {@link restore} is its exact inverse for the fields of the schema. */
export function strip(record: OkRecord): StoredFacts {
	const bare = <T extends { text: string }>({ text: _text, ...rest }: T): Omit<T, "text"> => rest;
	return {
		document: record.document,
		zones: record.zones,
		entities: record.entities,
		mentions: record.mentions.map(bare),
		times: record.times.map(bare),
		quotes: record.quotes.map((quote) => ({
			...quote,
			content: quote.content.map(bare),
			cue: quote.cue && bare(quote.cue),
			speaker: quote.speaker && bare(quote.speaker),
		})),
		events: record.events.map(bare),
		warnings: record.warnings,
	};
}

/** The record that {@link strip} was given. */
export function restore(facts: StoredFacts, text: string): OkRecord {
	const { toUtf16 } = offsetsOf(text);
	const filled = <T extends { start: number; end: number }>(span: T): T & { text: string } => ({
		...span,
		text: text.slice(toUtf16(span.start), toUtf16(span.end)),
	});
	return {
		schema: "onrecord/1",
		status: "ok",
		...facts,
		text,
		mentions: facts.mentions.map(filled),
		times: facts.times.map(filled),
		quotes: facts.quotes.map((quote) => ({
			...quote,
			content: quote.content.map(filled),
			cue: quote.cue && filled(quote.cue),
			speaker: quote.speaker && filled(quote.speaker),
		})),
		events: facts.events.map(filled),
	};
}
