/** Averaged perceptron over hashed features: rows of `classes` weights. */
export interface Perceptron {
	shift: number;
	classes: number;
	weights: Float32Array;
	/** Sum of each weight's changes times the moment of the change, for averaging. */
	moments: Float64Array;
	now: number;
}

export function createPerceptron(bits: number, classes: number): Perceptron {
	const size = classes * 2 ** bits;
	return { shift: 32 - bits, classes, weights: new Float32Array(size), moments: new Float64Array(size), now: 1 };
}

/** Scores of all classes. */
export function score(model: Perceptron, rows: Int32Array, count: number, out: Float64Array): void {
	const { weights, classes } = model;
	out.fill(0);
	for (let f = 0; f < count; f++) {
		const base = rows[f]! * classes;
		for (let c = 0; c < classes; c++) out[c]! += weights[base + c]!;
	}
}

/** Moves weight from the class that was chosen to the right one. */
export function correct(
	model: Perceptron,
	rows: Int32Array,
	count: number,
	right: number,
	wrong: number,
	by = 1,
): void {
	const { weights, moments, classes, now } = model;
	for (let f = 0; f < count; f++) {
		const base = rows[f]! * classes;
		weights[base + right]! += by;
		moments[base + right]! += now * by;
		weights[base + wrong]! -= by;
		moments[base + wrong]! -= now * by;
	}
}

export function average(model: Perceptron): Float32Array {
	return model.weights.map((weight, i) => weight - model.moments[i]! / model.now);
}
