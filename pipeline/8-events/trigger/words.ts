import { sharedInts } from "../../shared.ts";

/** Words by number, from 1 in the order given: a hash table and the words' characters, without an object a word. */
export interface WordNumbers {
	/** Numbers, open addressing; 0 is an empty slot. */
	slots: Int32Array;
	/** Where the characters of each number's word end; they start where those of the number before end. */
	ends: Int32Array;
	/** UTF-16 units of all words. */
	units: Uint16Array;
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units. */
function hashOf(word: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	return hash ^ (hash >>> 15);
}

export function numberWords(words: readonly string[]): WordNumbers {
	let size = 1024;
	while (size < words.length * 2) size *= 2;
	const slots = sharedInts(size);
	const ends = sharedInts(words.length + 1);
	const length = words.reduce((sum, word) => sum + word.length, 0);
	const units = new Uint16Array(new SharedArrayBuffer(length * Uint16Array.BYTES_PER_ELEMENT));
	let end = 0;
	for (const [index, word] of words.entries()) {
		for (let i = 0; i < word.length; i++) units[end++] = word.charCodeAt(i);
		ends[index + 1] = end;
		let at = hashOf(word) & (size - 1);
		while (slots[at] !== 0) at = (at + 1) & (size - 1);
		slots[at] = index + 1;
	}
	return { slots, ends, units };
}

/** Number of a word, 0 when it has none. */
export function numberOf({ slots, ends, units }: WordNumbers, word: string): number {
	const mask = slots.length - 1;
	for (let at = hashOf(word) & mask; ; at = (at + 1) & mask) {
		const number = slots[at]!;
		if (number === 0) return 0;
		const start = ends[number - 1]!;
		if (ends[number]! - start !== word.length) continue;
		let i = 0;
		while (i < word.length && units[start + i] === word.charCodeAt(i)) i++;
		if (i === word.length) return number;
	}
}
