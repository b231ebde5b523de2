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

/** Rows that go through a tree together: few enough to stay in the cache with it. */
const TOGETHER = 32;

/** Probability (0 to 1) for each row of a row-major matrix, a batch of rows at a time and in it a tree at a time. */
export function predict(forest: Forest, rows: Float32Array, width: number): Float32Array {
	const length = rows.length / width;
	const { roots, feature, threshold, left, value, bias } = forest;
	const sums = new Float64Array(length).fill(bias);
	for (let from = 0; from < length; from += TOGETHER) {
		const to = Math.min(length, from + TOGETHER);
		for (let t = 0; t < roots.length; t++) {
			const root = roots[t]!;
			for (let i = from, base = from * width; i < to; i++, base += width) {
				let node = root;
				let f = feature[node]!;
				while (f >= 0) {
					node = left[node]! + (rows[base + f]! <= threshold[node]! ? 0 : 1);
					f = feature[node]!;
				}
				sums[i]! += value[node]!;
			}
		}
	}
	const out = new Float32Array(length);
	for (let i = 0; i < length; i++) out[i] = 1 / (1 + Math.exp(-sums[i]!));
	return out;
}
