import * as z from "zod";
import { Warning } from "./warning.ts";

/** A calendar day, ISO 8601. */
export const IsoDay = z.iso.date().describe("Calendar day, YYYY-MM-DD");

/** Where a publication date comes from, strongest first. */
export const PublishedBasis = z.enum(["given", "metadata", "dateline", "filename", "text"]);

export const Published = z.object({
	date: IsoDay,
	basis: PublishedBasis.describe(
		"Where the date was read: given by the caller, metadata of the page, dateline, file name or a date line",
	),
});
export type Published = z.infer<typeof Published>;

/** What `pipe` reads: one of these a line. Unknown fields are kept under `document.extra`. */
export const InputDocument = z.looseObject({
	id: z
		.union([z.string(), z.number()])
		.transform(String)
		.optional()
		.describe("Identifier; without one, the number of the line"),
	text: z.string().optional().describe("Plain text of the article"),
	html: z.string().optional().describe("Web page that holds the article, in place of text"),
	published: z.string().nullish().describe("Publication date, YYYY-MM-DD"),
	title: z.string().nullish().describe("Title or headline"),
	byline: z.string().nullish().describe("Author or authors as stated"),
	url: z.string().nullish().describe("Where it was published; becomes document.source"),
});
export type InputDocument = z.infer<typeof InputDocument>;

/** The document's own facts, as they stand in its record. */
export const DocumentInfo = z.object({
	id: z.string().describe("Identifier of the document: the caller's, else the path of its file"),
	source: z.string().nullable().describe("File (and line) or URL it was read from"),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.describe("SHA-256 of the text, in UTF-8"),
	title: z.string().nullable().describe("Title or headline"),
	byline: z.string().nullable().describe("Author or authors as stated"),
	dateline: z.string().nullable().describe("Dateline as it stands, such as BRUSSELS, Oct. 16 (Reuters)"),
	language: z.string().describe("ISO 639-1 code; the pipeline reads English"),
	published: Published.nullable().describe("Publication date with its basis, or null: never guessed from the clock"),
	extra: z
		.record(z.string(), z.unknown())
		.optional()
		.describe("Fields of the input that onrecord does not read, kept as they were"),
});
export type DocumentInfo = z.infer<typeof DocumentInfo>;

/** Read -> zone: one article as text, before anything is known of its parts. */
export const Document = z.object({
	id: z.string(),
	source: z.string().nullable(),
	/** File (and line) it was read from, where a URL has taken its place as source: its name may hold the date. */
	file: z.string().optional(),
	text: z.string(),
	title: z.string().nullable(),
	byline: z.string().nullable(),
	published: Published.nullable(),
	extra: z.record(z.string(), z.unknown()).optional(),
	/** Structure that the reader knew and plain text has lost (an HTML page's blocks); the zoner's evidence. */
	hints: z.array(z.object({ start: z.int(), end: z.int(), type: z.string() })).optional(),
	warnings: z.array(Warning),
});
export type Document = z.infer<typeof Document>;
