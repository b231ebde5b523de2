import type { QuotedDocument, TokenRange } from "../../schemas/index.ts";
import type { MentionPool } from "./mention-pool.ts";

/**
 * For each token the mention of the speaker in whose reported words it stands ("NATO said troops had crossed"), or null.
 * Quotes may hold one another: the first in the list counts.
 */
export function sourcesOf({ tokens, quotes }: QuotedDocument, pool: MentionPool): (token: number) => number | null {
	const quoteAt = new Int32Array(tokens.length).fill(-1);
	quotes.forEach(({ content }, index) => {
		for (const { start, end } of content)
			for (let token = firstFrom(tokens.start, start); token < tokens.length && tokens.start[token]! < end; token++)
				if (quoteAt[token]! < 0) quoteAt[token] = index;
	});
	return (token) => {
		const speaker = quotes[quoteAt[token]!]?.speaker;
		return speaker ? mentionOfSpeaker(speaker, pool) : null;
	};
}

/** The name in a speaker's words ("the minister, Anna Berg"), else their phrase; null for a pronoun that stands for nobody known. */
export function mentionOfSpeaker(speaker: TokenRange, pool: MentionPool): number | null {
	for (let at = speaker.last; at >= speaker.first; at--) if (pool.nameAt[at]! >= 0) return pool.nameAt[at]!;
	return pool.get(speaker.last);
}

/** Index of the first of ascending numbers that is not less than `least`. */
function firstFrom(ascending: Int32Array, least: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (ascending[middle]! < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
