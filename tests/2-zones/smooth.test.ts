import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smoothBody } from "../../pipeline/2-zones/line/smooth.ts";

const decide = (probabilities: readonly number[], never: readonly number[] = []) =>
	smoothBody(Float32Array.from(probabilities), 0.5, (line) => never.includes(line))
		.map((is) => (is ? "b" : "."))
		.join("");

describe("body by the sequence of lines", () => {
	test.each([
		["sure lines are left alone", [0.9, 0.1, 0.9], "b.b"],
		["a doubtful line goes with its neighbours", [0.9, 0.45, 0.9], "bbb"],
		["also when they are none", [0.1, 0.55, 0.1], "..."],
		["an end is where it was", [0.9, 0.9, 0.4, 0.1], "bb.."],
		["nothing", [], ""],
		["certainty", [1, 0, 1], "b.b"],
	])("%s", (_, probabilities, expected) => {
		expect(decide(probabilities)).toBe(expected);
	});

	test("a line that is never body is none between the surest", () => {
		expect(decide([1, 1, 1], [1])).toBe("b.b");
	});

	test("no sequence is better than the one found of all sequences", () => {
		const worth = (probabilities: readonly number[], states: string) =>
			probabilities.reduce((sum, p, i) => sum + (states[i] === "b" ? Math.log(p / (1 - p)) : 0), 0) -
			[...states].filter((state, i) => state !== (i === 0 ? state : states[i - 1])).length * 0.4;
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 1, maxLength: 8 }), (ps) => {
				const found = worth(ps, decide(ps));
				for (let k = 0; k < 2 ** ps.length; k++) {
					const states = ps.map((_, i) => (k & (1 << i) ? "b" : ".")).join("");
					// A change at the very start costs too: leave those out that begin with body
					if (worth(ps, states) - (states[0] === "b" ? 0.4 : 0) > found + 1e-4) return false;
				}
				return true;
			}),
		);
	});
});
