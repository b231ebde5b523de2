import { describe, expect, test } from "vitest";
import { entityStage } from "../../pipeline/5-entities/index.ts";
import { parsed } from "../support/documents.ts";

const stage = entityStage();

/** Mentions as "text/TYPE", in text order. */
function mentions(text: string): string[] {
	const document = stage.run(parsed(text));
	return document.mentions.map((mention) => `${text.slice(mention.start, mention.end)}/${mention.type}`);
}

describe("mentions", () => {
	test.each([
		[
			"titles are outside",
			"Ambassador Maria Lopez met President John Carter in Paris.",
			["Maria Lopez/PERSON", "John Carter/PERSON", "Paris/GPE"],
		],
		["possessives are outside", "Germany's parliament heard Siemens' offer.", ["Germany/GPE", "Siemens/ORG"]],
		[
			"an article is outside, unless it is part of the name",
			"The court in The Hague heard the European Union on Monday.",
			["The Hague/GPE", "European Union/ORG"],
		],
		[
			"countries, regions and nationalities",
			"French ministers toured Africa before flying home to France.",
			["French/NORP", "Africa/LOC", "France/GPE"],
		],
		[
			"a building without a word for one",
			"The case opened at the Old Bailey in London.",
			["Old Bailey/FAC", "London/GPE"],
		],
	])("%s", (_name, text, expected) => expect(mentions(text)).toEqual(expected));
});

test("faiths of two words are one", () => {
	expect(mentions("The Roman Catholic bishops met in Rome.")).toEqual(["Roman Catholic/NORP", "Rome/GPE"]);
});

test("nationalities of two words are one", () => {
	expect(mentions("South Koreans and Sri Lankan ministers met in Geneva.")).toEqual([
		"South Koreans/NORP",
		"Sri Lankan/NORP",
		"Geneva/GPE",
	]);
});

test("letters beyond Latin-1 part no name", () => {
	expect(mentions("Ivana Marković met Şahin Polat in Łódź.")).toEqual([
		"Ivana Marković/PERSON",
		"Şahin Polat/PERSON",
		"Łódź/GPE",
	]);
});

describe("entities", () => {
	test("a surname, a pronoun and a role stand for the person named in full", () => {
		const text =
			"Ambassador Maria Lopez arrived in Vienna on Monday. Lopez said she was hopeful. The ambassador left on Tuesday.";
		const { entities, mentions, references } = stage.run(parsed(text));
		const person = entities.findIndex((entity) => entity.name === "Maria Lopez");
		expect(mentions.filter((mention) => mention.entity === person)).toHaveLength(2);
		expect(references.map((r) => [text.slice(r.start, r.end), r.entity])).toEqual([
			["she", person],
			["The ambassador", person],
		]);
	});

	test("the Alliance is NATO where NATO is spoken of", () => {
		const { entities, mentions } = stage.run(parsed("NATO met on Monday, and the Alliance agreed to a plan."));
		expect(entities.map((entity) => entity.ids.wikidata)).toEqual(["Q7184"]);
		expect(mentions.map((mention) => mention.method)).toEqual(["tagger", "nominal"]);
	});

	test("a storm and its bare name are one", () => {
		const text = "Hurricane Dorian reached the coast on Monday. Residents fled as Dorian grew.";
		const { entities, mentions } = stage.run(parsed(text));
		expect(mentions.map(({ entity }) => entities[entity!]!.name)).toEqual(["Hurricane Dorian", "Hurricane Dorian"]);
	});
	test("an entity is named as it is written in running text, not as in a dateline", () => {
		const text = "WEST BERLIN, May 3 - Police in West Berlin closed a bridge.";
		expect(stage.run(parsed(text)).entities.map(({ name }) => name)).toEqual(["West Berlin"]);
	});
	test("an acronym in brackets is the name it abbreviates, whatever the tagger makes of it", () => {
		const text = "The Northern Grain Trade Organisation (NGTO) met in Oslo. The NGTO will meet again.";
		const { entities, mentions } = stage.run(parsed(text));
		const its = mentions.filter((mention) => entities[mention.entity!]!.name === "Northern Grain Trade Organisation");
		expect(its.map((mention) => text.slice(mention.start, mention.end))).toEqual([
			"Northern Grain Trade Organisation",
			"NGTO",
			"NGTO",
		]);
	});

	test("two people of one surname: each bare surname is the one named last", () => {
		const text = "Anna Weber spoke first. Weber was brief. Then Paul Weber spoke. Weber went on for an hour.";
		const { entities, mentions } = stage.run(parsed(text));
		expect(mentions.map((mention) => entities[mention.entity!]!.name)).toEqual([
			"Anna Weber",
			"Anna Weber",
			"Paul Weber",
			"Paul Weber",
		]);
	});

	test("he and she go to people of that gender", () => {
		const text = "Maria Lopez met John Carter in Vienna. She praised him. He thanked her.";
		const { entities, references } = stage.run(parsed(text));
		expect(references.map((r) => `${text.slice(r.start, r.end)}: ${entities[r.entity!]!.name}`)).toEqual([
			"She: Maria Lopez",
			"him: John Carter",
			"He: John Carter",
			"her: Maria Lopez",
		]);
	});

	test("pronouns are references, never mentions, and every span stands on whole tokens in order", () => {
		const text =
			"President Emmanuel Blanc said he would go. The French president, who is 50, told the Senate so. They agreed.";
		const document = stage.run(parsed(text));
		expect(document.mentions.some((mention) => mention.type === "OTHER")).toBe(false);
		let last = -1;
		for (const { first, last: end, start } of document.mentions) {
			expect(first).toBeGreaterThan(last);
			expect(start).toBe(document.tokens.start[first]);
			last = end;
		}
	});
});
