import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BOM, csvHeader, csvLines, csvRows } from "../../pipeline/10-write/csv.ts";
import { ALL_TABLES } from "../../pipeline/10-write/datapackage.ts";
import { corpus } from "../support/corpus.ts";

const read = (text: string): string[][] => parse(text, { relax_column_count: false }) as string[][];

describe("cells", () => {
	test.each([
		["=1+1", "'=1+1"],
		["+44 20", "'+44 20"],
		["-5 degrees", "'-5 degrees"],
		["@name said", "'@name said"],
		["\t=1", "'\t=1"],
		["\n=1", "'\n=1"],
		[" =1", "' =1"],
		['"=1', "'\"=1"],
		["\u200b=1", "'\u200b=1"],
		["\ufeff@x", "'\ufeff@x"],
		["＝1", "'＝1"],
		["1 = 1", "1 = 1"],
		["a, b", "a, b"],
		["nul\u0000", "nul\ufffd"],
	])("%j is written as %j", (value, written) => {
		expect(read(csvLines([[value, "next"]]))).toEqual([[written, "next"]]);
	});

	test("true, false, numbers, nothing", () => {
		expect(csvLines([[true, false, 0, -1, null, ""]])).toBe("true,false,0,-1,,\r\n");
	});

	test("any text comes back, but for the apostrophe before a formula and control characters", () => {
		const text = fc.string({
			unit: fc.oneof(
				fc.constantFrom(..."=+-@\t\r\n\",;' \u0000\u2028\u200b"),
				fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
			),
		});
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (rows) => {
				const back = read(csvLines(rows.map(([a, b]) => ["k", a, b])));
				const expected = rows
					.flat()
					.map((value) => value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd"));
				const cells = back.flatMap((row) => row.slice(1));
				expect(cells.map((cell, i) => (cell === `'${expected[i]}` ? expected[i] : cell))).toEqual(expected);
				for (const cell of cells) expect(cell).not.toMatch(/^[\s"\u200b-\u200f\u2060\ufeff]*[=+\-@]/);
			}),
		);
	});

	test("a cell longer than Excel shows is not cut", () => {
		const long = "long ".repeat(10_000);
		expect(read(csvLines([[long]]))).toEqual([[long]]);
	});
});

describe("tables", () => {
	test("begin with the byte order mark and end rows with CRLF", () => {
		expect(csvHeader([{ name: "a" }, { name: "b" }])).toBe(`${BOM}a,b\r\n`);
	});

	test.each(ALL_TABLES.map((table) => [table.name, table] as const))(
		"%s: columns are named once and described",
		(_, table) => {
			const names = table.columns.map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
			for (const { name, description } of table.columns) {
				expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
				expect(description).not.toBe("");
			}
			expect(names).toEqual(expect.arrayContaining([...table.primaryKey]));
		},
	);

	test("have a row a fact, each with the sentence, the document's title and its source", () => {
		for (const record of corpus(5)) {
			const rows = csvRows(record);
			if (record.status === "failed") {
				expect(Object.keys(rows)).toEqual(["failures"]);
				continue;
			}
			for (const name of ["entities", "mentions", "times", "quotes", "events"] as const)
				expect(rows[name]?.count ?? 0).toBe(record[name].length);
			const table = ALL_TABLES.find(({ name }) => name === "mentions")!;
			const column = (name: string) => table.columns.findIndex((one) => one.name === name);
			for (const row of read(rows.mentions?.text ?? "")) {
				expect(row[column("sentence")]).not.toBe("");
				expect(row[column("document_title")]!.replace(/^'/, "")).toBe(record.document.title);
				expect(row[column("source")]).toBe(record.document.source);
			}
		}
	});
});
