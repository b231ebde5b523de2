import { expect, test } from "vitest";
import { createWink } from "../../pipeline/3-tokens/wink.ts";
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

test("a text reads the same after so many new words that all are forgotten, also when it has some of them", () => {
	const wink = createWink();
	const text = "Zorvat's brother, Belqu’s aide and wugly-77 Trevandish pilots left Ozmir at 5.30pm.";
	const before = wink(text);
	const made = Array.from(
		{ length: 11_000 },
		(_, i) => `Q${i.toString(26).replace(/\d/g, (d) => "qrstuvwxyz"[+d]!)}ush`,
	);
	for (let i = 0; i < made.length; i += 500)
		expect(wink(`${made.slice(i, i + 500).join(" ")}.`).values).toHaveLength(501);
	expect(wink(text)).toEqual(before);
	expect(wink(text)).toEqual(before);
});
