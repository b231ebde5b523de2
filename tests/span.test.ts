import fc from "fast-check";
import { expect, test } from "vitest";
import { offsetsOf } from "../pipeline/span.ts";

test("code points and UTF-16 offsets turn into each other", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const points = [...text];
			const offsets = offsetsOf(text);
			let utf16 = 0;
			for (const [codePoint, char] of points.entries()) {
				expect(offsets.toCodePoint(utf16)).toBe(codePoint);
				expect(offsets.toUtf16(codePoint)).toBe(utf16);
				utf16 += char.length;
			}
			expect(offsets.toCodePoint(utf16)).toBe(points.length);
		}),
	);
});
