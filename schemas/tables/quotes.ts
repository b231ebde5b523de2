import { type Quote, QuoteKind } from "../index.ts";
import { keys, ofDocument, provenance, type Table } from "./table.ts";

type Row = Quote & { start: number; end: number };

export const quotes: Table<Row> = {
	name: "quotes",
	title: "Quotes",
	description: "One row a quotation: who said what",
	primaryKey: ["document_id", "quote_id"],
	foreignKeys: [ofDocument],
	rows: (record) =>
		record.quotes.map((quote) => ({ ...quote, start: quote.content[0]!.start, end: quote.content.at(-1)!.end })),
	columns: [
		...keys<Row>("quote"),
		{
			name: "kind",
			type: "string",
			description: "Whether all, some or none of the content stands between quotation marks",
			enum: QuoteKind.options,
			required: true,
			value: ({ kind }) => kind,
		},
		{
			name: "speaker",
			type: "string",
			description: "Name of the speaker where known, else the words that stand for one",
			value: ({ speaker }, context) => context.entity(speaker?.entity)?.name ?? speaker?.text ?? null,
		},
		{
			name: "content",
			type: "string",
			description: "What was said; the parts of a quotation split by its attribution are joined by an ellipsis",
			required: true,
			value: ({ content }) => content.map(({ text }) => text).join(" … "),
		},
		{ name: "cue", type: "string", description: "Words that report it", value: ({ cue }) => cue?.text ?? null },
		{
			name: "speaker_text",
			type: "string",
			description: "The speaker as it stands in the text",
			value: ({ speaker }) => speaker?.text ?? null,
		},
		{
			name: "speaker_entity_id",
			type: "string",
			description: "Entity that the speaker's words stand for",
			value: ({ speaker }) => speaker?.entity ?? null,
		},
		{
			name: "speaker_wikidata",
			type: "string",
			description: "Wikidata item of the speaker",
			value: ({ speaker }, context) => context.entity(speaker?.entity)?.ids.wikidata ?? null,
		},
		{
			name: "addressee",
			type: "string",
			description: "Whom it was said to",
			value: ({ addressee }, context) => context.entity(addressee?.entity)?.name ?? addressee?.text ?? null,
		},
		{
			name: "negated",
			type: "boolean",
			description: "Whether the words say that it was not said, thought or wanted",
			value: ({ negated }) => negated,
		},
		{
			name: "hypothetical",
			type: "boolean",
			description: "Whether the words say that it would, could or will be said",
			value: ({ hypothetical }) => hypothetical,
		},
		{ name: "method", type: "string", description: "Rule that found it", value: ({ method }) => method },
		{
			name: "start",
			type: "integer",
			description: "First character of the content, in Unicode code points",
			required: true,
			value: ({ start }) => start,
		},
		{
			name: "end",
			type: "integer",
			description: "First character after the content, in Unicode code points",
			required: true,
			value: ({ end }) => end,
		},
		...provenance<Row>(),
	],
};
