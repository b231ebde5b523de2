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

/**
 * Adds up the weights of the first `count` features into `sums`, one entry a class, each too high by 128 a feature (which
 * changes no choice): bytes made positive can be added four at a time, in two halves of 16 bits to an integer. The keys
 * are overwritten: all rows are found first, so that the reads of memory do not wait for each other.
 */
export function addFeatures(model: LinearModel, keys: Int32Array, count: number, sums: Int32Array): void {
	const { classes, rows } = model;
	const { slots, shift } = model.table;
	const width = classes >> 2;
	let found = 0;
	for (let f = 0; f < count; f++) {
		const key = keys[f]!;
		const entry = slots[key >>> shift]!;
		if (((entry ^ key) & 0xfff) !== 0 || entry === 0) continue;
		keys[found++] = ((entry >>> 12) - 1) * width;
	}
	for (let k = 0; k < width; k += 2) {
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		for (let f = 0; f < found; f++) {
			const at = keys[f]! + k;
			const first = rows[at]! ^ 0x80808080;
			const second = rows[at + 1]! ^ 0x80808080;
			a = (a + (first & 0xff00ff)) | 0;
			b = (b + ((first >>> 8) & 0xff00ff)) | 0;
			c = (c + (second & 0xff00ff)) | 0;
			d = (d + ((second >>> 8) & 0xff00ff)) | 0;
		}
		const at = 4 * k;
		sums[at] = a & 0xffff;
		sums[at + 1] = b & 0xffff;
		sums[at + 2] = a >>> 16;
		sums[at + 3] = b >>> 16;
		sums[at + 4] = c & 0xffff;
		sums[at + 5] = d & 0xffff;
		sums[at + 6] = c >>> 16;
		sums[at + 7] = d >>> 16;
	}
}

/** The class with the highest sum, the first of equals, among classes from `first` on. */
export function bestClass(sums: Int32Array, first: number): number {
	let best = first;
	let most = sums[first]!;
	for (let c = first + 1; c < sums.length; c++)
		if (sums[c]! > most) {
			most = sums[c]!;
			best = c;
		}
	return best;
}
