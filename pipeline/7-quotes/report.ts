import type { TokenSpan } from "./span.ts";

/** An attribution in the making, in tokens: who, the words that report, and what is reported. */
export interface Report {
	/** How it was found: the frame of a verb, a tail ("…, he said"), a source ("according to"), a noun, a quotation mark. */
	rule: string;
	cue: TokenSpan | null;
	/** Head of the cue (the verb), or -1. */
	verb: number;
	speaker: TokenSpan | null;
	content: TokenSpan[];
	addressee: TokenSpan | null;
}
