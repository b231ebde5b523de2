import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { Writable } from "node:stream";
import type { DocumentRecord, OkRecord } from "../../schemas/index.ts";
import { readLines } from "../1-read/lines.ts";
import { type TimelineEntry, timelineOf } from "../8-events/timeline.ts";
import { rowContext } from "../10-write/context.ts";
import { UsageError } from "../errors.ts";

/** Prints the dated events of an output folder, one a line in order of date: date, status, who, what, whom, where, and the document. */
export async function timeline(folder: string, output: Writable): Promise<void> {
	const records: OkRecord[] = [];
	const file = join(folder, "records.jsonl");
	try {
		for await (const lines of readLines(createReadStream(file), Number.POSITIVE_INFINITY))
			for (const { text } of lines) {
				if (!text) continue;
				const record = JSON.parse(text) as DocumentRecord;
				if (record.status === "ok") records.push(record);
			}
	} catch (error) {
		throw new UsageError(`cannot read ${file}; run "onrecord extract" first (${(error as Error).message})`);
	}
	for (const entry of timelineOf(records)) output.write(`${lineOf(entry)}\n`);
}

function lineOf({ date, status, event, record }: TimelineEntry): string {
	const { nameOf, mention } = rowContext(record);
	const names = (role: string) =>
		event.participants.filter((one) => one.role === role).map((one) => nameOf(mention(one.mention)));
	const place = event.placeBasis === "clause" ? nameOf(mention(event.place)) : null;
	const what = [names("agent").join(", "), event.text, names("patient").join(", ")].filter(Boolean).join(" ");
	const where = place ? ` in ${place}` : "";
	const told = status === "occurred" ? "" : ` (${status})`;
	return `${date.padEnd(10)}  ${what}${where}${told}  [${record.document.title ?? record.document.id}]`.replace(
		/ ?\n\s*/g,
		" ",
	);
}
