import { sharedInts } from "../../shared.ts";
import { LABELS } from "./labels.ts";

/**
 * Sums of weights for all labels, packed in pairs: one in the lower 16 bits, the other times 65536 added to it. Entry 2k holds
 * labels 4k and 4k + 2, entry 2k + 1 labels 4k + 1 and 4k + 3. Up to 255 features fit.
 */
export type Evidence = Int32Array;

/** Integers of a row of weights. */
export const ROW_WIDTH = Math.ceil(LABELS / 4);
/** Integers of evidence. */
export const EVIDENCE = 2 * ROW_WIDTH;

export const createEvidence = (): Evidence => new Int32Array(EVIDENCE);

/** Rows of byte weights, {@link LABELS} each, as rows of {@link ROW_WIDTH} integers; bytes are made positive by adding 128. */
export function packRows(weights: Int8Array): Int32Array {
	const packed = sharedInts((weights.length / LABELS) * ROW_WIDTH);
	for (let from = 0, to = 0; from < weights.length; from += LABELS, to += ROW_WIDTH)
		for (let label = 0; label < 4 * ROW_WIDTH; label += 4) {
			let four = 0x80808080;
			for (let i = label; i < label + 4 && i < LABELS; i++) four ^= (weights[from + i]! & 0xff) << (8 * (i - label));
			packed[to + (label >> 2)] = four;
		}
	return packed;
}

/** Adds the rows that begin at the first `count` entries of `places`, at most 255. */
export function addRows(evidence: Evidence, rows: Int32Array, places: Int32Array, count: number): void {
	const excess = Math.imul(128 * count, 0x10001);
	for (let k = 0; k < ROW_WIDTH; k++) {
		let even = (evidence[2 * k]! - excess) | 0;
		let odd = (evidence[2 * k + 1]! - excess) | 0;
		for (let n = 0; n < count; n++) {
			const four = rows[places[n]! + k]!;
			even = (even + (four & 0xff00ff)) | 0;
			odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
		}
		evidence[2 * k] = even;
		evidence[2 * k + 1] = odd;
	}
}

/** Writes the sum of the evidence that begins at `places` of `all`. */
export function sumOf(all: Int32Array, places: Int32Array, into: Evidence): void {
	for (let k = 0; k < EVIDENCE; k++) {
		let sum = 0;
		for (let n = 0; n < places.length; n++) sum = (sum + all[places[n]! + k]!) | 0;
		into[k] = sum;
	}
}

/** Writes the sum of each label, in steps of `scale`, from `at` on. */
export function writeScores(evidence: Evidence, scale: number, scores: Float32Array, at: number): void {
	for (let label = 0; label < LABELS; label++) {
		const pair = evidence[2 * (label >> 2) + (label & 1)]!;
		const low = (pair << 16) >> 16;
		scores[at + label] = ((label & 2) === 0 ? low : (pair - low) >> 16) * scale;
	}
}
