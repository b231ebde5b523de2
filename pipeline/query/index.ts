import type { Writable } from "node:stream";
import { readRecords } from "../10-write/records.ts";
import { UsageError } from "../errors.ts";
import { type Condition, parseCondition } from "./condition.ts";
import { type Format, printRows } from "./print.ts";
import { columnsOf, select } from "./select.ts";
import { entityTotals } from "./totals.ts";

export interface Query {
	table: string;
	/** Conditions as a user writes them, such as `status=planned`. */
	where: readonly string[];
	/** Columns to print, separated by commas; all when absent. */
	columns?: string;
	limit?: number;
	format: Format;
	/** Add entities up over documents. */
	totals?: boolean;
}

const TOTALS = ["name", "type", "mentions", "documents", "wikidata", "geonames", "iso3166"];

/** Answers a question from an output folder, row by row. Gives the number of rows. */
export async function query(
	folder: string,
	{ table, where, columns, limit, format, totals }: Query,
	output: Writable,
): Promise<number> {
	const all = columnsOf(table);
	const conditions = where.map((text): Condition => parseCondition(text, all));
	const printed = totals ? TOTALS : all;
	const wanted = columns === undefined ? printed : columns.split(",").map((name) => name.trim());
	for (const name of wanted)
		if (!printed.includes(name)) throw new UsageError(`no column "${name}"; there are ${printed.join(", ")}`);
	const records = readRecords(folder);
	const rows = totals
		? await entityTotals(select(records, table, conditions), limit)
		: select(records, table, conditions, limit);
	const plain = format === "text" && columns !== undefined ? "" : table;
	return printRows(plain === "" ? narrowed(rows, wanted) : rows, plain, wanted, format, output);
}

/** Rows with some of their columns only. */
async function* narrowed(
	rows:
		| AsyncIterable<Record<string, string | number | boolean | null>>
		| Iterable<Record<string, string | number | boolean | null>>,
	columns: readonly string[],
) {
	for await (const row of rows) yield Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}
