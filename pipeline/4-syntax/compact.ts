/**
 * How weights lie in the model's file. Most rows have few weights that are not zero: a row is a bit a class, then the
 * weights whose bit is set. A table of actions is a bit a slot, then for each slot in use a byte of its key and its weights.
 */
import type { NumberArray } from "./arrays.ts";
import type { LinearArrays } from "./linear.ts";

type Named = Record<string, NumberArray>;

/** A classifier over `classes` classes, a multiple of eight. */
export function packLinear(name: string, { keys, weights }: LinearArrays, classes: number): Named {
	const present = new Uint8Array(weights.length / 8);
	for (let i = 0; i < weights.length; i++) if (weights[i] !== 0) present[i >> 3]! |= 1 << (i & 7);
	if (weights.length !== keys.length * classes) throw new Error(`${name}: rows of ${classes} expected`);
	return { [`${name}Keys`]: keys, [`${name}Present`]: present, [`${name}Weights`]: weights.filter((w) => w !== 0) };
}

export function unpackLinear(name: string, named: Named): LinearArrays {
	const keys = named[`${name}Keys`] as Int32Array;
	const present = named[`${name}Present`]!;
	const packed = named[`${name}Weights`]!;
	const weights = new Int8Array(new SharedArrayBuffer(present.length * 8));
	let at = 0;
	for (let i = 0; i < present.length; i++)
		for (let bits = present[i]!; bits > 0; bits &= bits - 1)
			weights[i * 8 + 31 - Math.clz32(bits & -bits)] = packed[at++]!;
	return { keys, weights };
}

/** Weights for left and right by key, of which only the slot (the upper `bits`) and the lowest eight bits are kept. */
export function packActions(name: string, { keys, weights }: LinearArrays, bits: number): Named {
	const used = new Uint8Array(2 ** bits / 8);
	const order = Array.from(keys, (_, i) => i).sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0));
	for (const key of keys) used[key >>> (32 - bits + 3)]! |= 1 << ((key >>> (32 - bits)) & 7);
	return {
		[`${name}Used`]: used,
		[`${name}Checks`]: Uint8Array.from(order, (i) => keys[i]! & 0xff),
		[`${name}Weights`]: Int8Array.from(order.flatMap((i) => [weights[2 * i]!, weights[2 * i + 1]!])),
	};
}

export function unpackActions(name: string, named: Named, bits: number): LinearArrays {
	const used = named[`${name}Used`]!;
	const checks = named[`${name}Checks`]!;
	const keys = new Int32Array(checks.length);
	let at = 0;
	for (let slot = 0; slot < used.length * 8; slot++)
		if ((used[slot >> 3]! >> (slot & 7)) & 1) {
			keys[at] = (slot << (32 - bits)) | checks[at]!;
			at++;
		}
	return { keys, weights: named[`${name}Weights`] as Int8Array };
}
