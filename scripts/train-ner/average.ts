import { type CrfOptions, type TrainedCrf, trainCrf } from "./crf.ts";
import type { Instances } from "./instances.ts";
import type { SetRules } from "./sets.ts";

/** The mean of what each seed's training gives, over the same features: less is left to the order of the steps and to dropout. */
export function trainAveraged(
	instances: Instances,
	rows: Int32Array,
	sets: readonly SetRules[],
	{ seeds, ...options }: Omit<CrfOptions, "seed"> & { seeds: readonly number[] },
): TrainedCrf {
	const weights = new Float32Array(0);
	const mean: TrainedCrf = { ids: rows, weights, transition: weights };
	for (const seed of seeds) {
		const one = trainCrf(instances, rows, sets, { ...options, seed });
		mean.weights = sum(mean.weights, one.weights, seeds.length);
		mean.transition = sum(mean.transition, one.transition, seeds.length);
	}
	return mean;
}

/** Adds a part of `values` to `total` (empty at first). */
function sum(total: Float32Array, values: Float32Array, parts: number): Float32Array {
	const out = total.length > 0 ? total : new Float32Array(values.length);
	for (let n = 0; n < values.length; n++) out[n]! += values[n]! / parts;
	return out;
}
