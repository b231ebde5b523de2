import * as z from "zod";
import { ZonedDocument } from "./zone.ts";

/**
 * Tokens of the content zones as parallel arrays (structure of arrays: no object a word on the hot path).
 * `start`/`end` are UTF-16 offsets into the document's text; `text[i] === document.text.slice(start[i], end[i])`.
 */
export const Tokens = z.object({
	length: z.int().nonnegative(),
	start: z.instanceof(Int32Array),
	end: z.instanceof(Int32Array),
	text: z.array(z.string()),
	lower: z.array(z.string()),
	lemma: z.array(z.string()),
	pos: z.instanceof(Uint8Array),
	gap: z.instanceof(Uint8Array),
	/** Index of the token's sentence. */
	sentence: z.instanceof(Int32Array),
	/** First token of each sentence, and the number of tokens at the end: sentence s is [sentences[s], sentences[s + 1]). */
	sentences: z.instanceof(Int32Array),
	/** Index of each sentence's block in `document.blocks`. */
	block: z.instanceof(Int32Array),
});
export type Tokens = z.infer<typeof Tokens>;

/** Tokenize -> syntax. */
export const TokenizedDocument = ZonedDocument.extend({ tokens: Tokens });
export type TokenizedDocument = z.infer<typeof TokenizedDocument>;
