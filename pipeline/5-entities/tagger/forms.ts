import type { Word } from "./words.ts";

/** A document's distinct lower-cased words: the number of each token's, and how many there are. */
export interface Forms {
	readonly of: Int32Array;
	readonly count: number;
}

/** Numbers words by their lower-cased form in order of appearance, with open addressing: what is counted by form needs no map then. */
export function numberForms(words: readonly Word[]): Forms {
	let size = 64;
	while (size < words.length * 2) size *= 2;
	const slots = new Int32Array(size);
	const hashes = new Int32Array(words.length);
	const of = new Int32Array(words.length);
	let count = 0;
	for (let i = 0; i < words.length; i++) {
		const hash = words[i]!.lower;
		let at = (hash ^ (hash >>> 15)) & (size - 1);
		while (slots[at] !== 0 && hashes[slots[at]! - 1] !== hash) at = (at + 1) & (size - 1);
		if (slots[at] === 0) {
			hashes[count++] = hash;
			slots[at] = count;
		}
		of[i] = slots[at]! - 1;
	}
	return { of, count };
}
