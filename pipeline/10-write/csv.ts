import type { DocumentRecord } from "../../schemas/index.ts";
import { type Cell, failures, TABLES } from "../../schemas/tables/index.ts";
import { rowContext } from "./context.ts";

/** Excel reads UTF-8 only behind a byte order mark. */
export const BOM = "\ufeff";

/** A cell that a spreadsheet would run once it has passed over white space, quotes or zero-width characters. */
const HIDDEN_FORMULA = /^[\s"'\u00a0\u200b-\u200f\u2060\ufeff]+[=+\-@\uff0b\uff0d\uff1d\uff20]/;

/** Characters that end a cell early in some readers (NUL) or mean nothing in text. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** The same at a cell's very start. */
const FORMULA = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;

/** What makes a cell need quotation marks; a single \r or \n would break the row as \r\n does. */
const SPECIAL = /[",\r\n]/;

function cell(value: Cell): string {
	if (typeof value !== "string") return String(value ?? "");
	const clean = value.replace(CONTROLS, "\ufffd");
	const text = FORMULA.test(clean) || HIDDEN_FORMULA.test(clean) ? `'${clean}` : clean;
	return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV (RFC 4180, CRLF); a cell that a spreadsheet would run is preceded by an apostrophe. Equal to csv-stringify's output
 * (a test holds it to that), which took more time than any stage but two: it checks each cell ten times and each call's options anew.
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
	let lines = "";
	for (const row of rows) {
		for (let i = 0; i < row.length; i++) lines += i === 0 ? cell(row[i]!) : `,${cell(row[i]!)}`;
		lines += "\r\n";
	}
	return lines;
}

/** First line of a table. */
export function csvHeader(columns: readonly { name: string }[]): string {
	return BOM + csvLines([columns.map(({ name }) => name)]);
}

/** Rows of one document in one table, as CSV (RFC 4180, CRLF) and as a number. */
export interface CsvRows {
	text: string;
	count: number;
}

/** The rows that one record adds to each table, by table name; tables without a row are left out. */
export function csvRows(record: DocumentRecord): Record<string, CsvRows> {
	if (record.status === "failed")
		return { failures: { text: csvLines([failures.columns.map((column) => column.value(record))]), count: 1 } };
	const context = rowContext(record);
	const chunks: Record<string, CsvRows> = {};
	for (const table of TABLES) {
		const rows = table.rows(record).map((row) => table.columns.map((column) => column.value(row, context)));
		if (rows.length > 0) chunks[table.name] = { text: csvLines(rows), count: rows.length };
	}
	return chunks;
}
