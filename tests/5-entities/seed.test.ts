import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createPipeline } from "../../pipeline/index.ts";
import type { OkRecord } from "../../schemas/index.ts";

const SEED = new URL("../../../shared/seed/article.txt", import.meta.url);

/** The article that the project is built around; it lies beside the repository where it is developed, and is not part of it. */
describe.skipIf(!existsSync(SEED))("entities of the seed article", () => {
	const record = existsSync(SEED)
		? (createPipeline().extract({ id: "seed", text: readFileSync(SEED, "utf8"), published: "2024-10-16" }) as OkRecord)
		: ({ entities: [], mentions: [], quotes: [] } as unknown as OkRecord);
	const named = record.mentions.filter((mention) => mention.type !== "OTHER");
	const typed = new Set(named.map((mention) => `${mention.text}/${mention.type}`));
	const nato = record.entities.find((entity) => entity.ids.wikidata === "Q7184");
	const smith = record.entities.find((entity) => entity.name === "Julianne Smith");

	test.each([
		"NATO/ORG",
		"European Union/ORG",
		"U.S. State Department/ORG",
		"UK Defence Journal/ORG",
		"China/GPE",
		"Ukraine/GPE",
		"Russia/GPE",
		"North Korea/GPE",
		"Brussels/GPE",
		"The Hague/GPE",
		"U.S./GPE",
		"Indo-Pacific/LOC",
		"Euro-Atlantic/LOC",
		"Julianne Smith/PERSON",
	])("%s", (mention) => expect(typed).toContain(mention));

	test("NATO stands 13 times by name and four times as the Alliance", () => {
		const its = named.filter((mention) => mention.entity === nato?.id);
		expect(its.filter((mention) => mention.text === "NATO")).toHaveLength(13);
		expect(its.filter((mention) => mention.text === "Alliance")).toHaveLength(4);
	});

	test("the ambassador's surname and her pronouns are hers", () => {
		const surnames = named.filter((mention) => mention.text === "Smith");
		expect(surnames).toHaveLength(3);
		expect(new Set(surnames.map((mention) => mention.entity))).toEqual(new Set([smith?.id]));
		const hers = record.quotes.flatMap(({ speaker }) =>
			speaker && /^(?:she|.*Smith)$/i.test(speaker.text) ? [speaker.entity] : [],
		);
		expect(hers.length).toBeGreaterThan(2);
		expect(new Set(hers)).toEqual(new Set([smith?.id]));
	});

	test("no type says two things of one name", () => {
		const types = new Map<string, string>();
		for (const { text, type } of named) {
			expect(types.get(text) ?? type, text).toBe(type);
			types.set(text, type);
		}
	});
});
