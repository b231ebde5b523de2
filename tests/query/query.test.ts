import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UsageError } from "../../pipeline/errors.ts";
import { toLine } from "../../pipeline/ndjson.ts";
import { folded, parseCondition, passes } from "../../pipeline/query/condition.ts";
import { type Query, query } from "../../pipeline/query/index.ts";
import { textLine } from "../../pipeline/query/text.ts";
import type { OkRecord } from "../../schemas/index.ts";
import { corpus, hostile } from "../support/corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-query-"));
const records = [...corpus(30)];
const read = records.filter((one): one is OkRecord => one.status === "ok");
beforeAll(() => writeFileSync(join(folder, "records.jsonl"), records.map(toLine).join("")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(given: Partial<Query>): Promise<string[]> {
	const output = new PassThrough();
	const answer = buffer(output);
	await query(folder, { table: "quotes", where: [], format: "json", ...given }, output);
	output.end();
	return (await answer)
		.toString()
		.split("\n")
		.filter((line) => line !== "");
}

describe("conditions", () => {
	it.each([
		["status=planned", "planned", true],
		["status=PLANNED", "planned", true],
		["status!=planned", "planned", false],
		["speaker~ferrer", "Lucía Ferrer", true],
		["speaker~lucia", "Lucía Ferrer", true],
		["speaker~o'neil", "Pat O’Neil", true],
		["speaker!~smith", "Lucía Ferrer", true],
		["speaker~smith", null, false],
		["speaker!=smith", null, true],
		["speaker=", null, true],
		["start>9", 10, true],
		["start<9", 10, false],
		["event_date>=2024-10-01", "2024-10-01", true],
		["event_date>2024-10-01", "2024-10-01", false],
		["event_date<=2024-10-01", null, false],
		["x=a=b", "a=b", true],
	] as const)("%s on %j is %s", (condition, cell, expected) => {
		const columns = ["status", "speaker", "start", "event_date", "x"];
		expect(passes(cell, parseCondition(condition, columns))).toBe(expected);
	});

	it.each(["status", "= planned", "colour=red", ""])("%j is refused with what to write", (condition) => {
		expect(() => parseCondition(condition, ["status"])).toThrow(UsageError);
	});

	it("fold case, accents, apostrophes and dashes", () => {
		expect(folded("É’–")).toBe("e'-");
	});
});

describe("answers", () => {
	it("are the rows that pass, in the order of the records", async () => {
		const lines = await ask({ where: ["speaker~varga", "kind=direct"] });
		const expected = read.flatMap(({ document, quotes, entities }) =>
			quotes
				.filter(
					({ kind, speaker }) =>
						kind === "direct" && entities.some(({ id, name }) => id === speaker?.entity && name === "Ines Varga"),
				)
				.map(({ id }) => `${document.id} ${id}`),
		);
		expect(expected.length).toBeGreaterThan(0);
		expect(lines.map((line) => JSON.parse(line)).map((row) => `${row.document_id} ${row.quote_id}`)).toEqual(expected);
	});

	it("stop at the limit", async () => {
		expect(await ask({ table: "events", limit: 3 })).toHaveLength(3);
	});

	it("have the columns that were asked for", async () => {
		expect(await ask({ table: "failures", columns: "code, document_id" })).toEqual([
			'{"code":"empty","document_id":"broken-1"}',
		]);
	});

	it("come as CSV that spreadsheets open and do not run", async () => {
		const lines = await ask({ table: "documents", columns: "document_id,byline", format: "csv", limit: 1 });
		expect(lines).toEqual(["\ufeffdocument_id,byline\r", "news-0000,The harbour desk\r"]);
	});

	it("add entities up over documents", async () => {
		const rows = (await ask({ table: "entities", where: ["type=ORG"], totals: true })).map((line) => JSON.parse(line));
		const rail = read.filter(({ entities }) => entities.some(({ name }) => name === "Northern Rail"));
		expect(rows.find(({ name }) => name === "Northern Rail")).toMatchObject({ type: "ORG", documents: rail.length });
		expect(rows.map(({ mentions }) => mentions)).toEqual(rows.map(({ mentions }) => mentions).sort((a, b) => b - a));
	});

	it("are lines for people, one a row", async () => {
		const [line] = await ask({ where: ["speaker~varga"], format: "text", limit: 1 });
		expect(line).toMatch(/^Ines Varga: .*\[.*, 2024-\d\d-\d\d\]$/);
	});

	it.each([
		["an unknown table", { table: "facts" }],
		["an unknown column", { columns: "colour" }],
		["an unknown condition", { where: ["colour=red"] }],
	])("are refused for %s", async (_, given) => {
		await expect(ask(given)).rejects.toThrow(UsageError);
	});

	it("end quietly when nobody reads on", async () => {
		const output = new PassThrough({ highWaterMark: 16 });
		setTimeout(() => output.destroy(Object.assign(new Error("closed"), { code: "EPIPE" })), 20);
		const count = await query(folder, { table: "events", where: [], format: "json" }, output);
		expect(count).toBeLessThan(5);
	});
});

it("keeps control characters of a document from the terminal", () => {
	const { document } = hostile();
	expect(textLine("documents", { title: `${document.title}\u001b[2J\nnext` })).not.toMatch(/[\u0000-\u001f]/);
});
