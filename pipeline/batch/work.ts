import type { DocumentRecord } from "../../schemas/index.ts";
import { readFile } from "../1-read/file.ts";
import type { Item } from "../1-read/item.ts";
import { failedRecord } from "../9-record/failed.ts";
import { InputError } from "../errors.ts";
import type { Pipeline } from "../index.ts";
import { toLine } from "../ndjson.ts";

/** One finished document on its way to the output: its record as a line of NDJSON (with \n). */
export interface Result {
	line: string;
	failed: boolean;
}

export function resultOf(record: DocumentRecord): Result {
	return { line: toLine(record), failed: record.status === "failed" };
}

/** Processes one item; a file may hold several documents. Never throws: what goes wrong is a failed record. */
export function work(pipeline: Pipeline, item: Item): Result[] {
	const fail = (error: unknown) => [resultOf(failedRecord(undefined, item.id, item.source, error))];
	try {
		switch (item.kind) {
			case "failed":
				return fail(new InputError(item.code, item.message));
			case "input":
				return [resultOf(pipeline.extract(item.input, item.id, item.source))];
			case "line":
				return [resultOf(pipeline.extract(parseLine(item.text), item.id, item.source))];
			case "file":
				return [...readFile(item.bytes, item.name, item.id, item.source)].map((input) =>
					resultOf(pipeline.extract(input.input, input.id, input.source)),
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
