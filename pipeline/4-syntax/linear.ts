import { createFeatureTable, type FeatureTable } from "./feature-table.ts";

/** A linear classifier as it is stored: keys of its features and a row of byte weights for each. */
export interface LinearArrays {
	keys: Int32Array;
	weights: Int8Array;
}

/** A linear classifier over sparse features; the number of classes is a multiple of eight. */
export interface LinearModel {
	table: FeatureTable;
	classes: number;
	/** Rows of weights, four bytes to an integer. */
	rows: Int32Array;
}

/** Slots of a classifier's feature table, in bits. */
export const LINEAR_BITS = 18;

export function linearModel({ keys, weights }: LinearArrays, classes: number): LinearModel {
	const rows = new Int32Array(weights.buffer, weights.byteOffset, weights.length / 4);
	return { table: createFeatureTable(keys, LINEAR_BITS), classes, rows };
}

/** Turns the first `count` keys into the places of their rows, in place; how many have one. All are found before the first is read, so that the reads of memory do not wait for each other. */
function findRows({ table, classes }: LinearModel, keys: Int32Array, count: number): number {
	const { slots, shift } = table;
	const width = classes >> 2;
	let found = 0;
	for (let f = 0; f < count; f++) {
		const key = keys[f]!;
		const entry = slots[key >>> shift]!;
		if (((entry ^ key) & 0xfff) !== 0 || entry === 0) continue;
		keys[found++] = ((entry >>> 12) - 1) * width;
	}
	return found;
}

/**
 * Writes the sums of the weights of the first `count` features (overwritten) into `into` from `at` on, packed: bytes made positive
 * by adding 128 are added four at a time, in two halves of 16 bits to an integer. Each sum is too high by 128 a feature, which
 * changes no choice.
 */
export function keepSums(model: LinearModel, keys: Int32Array, count: number, into: Int32Array, at: number): void {
	const found = findRows(model, keys, count);
	for (let k = 0; k < model.classes >> 2; k++) {
		let even = 0;
		let odd = 0;
		for (let f = 0; f < found; f++) {
			const four = model.rows[keys[f]! + k]! ^ 0x80808080;
			even = (even + (four & 0xff00ff)) | 0;
			odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
		}
		into[at + 2 * k] = even;
		into[at + 2 * k + 1] = odd;
	}
}

/** Packed sums of no features. */
export const NO_SUMS = new Int32Array(32);

/**
 * The class with the most weight by the first `count` features (overwritten) and sums that are kept, from `at` on in `kept`; the
 * first of equals, among classes from `first` (less than four) on.
 */
export function bestClass(
	model: LinearModel,
	keys: Int32Array,
	count: number,
	first: number,
	kept: Int32Array,
	at: number,
): number {
	const { classes, rows } = model;
	const found = findRows(model, keys, count);
	let best = first;
	let most = -1;
	for (let k = 0; k < classes >> 2; k++) {
		let even = kept[at + 2 * k]!;
		let odd = kept[at + 2 * k + 1]!;
		for (let f = 0; f < found; f++) {
			const four = rows[keys[f]! + k]! ^ 0x80808080;
			even = (even + (four & 0xff00ff)) | 0;
			odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
		}
		const from = k === 0 ? first : 0;
		for (let c = from; c < 4; c++) {
			const pair = (c & 1) === 0 ? even : odd;
			const sum = c < 2 ? pair & 0xffff : pair >>> 16;
			if (sum > most) {
				most = sum;
				best = 4 * k + c;
			}
		}
	}
	return best;
}
