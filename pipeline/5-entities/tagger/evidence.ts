import { sharedBytes } from "../../shared.ts";
import { LABELS } from "./labels.ts";

/**
 * Sums of weights for all labels, packed: weights are bytes made positive by adding 128, four to an integer, and are added up
 * in halves of 16 bits. Entry 2k holds labels 4k and 4k + 2, entry 2k + 1 labels 4k + 1 and 4k + 3; the last entry is the number
 * of weights added, by which each sum is too high by 128. Up to 257 features fit.
 */
export type Evidence = Int32Array;

/** Integers of a row of weights. */
export const ROW_WIDTH = Math.ceil(LABELS / 4);
const COUNT = 2 * ROW_WIDTH;

export const createEvidence = (): Evidence => new Int32Array(COUNT + 1);

/** Rows of byte weights, {@link LABELS} each, as rows of {@link ROW_WIDTH} integers. */
export function packRows(weights: Int8Array): Int32Array {
	const rows = weights.length / LABELS;
	const bytes = sharedBytes(rows * ROW_WIDTH * 4).fill(128);
	for (let row = 0; row < rows; row++)
		for (let label = 0; label < LABELS; label++)
			bytes[row * ROW_WIDTH * 4 + label] = weights[row * LABELS + label]! + 128;
	return new Int32Array(bytes.buffer);
}

/** Adds the rows that begin at the first `count` entries of `places`. */
export function addRows(evidence: Evidence, rows: Int32Array, places: Int32Array, count: number): void {
	for (let k = 0; k < ROW_WIDTH; k++) {
		let even = evidence[2 * k]!;
		let odd = evidence[2 * k + 1]!;
		for (let n = 0; n < count; n++) {
			const four = rows[places[n]! + k]!;
			even = (even + (four & 0xff00ff)) | 0;
			odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
		}
		evidence[2 * k] = even;
		evidence[2 * k + 1] = odd;
	}
	evidence[COUNT]! += count;
}

export function addEvidence(evidence: Evidence, more: Evidence): void {
	for (let k = 0; k <= COUNT; k++) evidence[k] = (evidence[k]! + more[k]!) | 0;
}

/** Writes the sum of each label, in steps of `scale`, from `at` on. */
export function writeScores(evidence: Evidence, scale: number, scores: Float32Array, at: number): void {
	const high = 128 * evidence[COUNT]!;
	for (let label = 0; label < LABELS; label++) {
		const pair = evidence[2 * (label >> 2) + (label & 1)]!;
		scores[at + label] = (((label & 2) === 0 ? pair & 0xffff : pair >>> 16) - high) * scale;
	}
}
