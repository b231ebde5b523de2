import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenized } from "../support/documents.ts";

function slices(text: string): void {
	const { tokens } = tokenized(text);
	let last = 0;
	for (let i = 0; i < tokens.length; i++) {
		expect(text.slice(tokens.start[i]!, tokens.end[i]!)).toBe(tokens.text[i]);
		expect(tokens.start[i]!).toBeGreaterThanOrEqual(last);
		last = tokens.end[i]!;
	}
	expect(tokens.sentences.at(-1)).toBe(tokens.length);
}

describe("token offsets", () => {
	test.each([
		["plain", "NATO met in Brussels. It agreed."],
		["emoji and flags", "Talks 🇺🇦🤝 went on 👩‍👩‍👧 well, said 😀Smith😀."],
		["combining marks", "Cafe\u0301 Zu\u0308rich said so."],
		["CRLF and tabs", "First line\r\n\r\nSecond\tline."],
		["separators wink drops", "One\u2028two\ufeffthree\u0000four five."],
		["contractions and curly marks", "“It’s the U.S. troops’ job—don't,” he said."],
		["an overlong word", `Before ${"x".repeat(5000)} after it.`],
		["no space for long", `${"a-b ".repeat(20_000)}end`],
	])("%s", (_name, text) => slices(text));

	test("no words are lost around an overlong one", () => {
		expect(tokenized(`Before ${"x".repeat(5000)} after it.`).tokens.text).toEqual(["Before", "after", "it", "."]);
	});

	test("any text", () => {
		fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), slices), { numRuns: 300 });
	});
});
