import fc from "fast-check";
import { expect, it } from "vitest";
import { bestClass, keepSums, linearModel, NO_SUMS } from "../../pipeline/4-syntax/linear.ts";

const CLASSES = 16;
const KEYS = [3, -90_000_000, 1_700_000_000, -2_000_000_000, 640_000_000, 71_000_000];
const ABSENT = 123_456_789;
const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: CLASSES, maxLength: CLASSES });

it("chooses the first class with the most weight, whether sums of some features are kept or not", () => {
	fc.assert(
		fc.property(
			fc.array(row, { minLength: KEYS.length, maxLength: KEYS.length }),
			fc.subarray([...KEYS.keys()]),
			fc.nat({ max: KEYS.length }),
			fc.constantFrom(1, 2),
			(rows, used, cut, first) => {
				const model = linearModel({ keys: Int32Array.from(KEYS), weights: Int8Array.from(rows.flat()) }, CLASSES);
				const keys = () => Int32Array.from([...used.map((i) => KEYS[i]!), ABSENT]);
				const sums = Array.from({ length: CLASSES }, (_, c) => used.reduce((sum, i) => sum + rows[i]![c]!, 0));
				const best = sums.indexOf(Math.max(...sums.slice(first)), first);
				expect(bestClass(model, keys(), used.length + 1, first, NO_SUMS, 0)).toBe(best);
				const some = Math.min(cut, used.length);
				const kept = new Int32Array(40);
				keepSums(model, keys(), some, kept, 3);
				expect(bestClass(model, keys().slice(some), used.length + 1 - some, first, kept, 3)).toBe(best);
			},
		),
	);
});
