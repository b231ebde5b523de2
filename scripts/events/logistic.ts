/** A token with its features: binary ones by key, and its lemma's vector of 100 numbers. */
export interface Example {
	keys: string[];
	vector: number[] | null;
	group: number;
	label: 0 | 1;
	weight: number;
}

const EPOCHS = 12;
const RATE = 0.1;
const L2 = 6e-4;
const RAREST = 3;
const DIMENSIONS = 100;

/** Logistic regression by AdaGrad over the examples in a fixed pseudo-random order. `dense` holds 100 weights a group. */
export function train(examples: Example[], groups: number): { weights: Map<string, number>; dense: Float64Array } {
	const counts = new Map<string, number>();
	for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const ids = new Map<string, number>();
	for (const [key, count] of counts) if (count >= RAREST) ids.set(key, ids.size);
	const encoded = examples.map(({ keys }) =>
		Int32Array.from(keys.map((key) => ids.get(key) ?? -1).filter((id) => id >= 0)),
	);
	const dense = ids.size;
	const weights = new Float64Array(dense + groups * DIMENSIONS);
	const squares = new Float64Array(weights.length).fill(1e-6);
	const step = (at: number, slope: number) => {
		const gradient = slope + L2 * weights[at]!;
		squares[at]! += gradient * gradient;
		weights[at]! -= (RATE * gradient) / Math.sqrt(squares[at]!);
	};

	let seed = 1;
	const random = () => {
		seed = (seed * 1103515245 + 12345) % 2147483648;
		return seed / 2147483648;
	};
	const order = examples.map((_, index) => index);
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (let i = order.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			[order[i], order[j]] = [order[j]!, order[i]!];
		}
		for (const index of order) {
			const { vector, group, label, weight } = examples[index]!;
			const offset = dense + group * DIMENSIONS;
			let sum = 0;
			for (const id of encoded[index]!) sum += weights[id]!;
			if (vector) for (let i = 0; i < DIMENSIONS; i++) sum += weights[offset + i]! * vector[i]!;
			const slope = weight * (1 / (1 + Math.exp(-sum)) - label);
			for (const id of encoded[index]!) step(id, slope);
			if (vector) for (let i = 0; i < DIMENSIONS; i++) step(offset + i, slope * vector[i]!);
		}
	}
	return { weights: new Map([...ids].map(([key, id]) => [key, weights[id]!])), dense: weights.slice(dense) };
}
