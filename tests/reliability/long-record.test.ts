import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LONGEST_LINE } from "../../pipeline/1-read/lines.ts";
import { readRecords } from "../../pipeline/10-write/records.ts";
import { temporaryFolder } from "../support/cli.ts";

test("records longer than the longest line of input are read back: report, query and exports see every record", async () => {
	const folder = temporaryFolder();
	const record = { status: "failed", document: { id: "long" }, padding: "x".repeat(LONGEST_LINE) };
	writeFileSync(join(folder, "records.jsonl"), `${JSON.stringify(record)}\n${JSON.stringify({ status: "failed" })}\n`);
	const lengths: number[] = [];
	for await (const found of readRecords(folder)) lengths.push(JSON.stringify(found).length);
	expect(lengths).toEqual([JSON.stringify(record).length, JSON.stringify({ status: "failed" }).length]);
});
