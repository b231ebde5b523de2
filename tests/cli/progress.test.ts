import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { progressLine, totalOf } from "../../pipeline/batch/progress.ts";
import { UsageError } from "../../pipeline/errors.ts";
import { temporaryFolder } from "../support/cli.ts";

describe("the progress line", () => {
	it.each([
		[0, 100, 1, "0 of 100 documents, 0 failed, 0.0/s"],
		[50, 100, 2, "50 of 100 documents, 0 failed, 25/s, 2 s left"],
		[10, 1000, 10, "10 of 1000 documents, 0 failed, 1.0/s, 17 min left"],
		[100, 1_000_000, 1, "100 of 1000000 documents, 0 failed, 100/s, 2 h 47 min left"],
		[100, 100, 4, "100 of 100 documents, 0 failed, 25/s"],
		[50, null, 2, "50 documents, 0 failed, 25/s"],
		[0, null, 0, "0 documents, 0 failed, 0.0/s"],
	])("%d of %s after %d s", (documents, total, seconds, line) => {
		expect(progressLine({ documents, failed: 0 }, total, seconds)).toBe(line);
	});
});

describe("the total", () => {
	const holding = (...names: string[]) => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, "output"));
		writeFileSync(join(folder, "output/records.jsonl"), "{}\n");
		for (const name of names) writeFileSync(join(folder, name), "text");
		return folder;
	};
	const total = (folder: string, ...more: string[]) => totalOf([folder, ...more], join(folder, "output"));

	it("is the number of files, the folder that is written to left out", () => {
		expect(total(holding("a.txt", "b.html", "c.md.gz"))).toBe(3);
	});

	it.each(["news.ndjson", "news.jsonl.gz", "table.csv"])("is not known with %s", (name) => {
		expect(total(holding("a.txt", name))).toBeNull();
	});

	it("is not known on standard input", () => {
		expect(total(holding("a.txt"), "-")).toBeNull();
	});

	it("refuses what is not there, as the run does", () => {
		expect(() => total(holding("a.txt"), "/none/such")).toThrow(UsageError);
	});
});
