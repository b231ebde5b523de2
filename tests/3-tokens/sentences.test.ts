import { expect, test } from "vitest";
import { tokenized } from "../support/documents.ts";

function sentences(text: string): string[] {
	const { tokens } = tokenized(text);
	return Array.from(tokens.block, (_, s) =>
		text.slice(tokens.start[tokens.sentences[s]!]!, tokens.end[tokens.sentences[s + 1]! - 1]!),
	);
}

test.each([
	["two", "Ministers met on Monday. They agreed.", ["Ministers met on Monday.", "They agreed."]],
	["blocks part sentences", "Global trade\n\nPorts reopened.", ["Global trade", "Ports reopened."]],
	[
		"question, then its attribution",
		"“Are we ready?” she asked. Nobody was.",
		["“Are we ready?” she asked.", "Nobody was."],
	],
	["plural title", "Sens. Ana Ruiz and Tom Bell voted no.", ["Sens. Ana Ruiz and Tom Bell voted no."]],
	["party and state", "Lena Ortiz (D-Vt.) said it would pass.", ["Lena Ortiz (D-Vt.) said it would pass."]],
	["country as the last word", "He left the U.S. She stayed.", ["He left the U.S.", "She stayed."]],
])("%s", (_name, text, expected) => expect(sentences(text)).toEqual(expected));
