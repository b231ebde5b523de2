import { describe, expect, test } from "vitest";
import { entityStage } from "../../pipeline/5-entities/index.ts";
import type { EntityIds } from "../../schemas/index.ts";
import { parsed } from "../support/documents.ts";

const stage = entityStage();

function idsOf(text: string, name: string, run = stage): EntityIds | undefined {
	const { mentions, entities } = run.run(parsed(text));
	const mention = mentions.find((one) => text.slice(one.start, one.end) === name);
	return mention?.entity == null ? undefined : entities[mention.entity]?.ids;
}

describe("identifiers of certain names", () => {
	test.each([
		["The European Union sent envoys to Ukraine.", "European Union", { wikidata: "Q458" }],
		["The European Union sent envoys to Ukraine.", "Ukraine", { wikidata: "Q212", iso3166: "UA" }],
		["Ministers of the UN met in Geneva on Monday.", "UN", { wikidata: "Q1065" }],
		["She flew from London to the Middle East.", "Middle East", { wikidata: "Q7204" }],
		["She flew from London to the Middle East.", "London", { wikidata: "Q84", geonames: "2643743" }],
		["Ministers of the Gulf Cooperation Council met in Doha.", "Gulf Cooperation Council", { wikidata: "Q217172" }],
		["Envoys of ECOWAS flew to Mali on Monday.", "ECOWAS", { wikidata: "Q193272" }],
		["The World Food Program sent trucks to Sudan.", "World Food Program", { wikidata: "Q204344" }],
		["Her father fought in World War II.", "World War II", { wikidata: "Q362" }],
	])("%s: %s", (text, name, ids) => expect(idsOf(text, name)).toEqual(ids));
});

describe("no identifier when two candidates stand, or when the name is another's", () => {
	test.each([
		["Voters in Georgia went to the polls on Sunday.", "Georgia"],
		["Paris Hilton opened a shop in Milan.", "Paris Hilton"],
		["Michael Jordan retired, and Jordan said he was tired.", "Jordan"],
		["He moved from Washington to Boston.", "Washington"],
		["The train to New York was late.", "New York"],
		["A fire broke out in Springfield on Friday.", "Springfield"],
		["Chad Smith plays the drums.", "Chad Smith"],
	])("%s: %s", (text, name) => {
		const ids = idsOf(text, name) ?? {};
		expect(ids).toEqual({});
	});
});

test("the user's gazetteer finds names that nothing else knows, and wins", () => {
	const own = entityStage({
		gazetteer: [
			{ name: "blue lantern pact", type: "EVENT", ids: { wikidata: "Q42" }, aliases: ["BLP"], nominals: [], own: true },
			{ name: "Brussels", type: "ORG", ids: {}, aliases: [], nominals: [], own: true },
		],
	});
	const text = "They signed the blue lantern pact in Brussels. The BLP holds.";
	const { mentions, entities } = own.run(parsed(text));
	expect(mentions.map((one) => `${text.slice(one.start, one.end)}/${one.type}/${one.method}`)).toEqual([
		"blue lantern pact/EVENT/user",
		"Brussels/ORG/user",
		"BLP/EVENT/user",
	]);
	expect(entities[0]!.ids).toEqual({ wikidata: "Q42" });
	expect(mentions[0]!.entity).toBe(mentions[2]!.entity);
});
