import { EVIDENCE, type Evidence } from "./evidence.ts";

/** Integers between the evidence of one key and the next: a line of memory. */
const STRIDE = 16;
/** Pieces of evidence there is room for at first. */
const ROOM = 1024;

/** Evidence that is computed once and kept by key (a small integer) in one array, without an object each. */
export interface KeptEvidence {
	/** All that is kept. Another array after an `add` that found no room. */
	readonly sums: Int32Array;
	/** Where in `sums` the evidence of a key begins, 0 when it is not kept. */
	find(key: number): number;
	/** Room for the evidence of a new key, all zeros. */
	add(key: number): Evidence;
	clear(): void;
}

const grown = (array: Int32Array, length: number): Int32Array<ArrayBuffer> => {
	const larger = new Int32Array(Math.ceil(length));
	larger.set(array);
	return larger;
};

export function createKeptEvidence(): KeptEvidence {
	let begins = new Int32Array(ROOM);
	let sums = new Int32Array(ROOM * STRIDE);
	let end = STRIDE;
	return {
		get sums() {
			return sums;
		},
		find: (key) => (key < begins.length ? begins[key]! : 0),
		add(key) {
			if (key >= begins.length) begins = grown(begins, key * 1.5);
			if (end + STRIDE > sums.length) sums = grown(sums, sums.length * 1.5);
			begins[key] = end;
			end += STRIDE;
			return sums.subarray(begins[key]!, begins[key]! + EVIDENCE);
		},
		clear() {
			begins = new Int32Array(ROOM);
			sums = new Int32Array(ROOM * STRIDE);
			end = STRIDE;
		},
	};
}
