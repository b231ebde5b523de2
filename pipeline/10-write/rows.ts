import type { DocumentRecord } from "../../schemas/index.ts";
import { type Cell, failures, TABLES } from "../../schemas/tables/index.ts";
import { rowContext } from "./context.ts";

/** The rows that one record adds to each table, as plain values in the order of the columns; tables without a row are left out. */
export function tableRows(record: DocumentRecord): [table: string, rows: Cell[][]][] {
	if (record.status === "failed") return [["failures", [failures.columns.map((column) => column.value(record))]]];
	const context = rowContext(record);
	return TABLES.map((table): [string, Cell[][]] => [
		table.name,
		table.rows(record).map((row) => table.columns.map((column) => column.value(row, context))),
	]).filter(([, rows]) => rows.length > 0);
}
