import { describe, expect, test } from "vitest";
import { quoted, quotedDocument } from "./quoted.ts";

describe("frames of cue verbs", () => {
	test.each([
		[
			"that-clause",
			"The mayor said that the bridge would open in May.",
			["The mayor [said] that the bridge would open in May"],
		],
		["bare clause", "Lopez insists the bridge is safe.", ["Lopez [insists] the bridge is safe"]],
		["wh-clause", "Reporters asked whether the bridge was safe.", ["Reporters [asked] whether the bridge was safe"]],
		["infinitive", "The ministry declined to comment on Tuesday.", ["The ministry [declined] to comment on Tuesday"]],
		["a thing", "The union condemned the closure.", ["The union [condemned] the closure"]],
		["preposition", "The senator called for a new inquiry.", ["The senator [called for] a new inquiry"]],
		["somebody told", "Lopez told voters that the bridge was safe.", ["Lopez [told] that the bridge was safe"]],
		["after its content", "The bridge is safe, Lopez said.", ["Lopez [said] The bridge is safe"]],
		["behind as", "The dam is safe, as Lopez said.", ["Lopez [said] The dam is safe"]],
		["as before it", "As Lopez said on Monday, the dam is safe.", ["Lopez [said] the dam is safe"]],
		[
			"asked by somebody",
			"Lopez was asked by reporters whether the dam was safe.",
			["reporters [asked] whether the dam was safe"],
		],
		[
			"what a statement reports is part of it",
			"Lopez said that Weber wanted to leave.",
			["Lopez [said] that Weber wanted to leave"],
		],
		["an adjective of mind", "Lopez is confident that the dam is safe.", ["Lopez [is confident] that the dam is safe"]],
		[
			"a participle that goes on",
			"“Run,” Lopez said, adding that the dam had failed.",
			["Lopez [said] Run,", "Lopez [adding] that the dam had failed"],
		],
		[
			"a list",
			"The board blamed the ministry, the mayor and the press.",
			["The board [blamed] the ministry, the mayor and the press"],
		],
		["amid its content", "The bridge, Lopez said, would open in May.", ["Lopez [said] The bridge | would open in May"]],
		[
			"mixed",
			"Lopez said the bridge was “perfectly safe” for trucks.",
			["Lopez [said] the bridge was “perfectly safe” for trucks"],
		],
		["no report", "The storm made the river rise and helped the dam fail.", []],
	])("%s", (_name, text, expected) => expect(quoted(text)).toEqual(expected));
});

describe("sources and nouns", () => {
	test.each([
		[
			"according to, behind",
			"The dam failed at noon, according to the ministry.",
			["the ministry [according to] The dam failed at noon"],
		],
		[
			"according to, before",
			"According to the ministry, the dam failed at noon.",
			["the ministry [According to] the dam failed at noon"],
		],
		[
			"in the words of",
			"In the words of the mayor, the dam was a disgrace.",
			["the mayor [In the words of] the dam was a disgrace"],
		],
		["noun cue", "Nobody forgot the mayor’s claim that the dam was safe.", ["the mayor [claim] that the dam was safe"]],
		["signature", "“It was a fine bridge.” — Maria Lopez", ["Maria Lopez [—] It was a fine bridge."]],
	])("%s", (_name, text, expected) => expect(quoted(text)).toEqual(expect.arrayContaining(expected)));
});

describe("what else is known", () => {
	const first = (text: string) => quotedDocument(text).quotes[0]!;
	test("the passive has no speaker", () =>
		expect(first("It was reported that the dam had failed.").speaker).toBeNull());
	test("negated", () => expect(first("The mayor did not say that the dam was safe.").negated).toBe(true));
	test("hypothetical", () => expect(first("The mayor would say that the dam was safe.").hypothetical).toBe(true));
	test.each([
		["told", "Lopez told voters that the bridge was safe."],
		["told, behind", "“The bridge is safe,” Lopez told voters."],
		["to", "“The bridge is safe,” she said to voters."],
	])("addressee: %s", (_name, text) => {
		const { addressee } = first(text);
		expect(text.slice(addressee!.start, addressee!.end)).toBe("voters");
	});
	test("the entity behind a pronoun", () => {
		const { quotes, entities } = quotedDocument("Maria Lopez opened the bridge. “It is safe,” she said.");
		expect(entities[quotes.at(-1)!.speaker!.entity!]?.name).toBe("Maria Lopez");
	});
	test("the entity behind a name with its office, an adjective in it or not", () => {
		const { quotes, entities } = quotedDocument("“It is safe,” said Shell chief executive Maria Lopez.");
		expect(entities[quotes[0]!.speaker!.entity!]?.name).toBe("Maria Lopez");
	});
});
