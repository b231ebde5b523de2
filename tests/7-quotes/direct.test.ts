import { expect, test } from "vitest";
import { quoted } from "./quoted.ts";

test.each([
	["subject before the cue", "“We leave at dawn,” Maria Lopez said.", ["Maria Lopez [said] We leave at dawn,"]],
	["inverted", "“We leave at dawn,” said Maria Lopez.", ["Maria Lopez [said] We leave at dawn,"]],
	["straight marks", '"We leave at dawn," the captain said.', ["the captain [said] We leave at dawn,"]],
	["doubled single marks", "''We leave at dawn,'' the captain said.", ["the captain [said] We leave at dawn,"]],
	["guillemets", "«We leave at dawn», the captain said.", ["the captain [said] We leave at dawn"]],
	[
		"split by its attribution",
		"“We leave at dawn,” she said. “Nobody stays behind.”",
		["she [said] We leave at dawn, | Nobody stays behind."],
	],
	["cue first", "The minister told reporters: “Nobody stays behind.”", ["The minister [told] Nobody stays behind."]],
	[
		"a relative clause between speaker and cue",
		"“The river is rising,” Lopez, who chairs the board, said.",
		["Lopez [said] The river is rising,"],
	],
	[
		"opened again in the next paragraph",
		"“The river is rising, and we are late,” Lopez said. “We know it.\n\n“Nobody stays behind.”",
		["Lopez [said] The river is rising, and we are late, | We know it. | Nobody stays behind."],
	],
	["a title and a nickname are no quotations", "The band played “Blue Harbor” for Jim “Red” Walker.", []],
])("%s", (_name, text, expected) => expect(quoted(text)).toEqual(expected));
