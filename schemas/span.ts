import * as z from "zod";

/** A stretch of the document's text. Offsets are Unicode code points, end exclusive; `text` equals that slice exactly. */
export const Span = z.object({
	start: z.int().nonnegative().describe("First character, counted in Unicode code points from the start of the text"),
	end: z.int().nonnegative().describe("First character after the span, in Unicode code points"),
	text: z.string().describe("The characters of the span, exactly as in the text"),
});
export type Span = z.infer<typeof Span>;

/** A span inside the pipeline: UTF-16 offsets into `text`, as JavaScript counts. Turned into a {@link Span} once, at the record stage. */
export const Range = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Range = z.infer<typeof Range>;

/** A range that falls on whole tokens: `first` is the index of its first token, `last` of its last one (inclusive). */
export const TokenRange = Range.extend({ first: z.int().nonnegative(), last: z.int().nonnegative() });
export type TokenRange = z.infer<typeof TokenRange>;
