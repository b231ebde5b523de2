import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ALL_TABLES } from "../../pipeline/10-write/datapackage.ts";
import { codebook, exampleRecords } from "../../scripts/codebook.ts";

describe("docs/codebook.md", () => {
	const written = readFileSync("docs/codebook.md", "utf8");

	it("is in step with the schemas (npm run codebook writes it)", () => {
		expect(written).toBe(codebook(exampleRecords()));
	});

	it.each(ALL_TABLES.map(({ name, columns }) => [name, columns] as const))(
		"describes every column of %s",
		(name, columns) => {
			const chapter = written.split(`### ${name}\n`)[1]!.split("\n### ")[0]!;
			for (const column of columns) {
				expect(column.description).not.toBe("");
				expect(chapter).toContain(`| ${column.name} | ${column.type}`);
			}
		},
	);

	it("has a meaning for every field of a record that is no mere container", () => {
		const lines = written
			.split("### Record with status ok")[1]!
			.split("\n")
			.filter((line) => line.startsWith("| ") && !line.startsWith("| field"));
		const silent = lines.filter((line) => {
			const [, field, type, meaning, values] = line.split(/(?<!\\)\|/).map((part) => part.trim());
			return meaning === "" && values === "" && type !== "object" && !type?.startsWith("list") && field !== "---";
		});
		expect(silent).toEqual([]);
	});
});
