import { describe, expect, test } from "vitest";
import { createReader, readInput } from "../../pipeline/1-read/index.ts";

const read = (input: unknown) => readInput(input, "1", null);
const codes = (input: unknown) => read(input).warnings.map((warning) => warning.code);

describe("an input object", () => {
	test.each([
		["2024-03-14", { date: "2024-03-14", basis: "given" }, []],
		["2024-03-14T21:00:00Z", { date: "2024-03-14", basis: "given" }, []],
		["2024-13-45", null, ["published-invalid"]],
		["2023-02-29", null, ["published-invalid"]],
		["yesterday", null, ["published-invalid"]],
	])("published %s", (published, expected, warnings) => {
		expect(read({ text: "A.", published }).published).toEqual(expected);
		expect(codes({ text: "A.", published })).toEqual(warnings);
	});

	test.each([
		[null, "input-shape"],
		[[], "input-shape"],
		[42, "input-shape"],
		[{}, "input-empty"],
		[{ text: "" }, "input-empty"],
		[{ text: " \u00a0\ufeff\n" }, "input-empty"],
		[{ text: 5 }, "input-shape"],
		[{ html: "<p></p>" }, "input-empty"],
	])("%j fails with %s", (input, code) => {
		expect(() => read(input)).toThrow(expect.objectContaining({ code }));
	});

	test("text over the cap fails", () => {
		expect(() => createReader({ longest: 10 })({ text: "Eleven chars" }, "1", null)).toThrow(
			expect.objectContaining({ code: "input-too-long" }),
		);
	});

	test("halves of surrogate pairs become U+FFFD, and it is said", () => {
		expect(read({ text: "Anna \ud800 met \udfff\ud83d." }).text).toBe("Anna \ufffd met \ufffd\ufffd.");
		expect(codes({ text: "Anna \ud800." })).toEqual(["surrogate-replaced"]);
		expect(codes({ text: "Lost \ufffd." })).toEqual(["text-replaced"]);
		expect(codes({ text: "👍 fine" })).toEqual([]);
	});

	test("unknown fields are kept, __proto__ does nothing", () => {
		const document = read(JSON.parse('{"text":"A.","desk":"Kelso","__proto__":{"polluted":true}}'));
		expect(document.extra).toEqual({ desk: "Kelso" });
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});
