import { createFeatureTable, type FeatureTable, rowOf } from "../../pipeline/4-syntax/feature-table.ts";

/** Averaged perceptron over the features of a table: rows of `classes` weights. */
export interface Perceptron {
	table: FeatureTable;
	classes: number;
	weights: Float32Array;
	/** Sum of each weight's changes times the moment of the change, for averaging. */
	moments: Float64Array;
	now: number;
	/** Rows of the features at hand; row 0 stays zero. */
	rows: Int32Array;
	count: number;
	scores: Float64Array;
}

export function createPerceptron(keys: Int32Array, bits: number, classes: number): Perceptron {
	const size = classes * (keys.length + 1);
	return {
		table: createFeatureTable(keys, bits),
		classes,
		weights: new Float32Array(size),
		moments: new Float64Array(size),
		now: 1,
		rows: new Int32Array(128),
		count: 0,
		scores: new Float64Array(classes),
	};
}

/** Scores of all classes for the features at hand, into `model.scores`. */
export function score(model: Perceptron, features: Int32Array, count: number): void {
	model.scores.fill(0);
	model.count = 0;
	model.now++;
	addScore(model, features, count);
}

/** Adds to the scores what further features say. */
export function addScore(model: Perceptron, features: Int32Array, count: number): void {
	const { table, weights, classes, rows, scores } = model;
	for (let f = 0; f < count; f++) {
		const row = rowOf(table, features[f]!);
		if (row === 0) continue;
		rows[model.count++] = row;
		for (let c = 0; c < classes; c++) scores[c]! += weights[row * classes + c]!;
	}
}

/** Moves weight from a wrong class to the right one, for the features that were scored last, from the one at `first` on. */
export function correct(model: Perceptron, right: number, wrong: number, first = 0, end = model.count): void {
	const { weights, moments, classes, now, rows } = model;
	for (let f = first; f < end; f++) {
		const base = rows[f]! * classes;
		weights[base + right]! += 1;
		moments[base + right]! += now;
		weights[base + wrong]! -= 1;
		moments[base + wrong]! -= now;
	}
}

/** Averaged weights, from the first feature's row on. */
export function average({ weights, moments, now, classes }: Perceptron): Float32Array {
	return weights.map((weight, i) => weight - moments[i]! / now).subarray(classes);
}
