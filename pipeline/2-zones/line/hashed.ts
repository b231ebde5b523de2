/**
 * Learned vocabulary: log odds of body against the rest for words and for whole short lines, keyed by hash.
 * Only what stood on several training pages has an entry, so that no page's own text is in it.
 */
export interface Vocabulary {
	/** Word hash -> log odds. */
	word(hash: number): number;
	/** Hash of a whole line (lower case, digits as 0, letters and digits only) -> log odds. */
	line(hash: number): number;
}

/** An open-addressing table of (hash, weight) pairs: Int32 keys, Int8 sixteenths; fast to load and to ask. */
export function hashTable(keys: Int32Array, weights: Int8Array): (hash: number) => number {
	let size = 16;
	while (size < keys.length * 2) size *= 2;
	const slots = new Int32Array(size);
	const values = new Float32Array(size);
	const mask = size - 1;
	for (let i = 0; i < keys.length; i++) {
		let at = keys[i]! & mask;
		while (slots[at] !== 0) at = (at + 1) & mask;
		slots[at] = keys[i]!;
		values[at] = weights[i]! / 16;
	}
	return (hash) => {
		let at = hash & mask;
		while (slots[at] !== 0) {
			if (slots[at] === hash) return values[at]!;
			at = (at + 1) & mask;
		}
		return 0;
	};
}
