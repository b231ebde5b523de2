import fc from "fast-check";
import { expect, it } from "vitest";
import { packActions, packLinear, unpackActions, unpackLinear } from "../../pipeline/4-syntax/compact.ts";

const weight = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 }));

it("reads back the rows of a classifier", () => {
	fc.assert(
		fc.property(fc.array(fc.array(weight, { minLength: 16, maxLength: 16 }), { maxLength: 20 }), (rows) => {
			const model = { keys: Int32Array.from(rows, (_, i) => i * 7919), weights: Int8Array.from(rows.flat()) };
			expect(unpackLinear("x", packLinear("x", model, 16))).toEqual(model);
		}),
	);
});

it("reads back actions by slot, with the bits of their keys that are looked at", () => {
	const keys = Int32Array.of(-1, 5, 1 << 30, -(1 << 30) + 9);
	const weights = Int8Array.of(1, 2, 3, 4, 5, 6, -7, -8);
	const read = unpackActions("x", packActions("x", { keys, weights }, 10), 10);
	expect(Array.from(read.keys, (key) => [key >>> 22, key & 255])).toEqual([
		[0, 5],
		[256, 0],
		[768, 9],
		[1023, 255],
	]);
	expect([...read.weights]).toEqual([3, 4, 5, 6, -7, -8, 1, 2]);
});
