import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import type { DocumentRecord } from "../../schemas/index.ts";
import { readLines } from "../1-read/lines.ts";
import { UsageError } from "../errors.ts";

/** The records of an output folder, one at a time in its order. Throws {@link UsageError} at once when there are none to read. */
export function readRecords(folder: string): AsyncGenerator<DocumentRecord> {
	const file = join(folder, "records.jsonl");
	if (!existsSync(file)) throw new UsageError(`no ${file}; run "onrecord extract --out ${folder}" first`);
	return read(file);
}

async function* read(file: string): AsyncGenerator<DocumentRecord> {
	// Our own lines have no cap, unlike input's: the record of a 10 MB article may take 100 MB.
	for await (const lines of readLines(createReadStream(file), Number.POSITIVE_INFINITY))
		for (const { text, number } of lines) if (text !== "") yield parse(text, number, file);
}

function parse(text: string | null, number: number, file: string): DocumentRecord {
	try {
		const record: unknown = JSON.parse(text ?? "");
		if (typeof record === "object" && record !== null && "status" in record) return record as DocumentRecord;
	} catch {}
	throw new UsageError(`${file}:${number} is not a record; "onrecord validate" says more`);
}
