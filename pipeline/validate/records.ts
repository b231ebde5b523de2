import { createReadStream } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { DocumentRecord } from "../../schemas/index.ts";
import { readLines } from "../1-read/lines.ts";
import { createHashTable } from "../batch/hashtable.ts";
import { hashOf } from "../batch/key.ts";
import { type Fault, type RecordFault, shown } from "./fault.ts";
import { RULES } from "./rules/index.ts";

export const RECORDS = "records.jsonl";

/** Each line of records.jsonl: its record where it has a valid one, and its faults. */
export async function* checkedRecords(
	folder: string,
): AsyncGenerator<{ record: DocumentRecord | null; faults: Fault[] }> {
	const ids = createHashTable();
	for await (const lines of readLines(createReadStream(join(folder, RECORDS)), Number.POSITIVE_INFINITY))
		for (const { text, number, damaged } of lines) {
			const at = (fault: RecordFault): Fault => ({ ...fault, file: RECORDS, line: number });
			if (text === null || damaged) {
				yield { record: null, faults: [at({ code: "utf8", field: "", expected: "UTF-8", found: "other bytes" })] };
				continue;
			}
			const { record, faults } = checkLine(text);
			const id = record?.document.id ?? null;
			if (id !== null && !ids.add(hashOf(id), number))
				faults.push({ code: "id-used", field: "document.id", expected: "an id of its own", found: shown(id) });
			yield { record, faults: faults.map(at) };
		}
}

function checkLine(text: string): { record: DocumentRecord | null; faults: RecordFault[] } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { record: null, faults: [{ code: "json", field: "", expected: "JSON", found: shown(text) }] };
	}
	const parsed = DocumentRecord.safeParse(value);
	if (!parsed.success) return { record: null, faults: parsed.error.issues.map((issue) => faultOf(issue, value)) };
	const record = parsed.data;
	return { record, faults: record.status === "ok" ? RULES.flatMap((rule) => [...rule(record)]) : [] };
}

/** A zod issue as a fault, with the value that stands at its path. */
export function faultOf(issue: z.core.$ZodIssue, value: unknown): RecordFault {
	let found = value;
	for (const key of issue.path)
		found = typeof found === "object" && found !== null ? (found as Record<PropertyKey, unknown>)[key] : undefined;
	return { code: "schema", field: issue.path.join("."), expected: issue.message, found: shown(found) };
}
