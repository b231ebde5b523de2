import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { OkRecord } from "../schemas/index.ts";
import { ROOT, run, temporaryFolder } from "./support/cli.ts";

const SEED = join(ROOT, "../shared/seed");

/** What a reader of the seed article would put on the record, without a sentence of it. */
test.skipIf(!existsSync(SEED))("the seed article's facts are on the record", async () => {
	const out = temporaryFolder();
	expect((await run(["extract", SEED, "--out", out, "--published", "2024-10-16", "--no-report"])).code).toBe(0);
	const text = readFileSync(join(out, "records.jsonl"), "utf8");
	const record = JSON.parse(text) as OkRecord;
	const zoneOf = (words: string) => {
		const at = [...record.text.slice(0, record.text.indexOf(words))].length;
		return record.zones.find(({ start, end }) => start <= at && at < end)?.type;
	};
	const entity = (name: string) => record.entities.find((one) => one.name === name);
	const entityOf = (id: string | null | undefined) => record.entities.find((one) => one.id === id)?.name;
	const mention = (id: string) => record.mentions.find((one) => one.id === id)!;

	expect(zoneOf("Global Reach")).toBe("subheading");
	const tail = [...record.text.slice(0, record.text.indexOf("Avatar photo"))].length;
	expect(record.zones.filter(({ start, type }) => start >= tail && type === "body")).toEqual([]);
	const facts = JSON.stringify([record.entities, record.mentions, record.times, record.quotes, record.events]);
	expect(facts).not.toMatch(/Glasgow|Argentina|Falkland|WDTO|Mark B|George/);

	const types: Record<string, string> = {
		NATO: "ORG",
		"European Union": "ORG",
		"UK Defence Journal": "ORG",
		China: "GPE",
		Ukraine: "GPE",
		Russia: "GPE",
		"North Korea": "GPE",
		Brussels: "GPE",
		"The Hague": "GPE",
		"Indo-Pacific": "LOC",
		"Euro-Atlantic": "LOC",
		"Julianne Smith": "PERSON",
	};
	for (const [name, type] of Object.entries(types)) expect(entity(name), name).toMatchObject({ type });
	const nato = entity("NATO")!;
	expect(nato.ids.wikidata).toBe("Q7184");
	const named = record.mentions.filter((one) => one.entity === nato.id && one.type !== "OTHER").map((one) => one.text);
	expect(named.filter((words) => words === "NATO")).toHaveLength(13);
	expect(named.filter((words) => words.endsWith("Alliance"))).toHaveLength(4);

	const values = Object.fromEntries(record.times.map((time) => [time.text, time.value]));
	expect(values).toMatchObject({ "this week": "2024-W42", "next June": "2025-06", "right now": "PRESENT_REF" });

	const told = record.quotes.map(({ kind, cue, speaker }) => [kind, cue?.text, entityOf(speaker?.entity)]);
	for (const [kind, cue] of [
		["direct", "explained"],
		["direct", "said"],
		["direct", "noted"],
		["mixed", "added"],
		["indirect", "reiterated"],
		["indirect", "mentioned"],
	])
		expect(told).toContainEqual([kind, cue, "Julianne Smith"]);

	const event = (word: string, date: string) => {
		const found = record.events.find((one) => one.text === word && one.date === date);
		return (
			found && {
				status: found.status,
				who: found.participants.map((one) => entityOf(mention(one.mention).entity)),
				where: found.place && mention(found.place).text,
			}
		);
	};
	expect(event("session", "2024-W42")).toMatchObject({
		status: "planned",
		who: expect.arrayContaining(["NATO", "European Union"]),
		where: "Brussels",
	});
	expect(event("summit", "2025-06")).toMatchObject({
		status: "planned",
		who: expect.arrayContaining(["NATO"]),
		where: "The Hague",
	});
});

test.skipIf(!existsSync(SEED))("without a publication date nothing is guessed", async () => {
	const out = temporaryFolder();
	await run(["extract", SEED, "--out", out, "--no-report"]);
	const record = JSON.parse(readFileSync(join(out, "records.jsonl"), "utf8")) as OkRecord;
	for (const words of ["this week", "next June"])
		expect(record.times.find(({ text }) => text === words)).toMatchObject({ resolved: false, from: null, to: null });
});
