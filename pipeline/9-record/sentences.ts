import type { Range, Tokens } from "../../schemas/index.ts";

/** First to last character (UTF-16) of each sentence, in text order. */
export function sentenceRanges({ sentences, start, end }: Tokens): Range[] {
	return Array.from({ length: sentences.length - 1 }, (_, s) => ({
		start: start[sentences[s]!]!,
		end: end[sentences[s + 1]! - 1]!,
	}));
}
