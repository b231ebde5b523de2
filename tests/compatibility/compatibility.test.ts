import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { csvRows } from "../../pipeline/10-write/csv.ts";
import { renderReport } from "../../pipeline/10-write/report/index.ts";
import { DocumentRecord, SCHEMA } from "../../schemas/index.ts";

const folder = "tests/compatibility";
const versions = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));

describe.each(versions)("records written by version %s", (name) => {
	const records = readFileSync(`${folder}/${name}`, "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));

	it("are still valid as long as the schema keeps its name", () => {
		for (const record of records) {
			if (record.schema !== SCHEMA) continue;
			const read = DocumentRecord.parse(record);
			expect(read).toEqual(record);
		}
	});

	it("still make tables and a report", async () => {
		const rows = records.map((record) => csvRows(record));
		expect(Object.keys(rows[0]!)).toEqual(expect.arrayContaining(["documents", "entities", "mentions", "events"]));
		let page = "";
		for await (const piece of renderReport(records, { script: "", style: "" })) page += piece;
		expect(page).toContain('id="facts-0"');
	});
});

it("a record of the present version is stored", () => {
	const { version } = JSON.parse(readFileSync("package.json", "utf8"));
	expect(versions).toContain(`${version}.jsonl`);
});
