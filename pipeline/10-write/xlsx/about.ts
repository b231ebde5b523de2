import type { SheetData } from "write-excel-file/node";
import { ALL_TABLES } from "../datapackage.ts";

export interface SheetNote {
	sheet: string;
	table: string;
	rows: number;
	cut: number;
	links: number;
}

const bold = (value: string) => ({ value, fontWeight: "bold" as const });

/** The first sheet: what the others hold, what did not fit, and every column's meaning. */
export function aboutSheet(notes: readonly SheetNote[]): SheetData {
	const tables = new Map(ALL_TABLES.map((table) => [table.name, table]));
	return [
		[bold("Records extracted by onrecord")],
		["One fact a row. records.jsonl beside this file is the whole truth; report.html shows every fact on its words."],
		[],
		["Sheet", "Rows", "Links to report.html", "Cells cut", "What a row is"].map(bold),
		...notes.map(({ sheet, table, rows, cut, links }) => [
			sheet,
			rows,
			links,
			cut,
			tables.get(table)?.description ?? "",
		]),
		[],
		["Sheet", "Column", "Type", "Meaning", "Values"].map(bold),
		...ALL_TABLES.flatMap(({ name, columns }) =>
			columns.map((column) => [name, column.name, column.type, column.description, column.enum?.join(", ") ?? null]),
		),
	];
}
