import fc from "fast-check";
import { expect, test } from "vitest";
import { quotedDocument } from "./quoted.ts";

const piece = fc.constantFrom(
	..."“ ” \" ' ‘ ’ '' `` « » , . : ; — ( ) - \n\n".split(" "),
	"\n\n",
	..."Lopez she said that told reporters the bridge is safe according to and who because claims 5 WALLACE: saying was 😀".split(
		" ",
	),
);

test("whatever the marks, quotations lie inside their blocks, in order, with words in them, and nothing throws", () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
			const { quotes, blocks, text } = quotedDocument(`Well ${pieces.join(" ")}`);
			for (const { content, cue, speaker, sentence } of quotes) {
				for (const span of [...content, sentence, ...(cue ? [cue] : []), ...(speaker ? [speaker] : [])]) {
					expect(span.start).toBeLessThan(span.end);
					expect(blocks.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
				}
				expect(content.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))).toBe(true);
				for (let part = 1; part < content.length; part++)
					expect(content[part]!.start).toBeGreaterThanOrEqual(content[part - 1]!.end);
			}
		}),
		{ numRuns: 300, examples: [[["told", ":"]]] },
	);
});

test("ten thousand opening marks cost no more a mark than a hundred", () => {
	const started = performance.now();
	quotedDocument("“Well ".repeat(10_000));
	expect(performance.now() - started).toBeLessThan(5000);
});
