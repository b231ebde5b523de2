import { hashOf } from "../hash.ts";

/**
 * The places of words in a list, as an object by word that has at first only those that were asked for. All 87,000 words of wink-nlp
 * as properties take longer to make than all else of its start, and 6 MB; a text needs some thousands of them. New words may be added.
 */
export function lazyPlaces(words: readonly string[]): Record<string, number> {
	const find = finderIn(words);
	const unseen = new Proxy(Object.create(null) as object, {
		get(_target, word, places) {
			const place = typeof word === "string" ? find(word) : undefined;
			if (place !== undefined) (places as Record<string, number>)[word as string] = place;
			return place;
		},
	});
	return Object.create(unseen) as Record<string, number>;
}

/** Open addressing: a word's place and one, by its hash. */
function finderIn(words: readonly string[]): (word: string) => number | undefined {
	let size = 1024;
	while (size < words.length * 2) size *= 2;
	const slots = new Int32Array(size);
	const mask = size - 1;
	for (let i = 0; i < words.length; i++) {
		let at = hashOf(words[i]!) & mask;
		while (slots[at] !== 0) at = (at + 1) & mask;
		slots[at] = i + 1;
	}
	return (word) => {
		for (let at = hashOf(word) & mask; slots[at] !== 0; at = (at + 1) & mask)
			if (words[slots[at]! - 1] === word) return slots[at]! - 1;
		return undefined;
	};
}
