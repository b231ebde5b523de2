import type { DocumentRecord } from "../../schemas/index.ts";
import type { Cell } from "../../schemas/tables/index.ts";
import { ALL_TABLES } from "../10-write/datapackage.ts";
import { tableRows } from "../10-write/rows.ts";
import { UsageError } from "../errors.ts";
import { type Condition, passes } from "./condition.ts";

export type Row = Record<string, Cell>;

export function columnsOf(table: string): string[] {
	const found = ALL_TABLES.find(({ name }) => name === table);
	if (!found) throw new UsageError(`no table "${table}"; there are ${ALL_TABLES.map(({ name }) => name).join(", ")}`);
	return found.columns.map(({ name }) => name);
}

/** Rows of one table that pass every condition, in the order of the records; reads no further than `limit` rows. */
export async function* select(
	records: AsyncIterable<DocumentRecord>,
	table: string,
	conditions: readonly Condition[],
	limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<Row> {
	const columns = columnsOf(table);
	const tests = conditions.map((condition) => ({ condition, at: columns.indexOf(condition.column) }));
	let given = 0;
	for await (const record of records)
		for (const [name, rows] of tableRows(record)) {
			if (name !== table) continue;
			for (const row of rows) {
				if (given >= limit) return;
				if (!tests.every(({ condition, at }) => passes(row[at]!, condition))) continue;
				given++;
				yield Object.fromEntries(columns.map((column, i) => [column, row[i]!]));
			}
		}
}
