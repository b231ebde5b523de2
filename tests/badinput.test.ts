import { createReadStream } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DocumentRecord } from "../schemas/index.ts";
import { CAN_MAKE, keepsItsName, makeBadInputs } from "./support/bad-inputs.ts";
import { ended, run, start, temporaryFolder } from "./support/cli.ts";
import { recordsOf } from "./support/folders.ts";

test.skipIf(!CAN_MAKE)(
	"every bad input ends as a valid record or a failure, as its case asks",
	async () => {
		const folder = temporaryFolder();
		const cases = makeBadInputs(folder, { small: true });
		const extract = ["extract", "text", "bytes", "names", "--out", "out", "--no-report", "--quiet", "--workers", "2"];
		expect(await run(extract, "", folder)).toMatchObject({ code: 1, stderr: "" });
		const status = new Map(recordsOf(join(folder, "out")).map(({ document, status }) => [document.id, status]));
		const wrong = cases.flatMap(({ path, group, expect: wanted }) => {
			const found = status.get(path);
			if (group === "ndjson" || wanted === "handled" || wanted === "skipped" || !keepsItsName(path)) return [];
			return found === wanted ? [] : [`${path}: ${found}, not ${wanted}`];
		});
		expect(wrong).toEqual([]);
		expect((await run(["validate", "out"], "", folder)).code).toBe(0);

		for (const { path, lines, ok } of cases.filter(({ group }) => group === "ndjson")) {
			const child = start(["pipe"], folder);
			createReadStream(join(folder, path)).pipe(child.stdin);
			const { code, stdout } = await ended(child);
			const records = stdout
				.split("\n")
				.slice(0, -1)
				.map((line) => DocumentRecord.parse(JSON.parse(line)));
			expect(code).toBe(0);
			if (lines != null) expect(records, path).toHaveLength(lines);
			if (ok != null)
				expect(
					records.filter((record) => record.status === "ok"),
					path,
				).toHaveLength(ok);
		}
	},
	600_000,
);
