import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { DocumentRecord } from "../../schemas/index.ts";
import type { Cell } from "../../schemas/tables/index.ts";
import { ALL_TABLES } from "./datapackage.ts";
import { tableRows } from "./rows.ts";

/** Rows of a row group: what one table holds in memory while it is written. */
const GROUP = 50_000;

const TYPES = {
	string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
	integer: { type: "INT64", converted_type: "INT_64" },
	boolean: { type: "BOOLEAN" },
	date: { type: "INT32", converted_type: "DATE" },
} as const;

/**
 * The tables of a corpus as Parquet files, row group by row group: gives `[table, bytes]` pairs, several to a table and in its order,
 * to be appended to a file each. The cells are exact: nothing is cut and no apostrophe put before formulas.
 */
export async function* parquetTables(
	records: AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>,
	{ group = GROUP }: { group?: number } = {},
): AsyncGenerator<[table: string, bytes: Uint8Array]> {
	const tables = new Map(ALL_TABLES.map((table) => [table.name, parquetTable(table)]));
	for await (const record of records)
		for (const [name, rows] of tableRows(record)) {
			const table = tables.get(name)!;
			for (const row of rows) {
				table.add(row);
				if (table.waiting() === group) yield [name, table.flush()];
			}
		}
	for (const [name, table] of tables) yield [name, table.finish()];
}

function parquetTable({ columns }: (typeof ALL_TABLES)[number]) {
	const writer = new ByteWriter();
	const parquet = new ParquetWriter({
		writer,
		schema: [
			{ name: "root", num_children: columns.length },
			...columns.map(({ name, type, required }) => ({
				name,
				...TYPES[type as keyof typeof TYPES],
				repetition_type: required ? ("REQUIRED" as const) : ("OPTIONAL" as const),
			})),
		],
		createdBy: "onrecord",
	});
	let data: Cell[][] = columns.map(() => []);
	const taken = () => {
		const bytes = writer.getBytes().slice();
		writer.index = 0;
		return bytes;
	};
	const flush = () => {
		if (data[0]!.length > 0)
			parquet.write({
				columnData: columns.map(({ name, type }, i) => ({ name, data: data[i]!.map((cell) => toParquet(cell, type)) })),
				rowGroupSize: GROUP,
			});
		data = columns.map(() => []);
		return taken();
	};
	return {
		add: (row: readonly Cell[]) => {
			for (let i = 0; i < row.length; i++) data[i]!.push(row[i]!);
		},
		waiting: () => data[0]!.length,
		flush,
		finish() {
			const first = flush();
			parquet.finish();
			return Buffer.concat([first, taken()]);
		},
	};
}

function toParquet(cell: Cell, type: string): unknown {
	if (cell === null) return null;
	if (type === "date") return new Date(`${cell}T00:00:00Z`);
	return type === "integer" ? BigInt(cell as number) : cell;
}
