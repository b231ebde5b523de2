import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { parse as parseStream } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { DocumentRecord } from "../../schemas/index.ts";
import { csvHeader, csvRows } from "../10-write/csv.ts";
import { ALL_TABLES } from "../10-write/datapackage.ts";
import { type Fault, shown } from "./fault.ts";

interface Row {
	record: string[];
	info: { lines: number };
}

/** The rows of one table's file, read as they are asked for. */
interface Reader {
	name: string;
	columns: readonly string[];
	next(): Promise<Row | null>;
	/** Rows read so far. */
	count: number;
	/** After a fault that shifts rows, the rest would only repeat it. */
	lost: boolean;
}

const parsed = (text: string): string[][] => parse(text, { bom: true }) as string[][];

/** Checks the tables row by row against what the records give, formula safety included: a cell is exactly what would be written. */
export async function createTableCheck(folder: string) {
	const faults: Fault[] = [];
	const readers = new Map<string, Reader>();
	for (const { name, columns } of ALL_TABLES) {
		const file = `${name}.csv`;
		const reader = open(folder, name, parsed(csvHeader(columns))[0]!);
		if (!reader) faults.push(fault(file, 0, "file-missing", "", "the table", undefined));
		else {
			readers.set(name, reader);
			await attempt(reader, async () => compare(reader, await reader.next(), [...reader.columns]));
			reader.count = 0;
		}
	}

	async function attempt(reader: Reader, action: () => Promise<void>): Promise<void> {
		if (reader.lost) return;
		try {
			await action();
		} catch (error) {
			const { message, lines } = error as Error & { lines?: number };
			faults.push(fault(`${reader.name}.csv`, lines ?? 0, "csv", "", "CSV (RFC 4180)", message));
			reader.lost = true;
		}
	}

	function compare(reader: Reader, row: Row | null, expected: readonly string[]): void {
		const file = `${reader.name}.csv`;
		if (!row) {
			faults.push(fault(file, 0, "row-missing", "", shown(expected), undefined));
			reader.lost = true;
			return;
		}
		const line = row.info.lines;
		if (row.record.length !== expected.length) {
			faults.push(fault(file, line, "row-cells", "", `${expected.length} cells`, row.record.length));
			reader.lost = true;
			return;
		}
		if (row.record.slice(0, 2).some((cell, i) => cell !== expected[i])) {
			faults.push(
				fault(
					file,
					line,
					"row",
					reader.columns.slice(0, 2).join(", "),
					shown(expected.slice(0, 2)),
					row.record.slice(0, 2),
				),
			);
			reader.lost = true;
			return;
		}
		for (const [i, cell] of row.record.entries())
			if (cell !== expected[i]) faults.push(fault(file, line, "cell", reader.columns[i]!, shown(expected[i]), cell));
	}

	return {
		/** Takes the next record's rows from the files. */
		async record(record: DocumentRecord): Promise<Fault[]> {
			for (const [name, { text }] of Object.entries(csvRows(record))) {
				const reader = readers.get(name);
				if (!reader) continue;
				await attempt(reader, async () => {
					for (const expected of parsed(text)) {
						if (reader.lost) return;
						compare(reader, await reader.next(), expected);
					}
				});
			}
			return faults.splice(0);
		},
		/** After the last record: rows that no record gave. */
		async end(): Promise<Fault[]> {
			for (const reader of readers.values())
				await attempt(reader, async () => {
					const row = await reader.next();
					if (row)
						faults.push(
							fault(
								`${reader.name}.csv`,
								row.info.lines,
								"row-unknown",
								"",
								"the end of the table",
								row.record.slice(0, 2),
							),
						);
				});
			return faults.splice(0);
		},
	};
}

function fault(file: string, line: number, code: string, field: string, expected: string, found: unknown): Fault {
	return { file, line, code, field, expected, found: shown(found) };
}

function open(folder: string, name: string, columns: readonly string[]): Reader | null {
	const path = join(folder, `${name}.csv`);
	if (!existsSync(path)) return null;
	const rows = createReadStream(path)
		.pipe(parseStream({ bom: true, info: true, relax_column_count: true, record_delimiter: "\r\n" }))
		[Symbol.asyncIterator]() as AsyncIterator<Row>;
	const reader: Reader = {
		name,
		columns,
		count: 0,
		lost: false,
		async next() {
			const { done, value } = await rows.next();
			if (done) return null;
			reader.count++;
			return value;
		},
	};
	return reader;
}
