import { type CrfOptions, type TrainedCrf, trainCrf } from "./crf.ts";
import type { Instances } from "./instances.ts";
import type { SetRules } from "./sets.ts";

/** The mean of what each training gives with each seed, over the same features; a training is how each set is read in it. */
export function trainAveraged(
	instances: Instances,
	rows: Int32Array,
	trainings: readonly (readonly SetRules[])[],
	{ seeds, ...options }: Omit<CrfOptions, "seed"> & { seeds: readonly number[] },
): TrainedCrf {
	const weights = new Float32Array(0);
	const mean: TrainedCrf = { ids: rows, weights, transition: weights };
	const parts = trainings.length * seeds.length;
	for (const sets of trainings) {
		for (const seed of seeds) {
			const one = trainCrf(instances, rows, sets, { ...options, seed });
			mean.weights = sum(mean.weights, one.weights, parts);
			mean.transition = sum(mean.transition, one.transition, parts);
		}
	}
	return mean;
}

/** Adds a part of `values` to `total` (empty at first). */
function sum(total: Float32Array, values: Float32Array, parts: number): Float32Array {
	const out = total.length > 0 ? total : new Float32Array(values.length);
	for (let n = 0; n < values.length; n++) out[n]! += values[n]! / parts;
	return out;
}
