import { sharedInts } from "../shared.ts";
import type { LinearArrays } from "./linear.ts";

/**
 * The choice between shift, left and right, the hottest loop of the stage: each slot holds the weights of a feature for
 * left and right (12 bits each, less those for shift) beside 8 bits of its key, so that a feature costs one read and no branch.
 */
export interface ActionModel {
	shift: number;
	slots: Int32Array;
	/** A choice that wins by more than this on the easy features needs no others. */
	sure: number;
}

/** Slots of the actions' feature table, in bits. */
export const ACTION_BITS = 19;

export function actionModel({ keys, weights }: LinearArrays, sure: number): ActionModel {
	const shift = 32 - ACTION_BITS;
	const slots = sharedInts(2 ** ACTION_BITS);
	for (let i = 0; i < keys.length; i++)
		slots[keys[i]! >>> shift] = (keys[i]! << 24) | ((weights[2 * i + 1]! & 0xfff) << 12) | (weights[2 * i]! & 0xfff);
	return { shift, slots, sure };
}

/** Sums for left and right, each in 16 bits: right << 16 plus left. */
export function actionSums({ shift, slots }: ActionModel, keys: Int32Array, count: number): number {
	let left = 0;
	let right = 0;
	for (let f = 0; f < count; f++) {
		const key = keys[f]!;
		const entry = slots[key >>> shift]!;
		// All ones when the low bits of the key are the entry's, else zero.
		const same = (((entry >>> 24) ^ (key & 0xff)) - 1) >> 31;
		left = (left + (((entry << 20) >> 20) & same)) | 0;
		right = (right + (((entry << 8) >> 20) & same)) | 0;
	}
	return (right << 16) + left;
}
