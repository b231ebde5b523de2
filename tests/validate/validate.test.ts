import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fault, faultsOf } from "../../pipeline/validate/index.ts";
import type { OkRecord } from "../../schemas/index.ts";
import { articleLines } from "../support/articles.ts";
import { run, temporaryFolder } from "../support/cli.ts";

let good: string;
beforeAll(async () => {
	good = mkdtempSync(join(tmpdir(), "onrecord-"));
	await run(["extract", "-", "--out", good, "--no-report"], `${articleLines(3)}{broken\n`);
});
afterAll(() => rmSync(good, { recursive: true }));

/** A copy of the good folder with one file changed. */
function changed(file: string, change: (text: string) => string): string {
	const folder = temporaryFolder();
	cpSync(good, folder, { recursive: true });
	const before = readFileSync(join(folder, file), "utf8");
	const after = change(before);
	expect(after).not.toBe(before);
	writeFileSync(join(folder, file), after);
	return folder;
}

async function faults(folder: string): Promise<Fault[]> {
	const found: Fault[] = [];
	for await (const fault of faultsOf(folder, { documents: 0, failed: 0, rows: {} })) found.push(fault);
	return found;
}

/** Changes the second record of records.jsonl. */
const record = (change: (record: OkRecord) => void) => (text: string) =>
	text
		.split("\n")
		.map((line, i) => {
			if (i !== 1) return line;
			const value = JSON.parse(line) as OkRecord;
			change(value);
			return JSON.stringify(value);
		})
		.join("\n");

test("a folder that extract wrote has no fault", async () => {
	const { code, stdout } = await run(["validate", good]);
	expect({ code, stdout }).toEqual({
		code: 0,
		stdout: `4 records of ${good} and their tables are as they should be\n`,
	});
});

describe("faults in records.jsonl are told with line, field, expected and found", () => {
	test.each<[string, (record: OkRecord) => void, object]>([
		["schema", (r) => Object.assign(r.times[0]!, { type: "WHEN" }), { field: "times.0.type", found: '"WHEN"' }],
		["digest", (r) => Object.assign(r.document, { sha256: "0".repeat(64) }), { field: "document.sha256" }],
		["slice", (r) => Object.assign(r.mentions[0]!, { text: "Porto" }), { field: "mentions.0.text", found: '"Porto"' }],
		[
			"offset",
			(r) => Object.assign(r.mentions.at(-1)!, { end: 99_999 }),
			{ expected: expect.stringMatching(/^start < end <= \d+$/) },
		],
		["id-used", (r) => Object.assign(r.mentions[1]!, { id: r.mentions[0]!.id }), { field: "mentions.1.id" }],
		["id-used", (r) => Object.assign(r.document, { id: "n0" }), { field: "document.id", found: '"n0"' }],
		["reference", (r) => Object.assign(r.mentions[0]!, { entity: "e99" }), { field: "mentions.0.entity" }],
		[
			"mention-count",
			(r) => Object.assign(r.entities[0]!, { mentions: 77 }),
			{ field: "entities.0.mentions", found: "77" },
		],
		["order", (r) => r.mentions.reverse(), { field: "mentions.1" }],
		[
			"period",
			(r) => Object.assign(r.times.find(({ from }) => from)!, { to: "1999-01-01" }),
			{ found: expect.stringContaining("1999") },
		],
		["zone-outside", (r) => Object.assign(r, { zones: [] }), { field: "mentions.0" }],
	])("%s", async (code, change, fault) => {
		expect(await faults(changed("records.jsonl", record(change)))).toContainEqual(
			expect.objectContaining({ file: "records.jsonl", line: 2, code, ...fault }),
		);
	});

	test("a line that is no JSON", async () => {
		const found = await faults(changed("records.jsonl", (text) => text.replace("\n", "\n{\n")));
		expect(found).toMatchObject([{ file: "records.jsonl", line: 2, code: "json", found: '"{"' }]);
	});
});

describe("faults in the other files", () => {
	test.each<[string, string, (text: string) => string, object]>([
		[
			"a cell",
			"mentions.csv",
			(text) => text.replace(/,[\w-]+(?=,\d+,\d+,)/, ",guess"),
			{ code: "cell", line: 2, field: "method", found: '"guess"' },
		],
		["a formula", "quotes.csv", (text) => text.replace(",direct,", ",=direct,"), { code: "cell", found: '"=direct"' }],
		["a missing row", "events.csv", (text) => text.replace(/\r\n.*?\r\n/, "\r\n"), { code: "row", line: 2 }],
		["a row too many", "times.csv", (text) => `${text}n9,t1\r\n`, { code: "row-unknown", found: '["n9","t1"]' }],
		[
			"a column",
			"entities.csv",
			(text) => text.replace("wikidata", "wikipedia"),
			{ code: "cell", line: 1, field: "wikidata" },
		],
		["a torn table", "documents.csv", (text) => text.slice(0, -10), { code: "row-cells", line: 4 }],
		["a quote left open", "times.csv", (text) => `${text}"`, { code: "csv" }],
		[
			"a count",
			"run.json",
			(text) => text.replace('"failed": 1', '"failed": 0'),
			{ code: "count", field: "counts.failed", expected: "1", found: "0" },
		],
		[
			"a run.json of another shape",
			"run.json",
			(text) => text.replace("onrecord-run/1", "2"),
			{ code: "schema", field: "schema" },
		],
		[
			"a data package",
			"datapackage.json",
			(text) => text.replace('"integer"', '"number"'),
			{ code: "datapackage", found: '"number"' },
		],
	])("%s", async (_, file, change, fault) => {
		expect(await faults(changed(file, change))).toContainEqual(expect.objectContaining({ file, ...fault }));
	});

	test("a missing table", async () => {
		const folder = changed("times.csv", () => "");
		rmSync(join(folder, "times.csv"));
		expect(await faults(folder)).toMatchObject([{ file: "times.csv", code: "file-missing" }]);
	});
});

describe("formats", () => {
	const broken = () => changed("run.json", (text) => text.replace('"failed": 1', '"failed": 0'));

	test("text", async () => {
		const folder = broken();
		expect(await run(["validate", folder])).toMatchObject({
			code: 1,
			stdout: `${folder}/run.json: count: counts.failed: expected 1, found 0\n1 fault in 4 records of ${folder}\n`,
		});
	});

	test("github", async () => {
		const folder = broken();
		expect((await run(["validate", folder, "--format", "github"])).stdout).toBe(
			`::error file=${folder}/run.json,title=onrecord count::count: counts.failed: expected 1, found 0\n`,
		);
	});

	test("sarif", async () => {
		const { stdout } = await run(["validate", broken(), "--format", "sarif"]);
		expect(JSON.parse(stdout)).toMatchObject({
			version: "2.1.0",
			runs: [{ tool: { driver: { name: "onrecord validate" } }, results: [{ ruleId: "count", level: "error" }] }],
		});
	});
});

test("a folder without records: exit 2", async () => {
	const { code, stderr } = await run(["validate", "."], "", temporaryFolder());
	expect(code).toBe(2);
	expect(stderr).toMatch(/^onrecord: \. holds no records\.jsonl.*\n$/);
});
