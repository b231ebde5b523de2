import { expect, test } from "vitest";
import { tokenized } from "../support/documents.ts";

test.each([
	["The fault was Rubio's.", "Rubio's plan"],
	["The vote was the women’s.", "The women’s vote was won."],
])("what was read before does not change how a text is read: %s", (lesson, text) => {
	const before = tokenized(text).tokens;
	tokenized(lesson);
	expect(tokenized(text).tokens).toEqual(before);
});

test.each([
	["Rubio's, he", ["Rubio", "'s", ",", "he"]],
	["the minister’s.", ["the", "minister", "’s", "."]],
	["It’s. He's, let's!", ["It", "’s", ".", "He", "'s", ",", "let", "'s", "!"]],
])("a possessive is a token of its own also before a mark: %s", (text, tokens) => {
	expect(tokenized(text).tokens.text).toEqual(tokens);
});
