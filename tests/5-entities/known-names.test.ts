import { describe, expect, test } from "vitest";
import { createMatcher } from "../../pipeline/5-entities/gazetteer/match.ts";
import { entityStage } from "../../pipeline/5-entities/index.ts";
import type { Name } from "../../pipeline/5-entities/name.ts";
import { keepCountries } from "../../pipeline/5-entities/refine/countries.ts";
import { longerThan } from "../../pipeline/5-entities/refine/overrule.ts";
import { correctWellKnown } from "../../pipeline/5-entities/refine/well-known.ts";
import { findWhole } from "../../pipeline/5-entities/refine/whole.ts";
import { parsed, tokenized } from "../support/documents.ts";
import { nameOn, textsOf } from "../support/names.ts";

const matcherOf = (...names: string[]) =>
	createMatcher(
		names.map((name) => ({ name, type: "GPE", ids: {}, aliases: [], nominals: [], own: false })),
		"gazetteer",
	);

describe("names of a gazetteer in the text", () => {
	test.each<[string, string[], string, string[]]>([
		["whole words only", ["Oman"], "Oman met a Romanian.", ["Oman"]],
		["spaces as in the name", ["Iran", "Hong Kong"], "Before I ran to Hong  Kong, Iran left.", ["Hong  Kong", "Iran"]],
		["the longest", ["Sudan", "South Sudan"], "It is in South Sudan.", ["South Sudan"]],
		["dots and hyphens", ["U.S.", "Guinea-Bissau"], "The U.S. asked Guinea-Bissau.", ["U.S.", "Guinea-Bissau"]],
	])("%s", (_name, names, text, expected) => {
		const { tokens } = tokenized(text);
		expect(textsOf(tokens, text, matcherOf(...names)(tokens))).toEqual(expected);
	});
});

describe("countries that nothing else found", () => {
	const match = matcherOf("Norway", "Jordan", "Chile");
	test.each<[string, string, string[]]>([
		["alone", "The ship sailed to Norway on Monday.", ["Norway"]],
		["after a word that opens the sentence", "In Norway it rained.", ["Norway"]],
		["not in a longer name", "The Bank of Norway Trust and Air Norway agreed.", []],
		["before a title", "In Norway Minister Ida Holm left.", ["Norway"]],
		["not what may be a person", "Later Jordan agreed.", []],
		["but in a list of countries", "It asked Norway, Jordan and the rest.", ["Norway", "Jordan"]],
		["before one", "It asked Jordan and the Chile of old.", ["Jordan", "Chile"]],
	])("%s", (_name, text, expected) => {
		const { tokens } = tokenized(text);
		expect(textsOf(tokens, text, keepCountries(match(tokens), tokens, []))).toEqual(expected);
	});
	test("beside a name that was found", () => {
		const text = "The 2020 Quint Norway delegates left.";
		const { tokens } = tokenized(text);
		const found = nameOn(tokens, text, "Quint", "ORG");
		expect(keepCountries(match(tokens), tokens, [])).toEqual([]);
		expect(textsOf(tokens, text, keepCountries(match(tokens), tokens, [found]))).toEqual(["Norway"]);
	});
});

describe("a longer name in place of its parts", () => {
	const text = "The Osk Valley Board met. Osk Valley Board staff left. An Osk Valley farm burned.";
	const { tokens } = tokenized(text);
	const board = nameOn(tokens, text, "Osk Valley Board", "ORG");
	const part = nameOn(tokens, text, "Osk Valley", "LOC", "tagger", 1);
	test("where it stands again", () => {
		expect(findWhole([board, part], tokens)).toEqual([
			{ ...nameOn(tokens, text, "Osk Valley Board", "ORG", "tagger", 1), method: "repeated" },
		]);
	});
	test("not where more places say otherwise", () => {
		const text = "The Osk Valley Board met. Osk Valley Board. Osk Valley Board. Osk Valley.";
		const { tokens } = tokenized(text);
		const parts = [1, 2, 3].map((n) => nameOn(tokens, text, "Osk Valley", "LOC", "tagger", n));
		expect(findWhole([nameOn(tokens, text, "Osk Valley Board", "ORG"), ...parts], tokens)).toEqual([]);
	});
	test("not where it would cut one in two, is the same, or the user's own", () => {
		expect(longerThan([part], [{ ...part, first: part.first - 1 }])).toHaveLength(1);
		expect(longerThan([part], [part])).toEqual([]);
		expect(longerThan([{ ...part, method: "user" }], [{ ...part, first: part.first - 1 }])).toEqual([]);
		expect(longerThan([{ ...part, last: part.last + 1 }], [{ ...part, first: part.first - 1 }])).toEqual([]);
	});
});

test("a well-known body is no person, a well-known event nothing else", () => {
	const { tokens } = tokenized("Kremlin agreed.");
	const person = nameOn(tokens, "Kremlin agreed.", "Kremlin", "PERSON");
	const known: Name = { ...person, type: "FAC", method: "gazetteer" };
	expect(correctWellKnown([person], [known])).toEqual([known]);
	expect(correctWellKnown([{ ...person, type: "ORG" }], [known])).toEqual([{ ...person, type: "ORG" }]);
	expect(correctWellKnown([person], [])).toEqual([person]);
	expect(correctWellKnown([{ ...person, type: "GPE" }], [{ ...known, type: "EVENT" }])).toEqual([
		{ ...known, type: "EVENT" },
	]);
});

const stage = entityStage();
const mentions = (text: string) =>
	stage.run(parsed(text)).mentions.map((one) => `${text.slice(one.start, one.end)}/${one.type}`);

test.each([
	[
		"every country of a list is a place",
		"Nations that took part include Norway, Chad, Jordan, the Netherlands, Turkey, United Arab Emirates and the UK.",
		["Norway", "Chad", "Jordan", "Netherlands", "Turkey", "United Arab Emirates", "UK"].map((name) => `${name}/GPE`),
	],
	[
		"wars, games and who belongs to a party",
		"Republican lawmakers spoke of Brexit, and Democrats agreed. World War II had ended. The Winter Olympics begin on Friday.",
		["Republican/NORP", "Brexit/EVENT", "Democrats/NORP", "World War II/EVENT", "Winter Olympics/EVENT"],
	],
	["a sea is not its people", "They swam the English Channel on Sunday.", ["English Channel/LOC"]],
	["a first name and a surname behind a title", "The note is by Spokesperson Karen Holm:", ["Karen Holm/PERSON"]],
	[
		"an acronym that was explained is a name wherever it stands",
		"The Dunmore Parcel Union (DPU) closed. A member of DPU staff wept.",
		["Dunmore Parcel Union/ORG", "DPU/ORG", "DPU/ORG"],
	],
])("%s", (_name, text, expected) => expect(mentions(text)).toEqual(expected));
