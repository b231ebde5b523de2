import type { DocumentRecord } from "../../schemas/index.ts";
import { readFile } from "../1-read/file.ts";
import type { Item } from "../1-read/item.ts";
import { failedRecord } from "../9-record/failed.ts";
import { type CsvRows, csvRows } from "../10-write/csv.ts";
import { InputError } from "../errors.ts";
import type { Pipeline } from "../index.ts";
import { toLine } from "../ndjson.ts";

/** One finished document on its way to the output: its record as a line of NDJSON (with \n). */
export interface Result {
	line: string;
	id: string | null;
	failed: boolean;
	/** Its rows in the tables, when they are asked for. */
	tables: Record<string, CsvRows>;
}

export function resultOf(record: DocumentRecord, withTables: boolean): Result {
	return {
		line: toLine(record),
		id: record.document.id,
		failed: record.status === "failed",
		tables: withTables ? csvRows(record) : {},
	};
}

/** Processes one item; a file may hold several documents. Never throws: what goes wrong is a failed record. */
export function work(pipeline: Pipeline, item: Item, withTables: boolean): Result[] {
	const result = (record: DocumentRecord) => resultOf(record, withTables);
	const fail = (error: unknown) => [result(failedRecord(undefined, item.id, item.source, error))];
	try {
		switch (item.kind) {
			case "failed":
				return fail(new InputError(item.code, item.message));
			case "input":
				return [result(pipeline.extract(item.input, item.id, item.source))];
			case "line":
				return [result(pipeline.extract(parseLine(item.text), item.id, item.source))];
			case "file":
				return [...readFile(item.bytes, item.name, item.id, item.source)].map((input) =>
					result(pipeline.extract(input.input, input.id, input.source)),
				);
		}
	} catch (error) {
		return fail(error);
	}
}

function parseLine(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new InputError("input-json", `the line is no JSON: ${error instanceof Error ? error.message : error}`);
	}
}
