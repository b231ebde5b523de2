import fc from "fast-check";
import { expect, it } from "vitest";
import { RELATIONS } from "../../schemas/index.ts";
import { parsed } from "../support/documents.ts";

const word = fc.constantFrom(
	..."the a court ruled that he was not told , . ; “ ” ( ) - and 5 $ of to if said 😀 l'".split(" "),
);

it("gives every sentence one root and no cycle, whatever the words", () => {
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
			const { tokens, syntax } = parsed(words.join(" "));
			const roots = new Int32Array(tokens.sentences.length - 1);
			for (let i = 0; i < tokens.length; i++) {
				const head = syntax.head[i]!;
				expect(RELATIONS[syntax.relation[i]!]).toBeDefined();
				expect(RELATIONS[syntax.relation[i]!] === "root").toBe(head === -1);
				if (head === -1) roots[tokens.sentence[i]!]!++;
				else expect(tokens.sentence[head]).toBe(tokens.sentence[i]);
				let steps = 0;
				for (let at = i; at >= 0; at = syntax.head[at]!) expect(steps++).toBeLessThanOrEqual(tokens.length);
			}
			expect([...roots]).toEqual(Array.from(roots, () => 1));
		}),
		{ numRuns: 200 },
	);
});

it("parses a very long sentence in linear time", () => {
	const { tokens, syntax } = parsed("and the court ruled ".repeat(3000));
	expect(syntax.head.length).toBe(tokens.length);
});
