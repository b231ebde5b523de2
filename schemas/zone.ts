import * as z from "zod";
import { Document } from "./document.ts";
import { Range } from "./span.ts";

export const ZoneType = z.enum([
	"headline",
	"byline",
	"dateline",
	"date",
	"subheading",
	"body",
	"caption",
	"bio",
	"comment",
	"widget",
	"other",
]);
export type ZoneType = z.infer<typeof ZoneType>;

/** Zones whose words become entities, times, quotes and events (`--zones all` lifts that). */
export const CONTENT_ZONES: ReadonlySet<ZoneType> = new Set<ZoneType>(["headline", "subheading", "dateline", "body"]);

/** A run of one kind of text, as it stands in a record (code points). */
export const Zone = z.object({
	start: z.int().nonnegative().describe("First character, in Unicode code points"),
	end: z.int().nonnegative().describe("First character after the zone, in Unicode code points"),
	type: ZoneType.describe("What kind of text this is; records come from headline, subheading, dateline and body"),
});
export type Zone = z.infer<typeof Zone>;

/** Zone -> tokenize. Zones are in text order and do not overlap. */
export const ZonedDocument = Document.extend({
	dateline: z.string().nullable(),
	zones: z.array(Range.extend({ type: ZoneType })),
	/** Paragraphs, headings, list items: a sentence never crosses a block, a block never crosses a zone. */
	blocks: z.array(Range.extend({ type: ZoneType })),
});
export type ZonedDocument = z.infer<typeof ZonedDocument>;
