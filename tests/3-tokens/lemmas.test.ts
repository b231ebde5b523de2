import { expect, test } from "vitest";
import { tokenized } from "../support/documents.ts";

test.each([
	["a word as the dictionary has it", "The ships waited.", ["the", "ship", "wait", "."]],
	["a contraction without its apostrophe at the end of a sentence", "She said you dont. They left.", "dont"],
	["likewise with another verb", "He knew he wouldnt. They left.", "wouldnt"],
])("%s", (_name, text, expected) => {
	const { lemma } = tokenized(text).tokens;
	if (typeof expected === "string") expect(lemma).toContain(expected);
	else expect(lemma).toEqual(expected);
	for (const one of lemma) expect(one).toBeTypeOf("string");
});
