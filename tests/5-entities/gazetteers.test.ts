import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BUILTIN_TABLES, entryOf } from "../../pipeline/5-entities/gazetteer/builtin.ts";
import { createGazetteer } from "../../pipeline/5-entities/gazetteer/index.ts";
import { readModelTable } from "../../pipeline/models.ts";
import { EntityIds, EntityType } from "../../schemas/index.ts";

const tables = BUILTIN_TABLES.map((table) => ({ table, rows: readModelTable(`gazetteers/${table}`) }));
const entries = tables.flatMap(({ rows }) => rows.map(entryOf));

describe("built-in gazetteers", () => {
	test("every table in models/gazetteers is read", () => {
		expect([...BUILTIN_TABLES].sort()).toEqual(
			readdirSync("models/gazetteers")
				.filter((file) => file.endsWith(".tsv"))
				.sort(),
		);
	});

	test.each(tables)("$table is well formed", ({ rows }) => {
		const seen = new Set<string>();
		for (const row of rows) {
			expect(row, row.join("|")).toHaveLength(7);
			const entry = entryOf(row);
			expect(EntityType.safeParse(entry.type).success, row.join("|")).toBe(true);
			expect(EntityIds.safeParse(entry.ids).success, row.join("|")).toBe(true);
			for (const name of [entry.name, ...entry.aliases]) {
				expect(name).toBe(name.trim());
				expect(name).not.toBe("");
			}
			const key = `${entry.name} ${entry.ids.wikidata ?? entry.ids.geonames ?? ""}`;
			expect(seen.has(key), `${entry.name} twice`).toBe(false);
			seen.add(key);
		}
	});

	test("more than a thousand entries have a Wikidata identifier, and every country an ISO code", () => {
		expect(entries.filter((entry) => entry.ids.wikidata).length).toBeGreaterThan(1000);
		expect(entries.filter((entry) => entry.ids.iso3166).length).toBeGreaterThanOrEqual(245);
	});

	test("one Wikidata item is one entity: its rows agree on the type", () => {
		const types = new Map<string, string>();
		for (const { ids, type, name } of entries) {
			if (!ids.wikidata) continue;
			expect(types.get(ids.wikidata) ?? type, name).toBe(type);
			types.set(ids.wikidata, type);
		}
	});

	test.each(["Ministry of the Interior", "State Bank", "National Bank", "Zurich", "Baden", "Aurangabad"])(
		"%s alone names several, and gets no identifier",
		(name) => {
			for (const { ids } of entries.filter((entry) => entry.name === name)) expect(ids).toEqual({});
		},
	);

	test("Geneva is the Swiss one", () => {
		expect(entries.find(({ name }) => name === "Geneva")?.ids).toEqual({ wikidata: "Q71", geonames: "2660646" });
	});

	test.each([
		["NATO", "Q7184"],
		["European Union", "Q458"],
		["United Nations", "Q1065"],
		["U.S.", "Q30"],
		["UK", "Q145"],
		["Kiev", "Q1899"],
		["The Hague", "Q36600"],
	])("%s is %s", (name, id) => {
		expect(
			createGazetteer(entries)
				.find(name)
				.map((entry) => entry.ids.wikidata),
		).toEqual([id]);
	});
});

test("the user's own entry wins over the built-in one of the same name", () => {
	const own = { ...entryOf(["NATO", "ORG", "Q1", "", "", "", ""]), own: true };
	expect(createGazetteer([...entries, own]).find("NATO")).toEqual([own]);
});
