import { z } from "zod";
import { Range, Span, TokenRange } from "./span.ts";
import { TimedDocument } from "./timex.ts";

export const QuoteKind = z.enum(["direct", "mixed", "indirect"]);
export type QuoteKind = z.infer<typeof QuoteKind>;

export const Speaker = Span.extend({
	entity: z.string().nullable().describe("Entity that the speaker's words name or stand for"),
});

/** A quotation: what was said, the words that report it, and who said it. */
export const Quote = z.object({
	id: z.string().describe("Identifier within the document, such as q1"),
	kind: QuoteKind.describe("direct: all of the content stands between quotation marks; mixed: some; indirect: none"),
	content: z
		.array(Span)
		.min(1)
		.describe("What was said, without the outer quotation marks; two spans when the attribution splits it"),
	cue: Span.nullable().describe("The word or words that report it, such as said"),
	speaker: Speaker.nullable().describe("Who said it, as it stands in the text; null when nobody is named"),
});
export type Quote = z.infer<typeof Quote>;

/** Content spans are character ranges (a quotation mark may stand inside a token); cue and speaker fall on tokens. */
export const QuoteDraft = z.object({
	method: z.string(),
	kind: QuoteKind,
	content: z.array(Range).min(1),
	cue: TokenRange.nullable(),
	speaker: TokenRange.extend({ entity: z.int().nullable() }).nullable(),
});
export type QuoteDraft = z.infer<typeof QuoteDraft>;

/** Quotes -> events. */
export const QuotedDocument = TimedDocument.extend({ quotes: z.array(QuoteDraft) });
export type QuotedDocument = z.infer<typeof QuotedDocument>;
