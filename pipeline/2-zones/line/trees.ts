/** Gradient-boosted regression trees, flattened: node k asks `row[feature[k]] <= threshold[k]`, a leaf has feature -1. */
export interface Forest {
	readonly bias: number;
	/** First node of each tree. */
	readonly roots: Int32Array;
	readonly feature: Int16Array;
	readonly threshold: Float32Array;
	/** Left child; the right one is the node after it. */
	readonly left: Int32Array;
	readonly value: Float32Array;
}

/** Probability (0 to 1) for each row of a row-major matrix. */
export function predict(forest: Forest, rows: Float32Array, width: number): Float32Array {
	const length = rows.length / width;
	const out = new Float32Array(length);
	const { roots, feature, threshold, left, value, bias } = forest;
	for (let i = 0; i < length; i++) {
		const base = i * width;
		let sum = bias;
		for (let t = 0; t < roots.length; t++) {
			let node = roots[t]!;
			let f = feature[node]!;
			while (f >= 0) {
				node = left[node]! + (rows[base + f]! <= threshold[node]! ? 0 : 1);
				f = feature[node]!;
			}
			sum += value[node]!;
		}
		out[i] = 1 / (1 + Math.exp(-sum));
	}
	return out;
}
