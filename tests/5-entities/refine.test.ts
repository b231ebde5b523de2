import { describe, expect, test } from "vitest";
import { createGazetteer } from "../../pipeline/5-entities/gazetteer/index.ts";
import { type Name, textOf } from "../../pipeline/5-entities/name.ts";
import { findAcronyms } from "../../pipeline/5-entities/refine/acronyms.ts";
import { claimAddressed } from "../../pipeline/5-entities/refine/addressed.ts";
import { claimBodies } from "../../pipeline/5-entities/refine/bodies.ts";
import { keepBrandEnding } from "../../pipeline/5-entities/refine/brands.ts";
import { trimCommonNoun } from "../../pipeline/5-entities/refine/common-nouns.ts";
import { dropCurrency } from "../../pipeline/5-entities/refine/currency.ts";
import { claimEvents } from "../../pipeline/5-entities/refine/events.ts";
import { claimFirms } from "../../pipeline/5-entities/refine/firms.ts";
import { claimGroups } from "../../pipeline/5-entities/refine/groups.ts";
import { claimGivenNames, extendGivenName, joinSurnames } from "../../pipeline/5-entities/refine/hyphens.ts";
import { type Refiner, refine } from "../../pipeline/5-entities/refine/index.ts";
import { dropLaws } from "../../pipeline/5-entities/refine/laws.ts";
import { splitLists } from "../../pipeline/5-entities/refine/lists.ts";
import { splitOrigins } from "../../pipeline/5-entities/refine/origins.ts";
import { dropPlainWords } from "../../pipeline/5-entities/refine/plain-words.ts";
import { trimPossessive } from "../../pipeline/5-entities/refine/possessive.ts";
import { claimProducts } from "../../pipeline/5-entities/refine/products.ts";
import { trimPunctuation } from "../../pipeline/5-entities/refine/punctuation.ts";
import { claimStorms } from "../../pipeline/5-entities/refine/storms.ts";
import { trimTitles } from "../../pipeline/5-entities/refine/titles.ts";
import type { Tokens } from "../../schemas/index.ts";
import { tokenized } from "../support/documents.ts";
import { nameOn, textsOf } from "../support/names.ts";

const shown = (tokens: Tokens, text: string, name: Name): string => `${textOf(text, tokens, name)}/${name.type}`;

/** What a rule makes of a name on `words`: "text/TYPE" or null. */
function refined(rule: Refiner, text: string, words: string, type: Name["type"]): string | null {
	const { tokens } = tokenized(text);
	const name = rule(nameOn(tokens, text, words, type), tokens);
	return name && shown(tokens, text, name);
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
		["Earl is a first name too", trimTitles, "Later Earl Moss agreed.", "Earl Moss", "PERSON", "Earl Moss/PERSON"],
		["and a title behind an article", trimTitles, "Later the Earl Moss agreed.", "Earl Moss", "PERSON", "Moss/PERSON"],
		[
			"what stands before a title is another's",
			trimTitles,
			"In Perth, W.A. Secretary Ida Holm spoke.",
			"W.A. Secretary Ida Holm",
			"PERSON",
			"Ida Holm/PERSON",
		],
		["a comma at the edge", trimPunctuation, "Norway, Chile agreed.", "Norway,", "NORP", "Norway/NORP"],
		["brackets at the edge", trimPunctuation, "The port (Malmo) closed.", "(Malmo)", "GPE", "Malmo/GPE"],
		[
			"punctuation inside stays",
			trimPunctuation,
			"Smith, Lee & Company closed.",
			"Smith, Lee & Company",
			"ORG",
			"Smith, Lee & Company/ORG",
		],
		["what a country owns", trimPossessive, "It was Norway’s war of nerves.", "Norway’s war", "EVENT", "Norway/EVENT"],
		["a name with an owner", trimPossessive, "St Ida’s Court met.", "St Ida’s Court", "ORG", "St Ida’s Court/ORG"],
		["but not behind an article", trimTitles, "Later the King agreed.", "King", "PERSON", null],
		["a title alone is no name", trimTitles, "The Adviser left.", "Adviser", "PERSON", null],
		["a faith is a group of people", claimGroups, "Many Muslims fast.", "Muslims", "ORG", "Muslims/NORP"],
		["a body of a faith is not", claimGroups, "The Muslim Council met.", "Muslim Council", "ORG", "Muslim Council/ORG"],
		["nor is who is called so", claimGroups, "Christian fell ill.", "Christian", "PERSON", "Christian/PERSON"],
		["a summit is an event", claimEvents, "The Quint Summit ended.", "Quint Summit", "ORG", "Quint Summit/EVENT"],
		["a summit's host is none", claimEvents, "The Summit Club met.", "Summit Club", "ORG", "Summit Club/ORG"],
		[
			"what a member of a party is called",
			trimTitles,
			"Later Democrat Ida Holm left.",
			"Democrat Ida Holm",
			"PERSON",
			"Ida Holm/PERSON",
		],
		["a law is no organization", dropLaws, "The Clean Rivers Act passed.", "Clean Rivers Act", "ORG", null],
		["nor is the city of a treaty a place", dropLaws, "The Kyoto Protocol holds.", "Kyoto", "GPE", null],
		["with a word between", dropLaws, "The Paris climate agreement holds.", "Paris", "GPE", null],
		["a city before something else is", dropLaws, "The Paris talks ended.", "Paris", "GPE", "Paris/GPE"],
		["a country is a party", dropLaws, "The Chile agreement holds.", "Chile", "GPE", "Chile/GPE"],
		["a maker and a number", claimProducts, "The Boeing 787 left.", "Boeing", "ORG", "Boeing 787/PRODUCT"],
		["of several tokens", claimProducts, "An Airbus A320-200 left.", "Airbus", "ORG", "Airbus A320-200/PRODUCT"],
		["a maker and a year", claimProducts, "In Boeing 2019 was bad.", "Boeing", "ORG", "Boeing/ORG"],
		["a maker by itself", claimProducts, "Later Boeing left.", "Boeing", "ORG", "Boeing/ORG"],
		["half of a given name", extendGivenName, "Han Mi-sook left.", "Han Mi", "PERSON", "Han Mi-sook/PERSON"],
		["what a person leads", extendGivenName, "The Ida Holm-led team won.", "Ida Holm", "PERSON", "Ida Holm/PERSON"],
		["what a surname leads", extendGivenName, "The Kim-led team won.", "Kim", "PERSON", "Kim/PERSON"],
		["who is called Mr", claimAddressed, "Later Mr Holm left.", "Mr Holm", "ORG", "Mr Holm/PERSON"],
		["whatever the surname means", claimAddressed, "Later Rep. Park left.", "Rep. Park", "FAC", "Rep. Park/PERSON"],
		["a firm that is called so", claimAddressed, "The Mr Holm Group met.", "Mr Holm Group", "ORG", "Mr Holm Group/ORG"],
		["a nation's body", claimBodies, "The Chilean Navy left.", "Chilean", "NORP", "Chilean Navy/ORG"],
		["of two words", claimBodies, "The Chilean Air Force left.", "Chilean", "NORP", "Chilean Air Force/ORG"],
		["without a capital", claimBodies, "The Chilean navy left.", "Chilean", "NORP", "Chilean/NORP"],
		["in a longer name", claimBodies, "The Chilean Navy Band left.", "Chilean", "NORP", "Chilean/NORP"],
		["a company is no person", claimFirms, "The Ida Holm Group met.", "Ida Holm Group", "PERSON", "Ida Holm Group/ORG"],
		["a person is no company", claimFirms, "Later Ida Holm met.", "Ida Holm", "PERSON", "Ida Holm/PERSON"],
		["an alliance is", dropLaws, "The Quint Pact met.", "Quint Pact", "ORG", "Quint Pact/ORG"],
		["pronouns are no names", dropPlainWords, "“We agreed,” he said.", "We", "ORG", null],
		["nor are abbreviations of roles", dropPlainWords, "Two MPs resigned.", "MPs", "ORG", null],
		["names in capitals are", dropPlainWords, "The WHO agreed.", "WHO", "ORG", "WHO/ORG"],
		[
			"partners in a region",
			trimCommonNoun,
			"Our Indo-Pacific partners agreed.",
			"Indo-Pacific partners",
			"ORG",
			"Indo-Pacific/LOC",
		],
		[
			"nations of a coalition",
			trimCommonNoun,
			"Coalition nations agreed.",
			"Coalition nations",
			"ORG",
			"Coalition/ORG",
		],
		["people of a country", trimCommonNoun, "Some Syrian citizens fled.", "Syrian citizens", "ORG", "Syrian/NORP"],
		["no name at all", trimCommonNoun, "All the allied nations agreed.", "allied nations", "ORG", null],
		[
			"written with a capital",
			trimCommonNoun,
			"The United Nations agreed.",
			"United Nations",
			"ORG",
			"United Nations/ORG",
		],
		["who cheers for a club", trimCommonNoun, "Harrow fans sang.", "Harrow fans", "ORG", "Harrow/ORG"],
		[
			"what fights under a people's name",
			trimCommonNoun,
			"The Malian war went on.",
			"Malian war",
			"ORG",
			"Malian/NORP",
		],
		[
			"what kind of place it is",
			trimCommonNoun,
			"Snow fell in Tolmin district.",
			"Tolmin district",
			"GPE",
			"Tolmin/GPE",
		],
		["what stands in a place", trimCommonNoun, "He sat in a U.S. prison.", "U.S. prison", "FAC", "U.S./GPE"],
		[
			"what is a place by that word",
			trimCommonNoun,
			"Snow fell in Tavush province.",
			"Tavush province",
			"GPE",
			"Tavush province/GPE",
		],
		["nor is a god", dropPlainWords, "Thank God it rained.", "God", "PERSON", null],
		["or the state", dropPlainWords, "The State must pay.", "State", "GPE", null],
	])("%s", (_name, rule, text, words, type, expected) => expect(refined(rule, text, words, type)).toBe(expected));

	test("the user's own names stay", () => {
		const { tokens } = tokenized("The MOU met We.");
		const own: Name = { first: 1, last: 1, type: "ORG", method: "user" };
		expect(refine([own], tokens)).toEqual([own]);
		expect(refine([{ ...own, method: "tagger" }], tokens)).toEqual([]);
	});

	test("a name that grows takes in the next, unless that is the user's own", () => {
		const text = "The Chilean Navy left.";
		const { tokens } = tokenized(text);
		const names = [nameOn(tokens, text, "Chilean", "NORP"), nameOn(tokens, text, "Navy", "ORG")];
		expect(refine(names, tokens).map((name) => shown(tokens, text, name))).toEqual(["Chilean Navy/ORG"]);
		const own = { ...names[1]!, method: "user" };
		expect(refine([names[0]!, own], tokens)).toEqual([own]);
	});
});

describe("acronyms in brackets", () => {
	test.each<[string, string, string, Name["type"], string[]]>([
		["of a name", "The Malmo Port Trust (MPT) met.", "Malmo Port Trust", "ORG", ["MPT/ORG"]],
		["of a place", "The Lower Osk Valley (LOV) is dry.", "Lower Osk Valley", "LOC", ["LOV/LOC"]],
		["of the end of a name", "Ghana's Volta Harbour Union (HU) met.", "Volta Harbour Union", "ORG", ["HU/ORG"]],
		[
			"of more than was found",
			"The Joint Ferry Safety Board (JFSB) met.",
			"Ferry Safety",
			"GPE",
			["Joint Ferry Safety Board/ORG", "JFSB/ORG"],
		],
		[
			"of several tokens",
			"The Joint Relief Mission – Operation Green Harvest (JRM-OGH) ended.",
			"Joint Relief Mission",
			"ORG",
			["Joint Relief Mission – Operation Green Harvest/ORG", "JRM-OGH/ORG"],
		],
		["of other words", "The Malmo Port Trust (ABC) met.", "Malmo Port Trust", "ORG", []],
		["of two letters where no name was found", "He met Ola Berg, Head Cook (HC).", "Ola Berg", "PERSON", []],
		["of a law", "She knows the Clean Rivers Act (CRA) well.", "She", "PERSON", []],
		["of a title", "She is Deputy Port Manager (DPM) now.", "She", "PERSON", []],
		["inside of the name", "The Malmo Port Trust (MPT) Fund met.", "Malmo Port Trust (MPT) Fund", "ORG", []],
		["without letters", "The Malmo Port Trust (1998) met.", "Malmo Port Trust", "ORG", []],
	])("%s", (_name, text, words, type, expected) => {
		const { tokens } = tokenized(text);
		const found = findAcronyms([nameOn(tokens, text, words, type)], tokens);
		expect(found.map((name) => shown(tokens, text, name))).toEqual(expected);
	});

	test("the user's own names stay", () => {
		const text = "The Joint Ferry Safety Board (JFSB) met.";
		const { tokens } = tokenized(text);
		expect(findAcronyms([nameOn(tokens, text, "Ferry Safety", "ORG", "user")], tokens)).toEqual([]);
	});
});

test.each<[string, string, Name["type"], string[]]>([
	["Later Han Mi-sook left.", "Later", "ORG", ["Later/ORG", "Han Mi-sook/PERSON"]],
	["Later Han Mi-sook left.", "Han Mi", "ORG", ["Han Mi-sook/PERSON"]],
	["The Han Mi-sook Fund met.", "Han Mi-sook Fund", "ORG", ["Han Mi-sook Fund/ORG"]],
	["The Han Motors-owned mine closed.", "Han Motors", "ORG", ["Han Motors/ORG"]],
	["A Hong Kong-listed bank closed.", "Hong Kong", "GPE", ["Hong Kong/GPE"]],
	["Oh Mi-sook left.", "Oh", "ORG", ["Oh/ORG"]],
])("a given name with a hyphen: %s, %s", (text, words, type, expected) => {
	const { tokens } = tokenized(text);
	const names = claimGivenNames([nameOn(tokens, text, words, type)], tokens);
	expect(names.map((name) => shown(tokens, text, name))).toEqual(expected);
});

test.each<[string, string, Name["type"], string[]]>([
	["Ana Ruiz-Ortega left.", "Ana Ruiz", "PERSON", ["Ana Ruiz-Ortega"]],
	["The Ruiz-Ortega ticket won.", "Ruiz", "PERSON", ["Ruiz", "Ortega"]],
	["Ana Ruiz - Ortega left.", "Ana Ruiz", "PERSON", ["Ana Ruiz", "Ortega"]],
	["The Osk Valley-Ortega road.", "Osk Valley", "LOC", ["Osk Valley", "Ortega"]],
])("a surname with a hyphen: %s", (text, words, type, expected) => {
	const { tokens } = tokenized(text);
	const names = [nameOn(tokens, text, words, type), nameOn(tokens, text, "Ortega", "PERSON")];
	const joined = joinSurnames(names, tokens);
	expect(textsOf(tokens, text, joined)).toEqual(expected);
});

test.each<[string, string, string[]]>([
	["Ida Holm of Chile left.", "Ida Holm of Chile", ["Ida Holm/PERSON", "Chile/GPE"]],
	["Ida Holm of Fenwick left.", "Ida Holm of Fenwick", ["Ida Holm of Fenwick/PERSON"]],
	["Ida of Chile left.", "Ida of Chile", ["Ida of Chile/PERSON"]],
])("where a person is from: %s", (text, words, expected) => {
	const { tokens } = tokenized(text);
	const chile = { name: "Chile", type: "GPE" as const, ids: {}, aliases: [], nominals: [], own: false };
	const names = splitOrigins([nameOn(tokens, text, words, "PERSON")], tokens, createGazetteer([chile]));
	expect(names.map((name) => shown(tokens, text, name))).toEqual(expected);
});

test("a storm is called by its name alone", () => {
	const text = "Ida left before Hurricane Ina. Then Ina came.";
	const { tokens } = tokenized(text);
	const names = [
		nameOn(tokens, text, "Ida", "PERSON"),
		nameOn(tokens, text, "Hurricane Ina", "EVENT"),
		{ first: 7, last: 7, type: "GPE" as const, method: "tagger" },
	];
	expect(claimStorms(names, tokens).map((name) => shown(tokens, text, name))).toEqual([
		"Ida/PERSON",
		"Hurricane Ina/EVENT",
		"Ina/EVENT",
	]);
	expect(claimStorms(names.slice(2), tokens)).toEqual(names.slice(2));
});

describe("lists of places in one name", () => {
	const gazetteer = createGazetteer(
		["Chile", "Peru", "Netherlands", "Bosnia and Herzegovina"].map((name) => ({
			name,
			type: "GPE" as const,
			ids: { iso3166: "XX" },
			aliases: [],
			nominals: [],
			own: false,
		})),
	);
	test.each<[string, string, string, string[]]>([
		[
			"commas",
			"It asked Chile, Peru, the Netherlands.",
			"Chile, Peru, the Netherlands",
			["Chile", "Peru", "Netherlands"],
		],
		[
			"and",
			"It asked Chile, Peru and the Netherlands.",
			"Chile, Peru and the Netherlands",
			["Chile", "Peru", "Netherlands"],
		],
		[
			"a country of two words",
			"It asked Peru, Bosnia and Herzegovina, and Chile.",
			"Peru, Bosnia and Herzegovina, and Chile",
			["Peru", "Bosnia and Herzegovina", "Chile"],
		],
		[
			"not of places alone",
			"The Envoys of Oz, Peru, Chile met.",
			"Envoys of Oz, Peru, Chile",
			["Envoys of Oz, Peru, Chile"],
		],
		[
			"a body",
			"The Faculty of Arts, Law and Music met.",
			"Faculty of Arts, Law and Music",
			["Faculty of Arts, Law and Music"],
		],
		["two countries", "It asked Chile and the Netherlands.", "Chile and the Netherlands", ["Chile", "Netherlands"]],
		["two countries with a hyphen", "The Chile-Peru talks ended.", "Chile-Peru", ["Chile", "Peru"]],
		["a country and a union", "The Peru-EU talks ended.", "Peru-EU", ["Peru", "EU"]],
		["a body that a country owns", "It asked Chile's Navy.", "Chile's Navy", ["Chile's Navy"]],
		["a country with and", "It asked Bosnia and Herzegovina.", "Bosnia and Herzegovina", ["Bosnia and Herzegovina"]],
		["a body of two countries", "It asked the Chile-Peru Board.", "Chile-Peru Board", ["Chile-Peru Board"]],
		["a pair", "It asked the Chile, Peru Union.", "Chile, Peru Union", ["Chile, Peru Union"]],
	])("%s", (_name, text, words, expected) => {
		const { tokens } = tokenized(text);
		const split = splitLists([nameOn(tokens, text, words, "ORG")], tokens, gazetteer);
		expect(textsOf(tokens, text, split)).toEqual(expected);
	});

	test("a place and the country that owns it", () => {
		const text = "It saw Chile's Atacama.";
		const { tokens } = tokenized(text);
		const split = splitLists([nameOn(tokens, text, "Chile's Atacama", "GPE")], tokens, gazetteer);
		expect(split.map((name) => shown(tokens, text, name))).toEqual(["Chile/GPE", "Atacama/GPE"]);
	});
});
