import { describe, expect, test } from "vitest";
import type { Name } from "../../pipeline/5-entities/name.ts";
import { keepBrandEnding } from "../../pipeline/5-entities/refine/brands.ts";
import { dropCurrency } from "../../pipeline/5-entities/refine/currency.ts";
import { groupFaiths } from "../../pipeline/5-entities/refine/faiths.ts";
import { type Refiner, refine } from "../../pipeline/5-entities/refine/index.ts";
import { dropPlainWords } from "../../pipeline/5-entities/refine/plain-words.ts";
import { trimRolePlural } from "../../pipeline/5-entities/refine/role-plurals.ts";
import { trimTitles } from "../../pipeline/5-entities/refine/titles.ts";
import { tokenized } from "../support/documents.ts";

/** A name laid on `words` of the text, as the tagger might, and what a rule makes of it: "text/TYPE" or null. */
function refined(rule: Refiner, text: string, words: string, type: Name["type"]): string | null {
	const { tokens } = tokenized(text);
	const at = text.indexOf(words);
	const first = tokens.start.indexOf(at);
	const last = tokens.end.indexOf(at + words.length);
	expect(first).toBeGreaterThanOrEqual(0);
	expect(last).toBeGreaterThanOrEqual(first);
	const name = rule({ first, last, type, method: "tagger" }, tokens);
	return name && `${text.slice(tokens.start[name.first]!, tokens.end[name.last]!)}/${name.type}`;
}

describe("edges of names", () => {
	test.each<[string, Refiner, string, string, Name["type"], string | null]>([
		["a brand keeps its ending", keepBrandEnding, "Moody's cut the rating.", "Moody", "ORG", "Moody's/ORG"],
		["curly", keepBrandEnding, "A sale at Sotheby’s opened.", "Sotheby", "ORG", "Sotheby’s/ORG"],
		["other firms do not", keepBrandEnding, "Siemens's plant closed.", "Siemens", "ORG", "Siemens/ORG"],
		["nor do persons", keepBrandEnding, "Wendy's brother left.", "Wendy", "PERSON", "Wendy/PERSON"],
		["a sum's currency is no place", dropCurrency, "It paid US $5m.", "US", "GPE", null],
		["a country before a verb is", dropCurrency, "The US paid $5m.", "US", "GPE", "US/GPE"],
		[
			"a title is no part",
			trimTitles,
			"Special Adviser Ida Holm left.",
			"Special Adviser Ida Holm",
			"PERSON",
			"Ida Holm/PERSON",
		],
		[
			"nor is what an office is of",
			trimTitles,
			"Secretary of State Ida Holm left.",
			"State Ida Holm",
			"PERSON",
			"Ida Holm/PERSON",
		],
		["a title may be a surname", trimTitles, "Later King agreed.", "King", "PERSON", "King/PERSON"],
		["behind titles too", trimTitles, "Prime Minister Major agreed.", "Prime Minister Major", "PERSON", "Major/PERSON"],
		["but not behind an article", trimTitles, "Later the King agreed.", "King", "PERSON", null],
		["a title alone is no name", trimTitles, "The Adviser left.", "Adviser", "PERSON", null],
		["a faith is a group of people", groupFaiths, "Many Muslims fast.", "Muslims", "ORG", "Muslims/NORP"],
		["a body of a faith is not", groupFaiths, "The Muslim Council met.", "Muslim Council", "ORG", "Muslim Council/ORG"],
		["nor is who is called so", groupFaiths, "Christian fell ill.", "Christian", "PERSON", "Christian/PERSON"],
		["pronouns are no names", dropPlainWords, "“We agreed,” he said.", "We", "ORG", null],
		["nor are abbreviations of roles", dropPlainWords, "Two MPs resigned.", "MPs", "ORG", null],
		["names in capitals are", dropPlainWords, "The WHO agreed.", "WHO", "ORG", "WHO/ORG"],
		[
			"partners in a region",
			trimRolePlural,
			"Our Indo-Pacific partners agreed.",
			"Indo-Pacific partners",
			"ORG",
			"Indo-Pacific/LOC",
		],
		[
			"nations of a coalition",
			trimRolePlural,
			"Coalition nations agreed.",
			"Coalition nations",
			"ORG",
			"Coalition/ORG",
		],
		["people of a country", trimRolePlural, "Some Syrian citizens fled.", "Syrian citizens", "ORG", "Syrian/NORP"],
		["no name at all", trimRolePlural, "All the allied nations agreed.", "allied nations", "ORG", null],
		[
			"written with a capital",
			trimRolePlural,
			"The United Nations agreed.",
			"United Nations",
			"ORG",
			"United Nations/ORG",
		],
	])("%s", (_name, rule, text, words, type, expected) => expect(refined(rule, text, words, type)).toBe(expected));

	test("the user's own names stay", () => {
		const { tokens } = tokenized("The MOU met We.");
		const own: Name = { first: 1, last: 1, type: "ORG", method: "user" };
		expect(refine([own], tokens)).toEqual([own]);
		expect(refine([{ ...own, method: "tagger" }], tokens)).toEqual([]);
	});
});
