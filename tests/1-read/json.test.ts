import { expect, test } from "vitest";
import { parseJson } from "../../pipeline/1-read/json.ts";

test("JSON is parsed, however long its strings", () => {
	const long = { text: 'a, "b", [c], {d}\\'.repeat(200_000) };
	expect(parseJson(JSON.stringify(long))).toEqual(long);
	expect(parseJson(`[${"1,".repeat(900_000)}1]`)).toHaveLength(900_001);
});

test.each([
	["no JSON", "{", "line-json"],
	["no JSON, long", `"${"x".repeat(3_000_000)}`, "line-json"],
	["many numbers", `[${"1,".repeat(1_100_000)}1]`, "json-too-large"],
	["many objects", `[${"{},".repeat(1_000_000)}{}]`, "json-too-large"],
	["many brackets", "[".repeat(3_000_000), "json-too-large"],
	["a string with escapes before many objects", `["\\\\\\"",${"{},".repeat(1_000_000)}{}]`, "json-too-large"],
])("%s fails by its code", (_, text, code) => {
	expect(() => parseJson(text)).toThrow(expect.objectContaining({ code }));
});
