import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvHeader, csvRows } from "../../pipeline/10-write/csv.ts";
import { ALL_TABLES } from "../../pipeline/10-write/datapackage.ts";
import { exportViews } from "../../pipeline/10-write/export-files.ts";
import { toLine } from "../../pipeline/ndjson.ts";
import { NASTY, nasty } from "../support/nasty.ts";

const works = (command: string, ...given: string[]) => spawnSync(command, given).status === 0;
const PYTHON = process.env.PYTHON ?? "python3";
const has = {
	office: works("soffice", "--version"),
	pandas: works(PYTHON, "-c", "import pandas, openpyxl, pyarrow"),
	duckdb: works(PYTHON, "-c", "import duckdb"),
};
const named = (what: string, installed: boolean) => (installed ? what : `${what} (skipped: not installed)`);

/** What a reader of the CSV sees: an apostrophe before what a spreadsheet would run. */
const guarded = (text: string) =>
	(/^[\s"'\u200b]*[=+\-@\t]/.test(text) ? `'${text}` : text).replace(/[\u0000-\u0008]/g, "\ufffd");
/** What a workbook's cell holds: line breaks as \n, nothing that XML cannot hold. */
const celled = (text: string) => text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008]/g, "");

const folder = mkdtempSync(join(tmpdir(), "onrecord-readers-"));
const file = (name: string) => join(folder, name);
const python = (program: string, ...given: string[]) =>
	JSON.parse(
		execFileSync(PYTHON, ["-W", "ignore", "-c", `import json, sys\n${program}`, ...given], { encoding: "utf8" }),
	);

beforeAll(async () => {
	const records = nasty();
	writeFileSync(file("records.jsonl"), records.map(toLine).join(""));
	for (const { name, columns } of ALL_TABLES)
		writeFileSync(
			file(`${name}.csv`),
			csvHeader(columns) + records.map((record) => csvRows(record)[name]?.text ?? "").join(""),
		);
	await exportViews(folder, { xlsx: true, parquet: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("csv-parse reads the tables back", () => {
	const rows: Record<string, string>[] = parse(readFileSync(file("documents.csv")), { bom: true, columns: true });
	expect(rows.map(({ title }) => title)).toEqual(NASTY.map(guarded));
});

describe.skipIf(!has.pandas)(named("pandas", has.pandas), () => {
	it("reads the CSV: every cell, dates as dates", () => {
		const program = `import pandas as pd
d = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False, encoding="utf-8-sig", lineterminator=None)
e = pd.read_csv(sys.argv[2], parse_dates=["event_date"], encoding="utf-8-sig")
print(json.dumps([list(d["title"]), str(e["event_date"].dtype), len(e)]))`;
		const [titles, type, count] = python(program, file("documents.csv"), file("events.csv"));
		expect(titles).toEqual(NASTY.map(guarded));
		expect(type).toMatch(/^datetime64/);
		expect(count).toBe(nasty().reduce((sum, { events }) => sum + events.length, 0));
	});

	it("reads the workbook: every cell, dates as dates", () => {
		const program = `import pandas as pd
d = pd.read_excel(sys.argv[1], sheet_name="documents", dtype={"title": str}, keep_default_na=False)
e = pd.read_excel(sys.argv[1], sheet_name="events")
print(json.dumps([list(d["title"]), str(e["event_date"].dtype), list(map(str, d["published"].dropna()))[:1]]))`;
		const [titles, type, [published]] = python(program, file("records.xlsx"));
		expect(titles).toEqual(NASTY.map(celled));
		expect(type).toMatch(/^datetime64/);
		expect(published).toContain(nasty()[0]!.document.published!.date);
	});

	it("reads Parquet: every cell exactly", () => {
		const program = `import pandas as pd
d = pd.read_parquet(sys.argv[1])
print(json.dumps([list(d["title"]), str(d["characters"].dtype)]))`;
		expect(python(program, file("documents.parquet"))).toEqual([NASTY, "int64"]);
	});
});

describe.skipIf(!has.duckdb)(named("DuckDB", has.duckdb), () => {
	it.each(["csv", "parquet"])("reads %s without being told its types", (format) => {
		const program = `import duckdb
r = duckdb.sql(f"select title from '{sys.argv[1]}'").fetchall()
t = dict((c, str(y)) for c, y in zip(*(lambda q: (q.columns, q.types))(duckdb.sql(f"select * from '{sys.argv[2]}'"))))
print(json.dumps([[x[0] for x in r], t["event_date"], t["start"]]))`;
		const [titles, date, start] = python(program, file(`documents.${format}`), file(`events.${format}`));
		expect(titles).toEqual(format === "csv" ? NASTY.map(guarded) : [...NASTY]);
		expect([date, start]).toEqual(["DATE", "BIGINT"]);
	});
});

describe.skipIf(!has.office)(named("LibreOffice", has.office), () => {
	const convert = (source: string, filter: string, ...given: string[]) => {
		const out = mkdtempSync(join(folder, "office-"));
		// A profile of its own: another office that is open would answer instead.
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		execFileSync("soffice", [profile, "--headless", ...given, "--convert-to", filter, "--outdir", out, source], {
			stdio: "ignore",
		});
		return readFileSync(join(out, readdirSync(out)[0]!), "utf8");
	};

	it("opens the CSV: every cell, none of them a formula", { timeout: 60_000 }, () => {
		// Comma, double quote, UTF-8, from the first line: what the import dialogue offers for a file with a byte order mark.
		const text = convert(
			file("documents.csv"),
			"csv:Text - txt - csv (StarCalc):44,34,76",
			"--infilter=CSV:44,34,76,1",
		);
		const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
		expect(rows).toHaveLength(NASTY.length);
		expect(rows[0]!.title).toBe(NASTY[0]);
		for (const [number, title] of NASTY.entries())
			if (/^[\s"'\u200b]*[=+\-@]/.test(title)) expect(rows[number]!.title).toMatch(/^'?[\s"\u200b]*[=+\-@]/);
	});

	it("opens the workbook: dates are dates, links lead into the report, nothing is a formula", {
		timeout: 60_000,
	}, () => {
		const text = convert(file("records.xlsx"), "fods");
		const finds = (what: RegExp) => what.test(text);
		// LibreOffice keeps truth values as the formulas TRUE() and FALSE().
		expect(finds(/table:formula="(?!of:=(?:TRUE|FALSE)\(\)")/)).toBe(false);
		expect(finds(/office:value-type="date" office:date-value="2024-/)).toBe(true);
		expect(finds(/xlink:href="[^"]*report\.html#\/document\/nasty-0\/v1"/)).toBe(true);
		expect(finds(/_x0041_/)).toBe(true);
		expect(finds(/_x005F_/)).toBe(false);
		expect(finds(/<text:p>=1\+1</)).toBe(true);
	});
});
