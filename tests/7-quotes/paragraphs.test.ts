import { expect, test } from "vitest";
import { quoted, quotedDocument } from "./quoted.ts";

test.each([
	[
		"the lines of a transcript, within which nothing else is told apart",
		"LOPEZ: We have nothing to hide.\n\nWEBER: You said that the dam was safe.",
		["LOPEZ [:] We have nothing to hide.", "WEBER [:] You said that the dam was safe."],
	],
	["questions and answers", "Q: Is the dam safe?\n\nA: It is safe.", ["Q [:] Is the dam safe?", "A [:] It is safe."]],
	["a label that nobody speaks", "UPDATE: The dam has failed at noon on Monday.", []],
	[
		"a block quotation without marks",
		"In a letter to the board, Lopez wrote:\n\nThe dam has been leaking since March and nobody came to look.",
		["Lopez [wrote] The dam has been leaking since March and nobody came to look."],
	],
	[
		"a block quotation behind a colon",
		"Lopez released the following statement:\n\n“The dam is safe.”",
		["Lopez [released] The dam is safe."],
	],
	[
		"a statement followed by its own words",
		"Lopez said the dam was safe. “Nobody needs to leave.”",
		["Lopez [said] the dam was safe | Nobody needs to leave."],
	],
	["a mark that is never closed", "“The dam is safe, Lopez said.\n\nIt failed at noon.", []],
	[
		"paragraphs that each open again, the speaker last",
		"“The dam is safe.\n\n“Nobody needs to leave,” Lopez said.",
		["Lopez [said] The dam is safe. | Nobody needs to leave,"],
	],
	["marks within marks", "“They told me, ‘Run,’” she said.", ["she [said] They told me, ‘Run,’"]],
	["a fragment", "Lopez called the dam “a disgrace.”", ["Lopez [called] the dam “a disgrace.”"]],
	["scare quotes", "The so-called “safe” dam failed at noon.", []],
])("%s", (_name, text, expected) => expect(quoted(text)).toEqual(expected));

test("a relative pronoun speaks for the name before it", () => {
	const { quotes, entities } = quotedDocument("The board met Maria Lopez, who said that the dam was safe.");
	expect(quotes.map(({ speaker }) => speaker?.entity === null || entities[speaker!.entity!]?.name)).toEqual([
		"Maria Lopez",
	]);
});
