import { sharedInts } from "../shared.ts";
import { wordHash } from "./hash.ts";

/** Words the models know, by hash. Ids start at 1; the first `trained` of them were seen often enough to have weights of their own. */
export interface Lexicon {
	trained: number;
	/** The only tag that a word ever has, or 0; by id. */
	onlyTag: Uint8Array;
	/** Class of distributionally similar words, 0 for none; by id. */
	cluster: Uint16Array;
	/** Hash and id by turns, open addressing. */
	slots: Int32Array;
}

export function createLexicon(hashes: Int32Array, trained: number, onlyTag: Uint8Array, cluster: Uint16Array): Lexicon {
	let size = 1024;
	while (size < hashes.length * 2.5) size *= 2;
	const slots = sharedInts(size * 2);
	for (let i = 0; i < hashes.length; i++) {
		let at = slotOf(hashes[i]!, slots);
		while (slots[at + 1] !== 0) at = at + 2 === slots.length ? 0 : at + 2;
		slots[at] = hashes[i]!;
		slots[at + 1] = i + 1;
	}
	return { trained, onlyTag, cluster, slots };
}

function slotOf(hash: number, slots: Int32Array): number {
	return ((hash ^ (hash >>> 15)) & (slots.length / 2 - 1)) * 2;
}

/** Id of a word in lower case, 0 when unknown. */
export function wordId(lexicon: Lexicon, lower: string): number {
	const { slots } = lexicon;
	const hash = wordHash(lower);
	let at = slotOf(hash, slots);
	for (;;) {
		const id = slots[at + 1]!;
		if (id === 0 || slots[at] === hash) return id;
		at = at + 2 === slots.length ? 0 : at + 2;
	}
}

/** What stands for a word without weights of its own: its last two letters, or that it is a number or neither. */
export function endingClass(lower: string): number {
	const first = lower.charCodeAt(0);
	if (first >= 48 && first <= 57) return 1;
	const a = lower.charCodeAt(lower.length - 1) - 96;
	const b = lower.charCodeAt(lower.length - 2) - 96;
	if (!(a > 0 && a < 27)) return 2;
	return 3 + a * 27 + (b > 0 && b < 27 ? b : 0);
}
