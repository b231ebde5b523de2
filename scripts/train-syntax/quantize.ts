/** Weights as bytes, scaled so that all but a few in ten thousand fit. */
export function quantize(weights: Float32Array): Int8Array {
	const sizes = weights
		.filter((weight) => weight !== 0)
		.map(Math.abs)
		.sort();
	const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
	return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round((weight / largest) * 127))));
}

/** Only differences matter to a choice: of three weights a row, the last two less the first. */
export function differences(weights: Float32Array): Float32Array {
	const result = new Float32Array((weights.length / 3) * 2);
	for (let row = 0; row < weights.length / 3; row++) {
		result[2 * row] = weights[3 * row + 1]! - weights[3 * row]!;
		result[2 * row + 1] = weights[3 * row + 2]! - weights[3 * row]!;
	}
	return result;
}
