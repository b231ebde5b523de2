import { expect, test } from "vitest";
import { topicsOf } from "../../pipeline/2-zones/line/topics.ts";

test("a line's words are sought in other lines of the body, and in what stands around it", () => {
	// Words 1 to 3 are the article's, 7 and 8 those of a comment; line 3 is a teaser that shares one word with the article.
	const lines = [
		[1, 2],
		[1, 2, 3],
		[7, 8],
		[1, 9],
		[7, 8],
	];
	const from = Int32Array.from(
		[0, ...lines].map((_, i) => lines.slice(0, i).reduce((sum, line) => sum + line.length, 0)),
	);
	const first = Float32Array.of(0.9, 0.9, 0.1, 0.4, 0.1);
	const shares = topicsOf(first, new Int32Array(5).fill(20), { hashes: Int32Array.from(lines.flat()), from });
	const rounded = Array.from(shares, (share) => Math.round(share * 100));
	expect(rounded).toEqual([100, 0, 67, 0, 0, 100, 50, 0, 0, 100]);
});
