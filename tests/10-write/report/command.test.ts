import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { report } from "../../../pipeline/10-write/report-file.ts";
import { OutputError, UsageError } from "../../../pipeline/errors.ts";
import { toLine } from "../../../pipeline/ndjson.ts";
import { corpus } from "../../support/corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("writes report.html into an output folder, whole and the same each time", async () => {
	writeFileSync(join(folder, "records.jsonl"), [...corpus(5)].map(toLine).join(""));
	expect(await report(folder)).toBe(join(folder, "report.html"));
	const first = readFileSync(join(folder, "report.html"));
	expect(first.toString()).toMatch(/<\/html>\n$/);
	await report(folder);
	expect(readFileSync(join(folder, "report.html")).equals(first)).toBe(true);
	expect(readdirSync(folder).sort()).toEqual(["records.jsonl", "report.html"]);
});

it("says what to do when there is nothing to report, or nowhere to write", async () => {
	await expect(report(join(folder, "none"))).rejects.toThrow(UsageError);
	await expect(report(folder, join(folder, "none", "report.html"))).rejects.toThrow(OutputError);
});

it("leaves no half a file behind when a record is broken", async () => {
	writeFileSync(join(folder, "records.jsonl"), '{"status":"ok"\n');
	await expect(report(folder, join(folder, "other.html"))).rejects.toThrow(/records\.jsonl:1 is not a record/);
	expect(readdirSync(folder)).not.toContain("other.html.part");
});
