import writeExcelFile, { type Sheet, type Cell as SheetCell } from "write-excel-file/node";
import type { DocumentRecord } from "../../../schemas/index.ts";
import type { Cell } from "../../../schemas/tables/index.ts";
import { OutputError } from "../../errors.ts";
import { ALL_TABLES } from "../datapackage.ts";
import { fragment } from "../report/address.ts";
import { tableRows } from "../rows.ts";
import { aboutSheet, type SheetNote } from "./about.ts";
import { toCell } from "./cell.ts";
import { extras, linkable, MOST_LINKS, type SheetExtras } from "./links.ts";
import { withoutClock } from "./stamp.ts";

/** Rows of a sheet, its header among them. */
const MOST_ROWS = 1_048_576;
/** Cells of a workbook: it is made in memory (about 350 bytes a cell), and more would neither be written nor opened at ease. */
const MOST_CELLS = 5_000_000;

export interface WorkbookOptions {
	/** Rows of a sheet, its header among them (for tests; Excel's own limit by default). */
	rows?: number;
}

export interface Workbook {
	bytes: Buffer;
	sheets: SheetNote[];
}

type Part = { data: SheetCell[][]; extras: SheetExtras; note: SheetNote };

/** Excel workbook of a corpus: a sheet a table, split where Excel's rows end. Throws {@link OutputError} when there are too many facts for one. */
export async function workbook(
	records: AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>,
	{ rows: limit = MOST_ROWS }: WorkbookOptions = {},
): Promise<Workbook> {
	const parts = new Map<string, Part[]>(ALL_TABLES.map((table) => [table.name, [newPart(table.name, 1)]]));
	let cells = 0;
	for await (const record of records)
		for (const [name, rows] of tableRows(record))
			for (const row of rows) {
				cells += row.length;
				if (cells > MOST_CELLS)
					throw new OutputError(
						"too many facts for a workbook: open the CSV tables, or write Parquet files with --parquet",
					);
				const list = parts.get(name)!;
				let part = list.at(-1)!;
				if (part.data.length === limit) {
					part = newPart(name, list.length + 1);
					list.push(part);
				}
				addRow(part, name, row);
			}
	const all = [...parts.values()].flat();
	for (const { data, extras: extra } of all)
		if (data.length > 1) extra.filter = `A1:${letter(data[0]!.length - 1)}${data.length}`;
	const about: Sheet<never> = {
		sheet: "about",
		data: aboutSheet(all.map(({ note }) => note)),
		columns: [{ width: 18 }, { width: 24 }, { width: 20 }, { width: 60 }, { width: 60 }],
	};
	const sheets = all.map(
		({ data, note }): Sheet<never> => ({
			sheet: note.sheet,
			data,
			stickyRowsCount: 1,
			columns: columnsOf(note.table).map(({ name, type }) => ({ width: widthOf(name, type) })),
		}),
	);
	const bytes = await writeExcelFile([about, ...sheets] as Sheet<Buffer>[], {
		features: [extras([{ filter: null, links: [] }, ...all.map((part) => part.extras)]) as never],
	}).toBuffer();
	return { bytes: withoutClock(bytes), sheets: all.map(({ note }) => note) };
}

const columnsOf = (table: string) => ALL_TABLES.find(({ name }) => name === table)!.columns;

function newPart(table: string, number: number): Part {
	const sheet = number === 1 ? table : `${table} ${number}`;
	return {
		data: [columnsOf(table).map(({ name }) => ({ value: name, fontWeight: "bold", backgroundColor: "#EFECE4" }))],
		extras: { filter: null, links: [] },
		note: { sheet, table, rows: 0, cut: 0, links: 0 },
	};
}

function addRow({ data, extras: extra, note }: Part, table: string, row: readonly Cell[]): void {
	const columns = columnsOf(table);
	const cells = row.map((value, i) => {
		const { cell, cut } = toCell(value, columns[i]!.type as "string");
		if (cut) note.cut++;
		return cell;
	});
	// The id of the fact leads to its words: first column of documents, second of the facts.
	const at = table === "documents" ? 0 : 1;
	const [document, id] = row;
	if (table !== "failures" && typeof document === "string" && extra.links.length < MOST_LINKS) {
		const to = fragment(document, at === 1 ? String(id) : undefined);
		if (linkable(to)) {
			extra.links.push({ at: `${letter(at)}${data.length + 1}`, to });
			note.links++;
			cells[at] = { value: String(row[at]), type: String, textColor: "#0563C1", textDecoration: { underline: true } };
		}
	}
	note.rows++;
	data.push(cells);
}

/** Column letters: 0 is A, 26 is AA. */
function letter(index: number): string {
	return (index >= 26 ? letter(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}

function widthOf(name: string, type: string): number {
	if (type === "integer" || type === "boolean") return 10;
	if (type === "date") return 13;
	return /^(sentence|notes|content|message|title|document_title)$/.test(name) ? 60 : 20;
}
