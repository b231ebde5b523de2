import { type OkRecord, PublishedBasis } from "../index.ts";
import { documentId, list, type Table } from "./table.ts";

export const documents: Table<OkRecord> = {
	name: "documents",
	title: "Documents",
	description: "One row a document that was processed",
	primaryKey: ["document_id"],
	rows: (record) => [record],
	columns: [
		documentId(),
		{ name: "title", type: "string", description: "Title or headline", value: ({ document }) => document.title },
		{
			name: "byline",
			type: "string",
			description: "Author or authors as stated",
			value: ({ document }) => document.byline,
		},
		{
			name: "dateline",
			type: "string",
			description: "Dateline as it stands",
			value: ({ document }) => document.dateline,
		},
		{
			name: "published",
			type: "date",
			description: "Publication date",
			value: ({ document }) => document.published?.date ?? null,
		},
		{
			name: "published_basis",
			type: "string",
			description: "Where the publication date was read",
			enum: PublishedBasis.options,
			value: ({ document }) => document.published?.basis ?? null,
		},
		{ name: "language", type: "string", description: "ISO 639-1 code", value: ({ document }) => document.language },
		{
			name: "characters",
			type: "integer",
			description: "Length of the text in Unicode code points",
			value: ({ text }) => [...text].length,
		},
		{ name: "entities", type: "integer", description: "Number of entities", value: ({ entities }) => entities.length },
		{ name: "mentions", type: "integer", description: "Number of mentions", value: ({ mentions }) => mentions.length },
		{ name: "times", type: "integer", description: "Number of time expressions", value: ({ times }) => times.length },
		{ name: "quotes", type: "integer", description: "Number of quotations", value: ({ quotes }) => quotes.length },
		{ name: "events", type: "integer", description: "Number of events", value: ({ events }) => events.length },
		{
			name: "warnings",
			type: "string",
			description: "What a reader should know, as code: message",
			value: ({ warnings }) => list(warnings.map(({ code, message }) => `${code}: ${message}`)),
		},
		{
			name: "sha256",
			type: "string",
			description: "SHA-256 of the text in UTF-8",
			value: ({ document }) => document.sha256,
		},
		{
			name: "source",
			type: "string",
			description: "File, line or URL that the document was read from",
			value: ({ document }) => document.source,
		},
	],
};
