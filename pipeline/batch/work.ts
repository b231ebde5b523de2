import type { DocumentRecord } from "../../schemas/index.ts";
import type { FileInput } from "../1-read/file.ts";
import type { FormatOptions } from "../1-read/formats/format.ts";
import type { Item, LineItem } from "../1-read/item.ts";
import { parseJson } from "../1-read/json.ts";
import { failedRecord } from "../9-record/failed.ts";
import { type CsvRows, csvRows } from "../10-write/csv.ts";
import { InputError } from "../errors.ts";
import type { Pipeline } from "../index.ts";
import { toLine } from "../ndjson.ts";

/** One finished document on its way to the output. */
export interface Result {
	/** Its record as a line of NDJSON, with \n. */
	line: string;
	id: string | null;
	failed: boolean;
	/** Its rows in the tables, by table, when they are asked for. */
	tables: Record<string, CsvRows>;
}

export function resultOf(record: DocumentRecord, withTables: boolean, line = toLine(record)): Result {
	return {
		line,
		id: record.document.id,
		failed: record.status === "failed",
		tables: withTables ? csvRows(record) : {},
	};
}

export interface WorkSettings {
	/** Make the tables' rows as well. */
	tables: boolean;
	formats: FormatOptions;
	/** Called before each document of a file with its length in characters. */
	tick(length: number): void;
}

/** Processes one item; a file may hold several documents. Never throws: what goes wrong is a failed record. */
export async function work(
	pipeline: () => Pipeline,
	item: Item,
	{ tables: withTables, formats, tick }: WorkSettings,
): Promise<Result[]> {
	const { id, source } = item;
	const result = (record: DocumentRecord) => resultOf(record, withTables);
	try {
		switch (item.kind) {
			case "failed":
				throw new InputError(item.code, item.message);
			case "record":
				return item.lines.map((line) => resultOf(JSON.parse(line) as DocumentRecord, withTables, line));
			case "input":
				return [result(pipeline().extract(item.input, id, source))];
			case "line":
				return [result(ofLine(pipeline(), item))];
			case "file": {
				// Readers of formats take a tenth of the start, and a stream of lines needs none.
				const { readFile } = await import("../1-read/file.ts");
				const results: Result[] = [];
				for await (const found of readFile(item.bytes, item.name, id, source, formats)) {
					tick(lengthOf(found));
					results.push(result(ofFound(pipeline(), found)));
				}
				return results;
			}
		}
	} catch (error) {
		return [result(failedRecord(undefined, id, source, error))];
	}
}

function ofLine(pipeline: Pipeline, { text, damaged, id, source }: LineItem): DocumentRecord {
	const record = pipeline.extract(parseJson(text), id, source);
	if (!damaged || record.status === "failed") return record;
	const message = "bytes of the line that are no UTF-8 were read as U+FFFD";
	// What the reader says of U+FFFD in the text is explained by this.
	const rest = record.warnings.filter(({ code }) => code !== "text-replaced");
	return { ...record, warnings: [...rest, { code: "utf8-replaced", message }] };
}

function lengthOf({ input }: FileInput): number {
	const content = input.text ?? input.html;
	return typeof content === "string" ? content.length : 0;
}

function ofFound(pipeline: Pipeline, { input, id, source, warnings, failed }: FileInput): DocumentRecord {
	if (failed) return failedRecord(input, id, source, new InputError(failed.code, failed.message));
	const record = pipeline.extract(input, id, source);
	return warnings.length === 0 || record.status === "failed"
		? record
		: { ...record, warnings: [...warnings, ...record.warnings] };
}
