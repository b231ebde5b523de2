import { EVIDENCE, type Evidence } from "./evidence.ts";
import { WINDOW } from "./features.ts";
import type { Word } from "./words.ts";

/** Integers between the evidence of one word and the next: a line of memory. */
const STRIDE = 16;
/** Words there is room for at first. */
const ROOM = 1024;

/** Evidence of words' own features at the places of the window, computed once and kept in one array, without an object each. */
export interface KeptEvidence {
	/** All that is kept; each word's begins where {@link KeptEvidence.find} says. Good until the next call of it. */
	readonly sums: Int32Array;
	find(word: Word, place: number): number;
	clear(): void;
}

const grown = (array: Int32Array, length: number): Int32Array<ArrayBuffer> => {
	const larger = new Int32Array(length);
	larger.set(array);
	return larger;
};

/** `compute` writes the evidence of a word at a place into an array of zeros. */
export function createKeptEvidence(compute: (word: Word, place: number, into: Evidence) => void): KeptEvidence {
	/** By word and place: where its evidence begins; 0 when it is not there yet. */
	let begins = new Int32Array(ROOM * WINDOW.length);
	let sums = new Int32Array(ROOM * STRIDE);
	let end = STRIDE;
	return {
		get sums() {
			return sums;
		},
		find(word, place) {
			const entry = word.number * WINDOW.length + place;
			if (entry >= begins.length) begins = grown(begins, Math.ceil(entry * 1.5));
			if (begins[entry] === 0) {
				if (end + STRIDE > sums.length) sums = grown(sums, Math.ceil(sums.length * 1.5));
				compute(word, place, sums.subarray(end, end + EVIDENCE));
				begins[entry] = end;
				end += STRIDE;
			}
			return begins[entry]!;
		},
		clear() {
			begins = new Int32Array(ROOM * WINDOW.length);
			sums = new Int32Array(ROOM * STRIDE);
			end = STRIDE;
		},
	};
}
