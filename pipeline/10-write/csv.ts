import { type Options, stringify } from "csv-stringify/sync";
import type { DocumentRecord } from "../../schemas/index.ts";
import { type Cell, failures, TABLES } from "../../schemas/tables/index.ts";
import { rowContext } from "./context.ts";

/** Excel reads UTF-8 only behind a byte order mark. */
export const BOM = "\ufeff";

/** A cell that a spreadsheet would run; csv-stringify's escape_formulas misses those behind white space, quotes or zero-width characters. */
const HIDDEN_FORMULA = /^[\s"'\u00a0\u200b-\u200f\u2060\ufeff]+[=+\-@\uff0b\uff0d\uff1d\uff20]/;

/** Characters that end a cell early in some readers (NUL) or mean nothing in text. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
const CONTROLS = new RegExp(CONTROL, "g");

const OPTIONS: Options = {
	record_delimiter: "\r\n",
	escape_formulas: true,
	// csv-stringify quotes a cell for the whole \r\n only; a single one would break the row all the same.
	quoted_match: ["\r", "\n"],
	cast: { boolean: (value) => (value ? "true" : "false"), string: plainText },
};

const withoutControls = (text: string) => (CONTROL.test(text) ? text.replace(CONTROLS, "\ufffd") : text);

function plainText(value: string): string {
	const first = value.charCodeAt(0);
	// Letters, digits and most marks of ASCII hide nothing.
	if (first > 39 && first < 0xa0) return value;
	const text = withoutControls(value);
	return HIDDEN_FORMULA.test(text) ? `'${text}` : text;
}

/** Rows as CSV (RFC 4180, CRLF); a cell that a spreadsheet would run is preceded by an apostrophe. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
	// All cells at once: looking for control characters in each took as long as making the rows.
	return rows.length === 0 ? "" : withoutControls(stringify(rows as Cell[][], OPTIONS));
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
