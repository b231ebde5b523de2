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

/** Numbers a node: its feature, its threshold (a leaf: its value) as the bits of a float, its left child's place. */
const STRIDE = 3;

/**
 * Compiles a forest to a function that gives a probability (0 to 1) for each row of a row-major matrix, a batch of rows at a time
 * and in it a tree at a time. What is asked of a node lies side by side: the nodes on a path are seldom neighbours.
 */
export function predictor(forest: Forest): (rows: Float32Array, width: number) => Float32Array {
	const { roots, feature, threshold, left, value, bias } = forest;
	const nodes = new Int32Array(feature.length * STRIDE);
	const floats = new Float32Array(nodes.buffer);
	for (let node = 0; node < feature.length; node++) {
		const leaf = feature[node]! < 0;
		nodes[node * STRIDE] = feature[node]!;
		floats[node * STRIDE + 1] = leaf ? value[node]! : threshold[node]!;
		nodes[node * STRIDE + 2] = left[node]! * STRIDE;
	}
	return (rows, width) => {
		const length = rows.length / width;
		const sums = new Float64Array(length).fill(bias);
		for (let from = 0; from < length; from += TOGETHER) {
			const to = Math.min(length, from + TOGETHER);
			for (let t = 0; t < roots.length; t++) {
				const root = roots[t]! * STRIDE;
				for (let i = from, base = from * width; i < to; i++, base += width) {
					let node = root;
					for (let f = nodes[node]!; f >= 0; f = nodes[node]!)
						node = nodes[node + 2]! + (rows[base + f]! <= floats[node + 1]! ? 0 : STRIDE);
					sums[i]! += floats[node + 1]!;
				}
			}
		}
		const out = new Float32Array(length);
		for (let i = 0; i < length; i++) out[i] = 1 / (1 + Math.exp(-sums[i]!));
		return out;
	};
}
