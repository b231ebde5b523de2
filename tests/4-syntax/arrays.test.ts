import { expect, it } from "vitest";
import { packArrays, unpackArrays } from "../../pipeline/4-syntax/arrays.ts";

it("reads back the arrays that it wrote, wherever the bytes start", () => {
	const arrays = {
		a: Int8Array.of(-1, 2, 3),
		b: Int32Array.of(-70000, 5),
		c: Uint16Array.of(65535),
		d: new Uint8Array(0),
	};
	const bytes = packArrays(arrays);
	const shifted = new Uint8Array(bytes.length + 3);
	shifted.set(bytes, 3);
	expect(unpackArrays(bytes)).toEqual(arrays);
	expect(unpackArrays(shifted.subarray(3))).toEqual(arrays);
});
