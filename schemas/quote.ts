import * as z from "zod";
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
	addressee: Speaker.nullable().describe("Whom it was said to, when the words say so; null otherwise"),
	negated: z.boolean().describe("True when the words say that it was not said, thought or wanted"),
	hypothetical: z.boolean().describe("True when the words say that it would, could or will be said"),
	sentence: Span.describe("The sentence of the cue, or of the content when there is no cue"),
	method: z.string().describe("Rule that found it: clause, object, tail-quote, source, transcript, noun-that …"),
});
export type Quote = z.infer<typeof Quote>;

const SpeakerDraft = TokenRange.extend({ entity: z.int().nullable() });

/** Content spans are character ranges (a quotation mark may stand inside a token); cue and speaker fall on tokens. */
export const QuoteDraft = z.object({
	kind: QuoteKind,
	content: z.array(Range).min(1),
	cue: TokenRange.nullable(),
	speaker: SpeakerDraft.nullable(),
	addressee: SpeakerDraft.nullable(),
	negated: z.boolean(),
	hypothetical: z.boolean(),
	sentence: Range,
	method: z.string(),
});
export type QuoteDraft = z.infer<typeof QuoteDraft>;

/** Quotes -> events. */
export const QuotedDocument = TimedDocument.extend({ quotes: z.array(QuoteDraft) });
export type QuotedDocument = z.infer<typeof QuotedDocument>;
