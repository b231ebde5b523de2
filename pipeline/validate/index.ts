import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { csvRows } from "../10-write/csv.ts";
import { UsageError } from "../errors.ts";
import { printable } from "../text.ts";
import type { Fault } from "./fault.ts";
import { checkDataPackage, checkRun, type Totals } from "./files.ts";
import { FORMATS, type Format } from "./format.ts";
import { checkedRecords, RECORDS } from "./records.ts";
import { createTableCheck } from "./tables.ts";

export type { Fault } from "./fault.ts";

/** Every fault of an output folder, record by record; memory does not grow with it. Throws {@link UsageError} when there are no records. */
export async function* faultsOf(folder: string, totals: Totals): AsyncGenerator<Fault> {
	if (!existsSync(join(folder, RECORDS)))
		throw new UsageError(`${printable(folder)} holds no ${RECORDS}; give the output folder of onrecord extract`);
	const tables = await createTableCheck(folder);
	let whole = true;
	for await (const { record, faults } of checkedRecords(folder)) {
		yield* faults;
		totals.documents++;
		// Rows of a record that cannot be read are not known: the tables cannot be followed past it.
		if (!record) whole = false;
		else {
			if (record.status === "failed") totals.failed++;
			for (const [name, { count }] of Object.entries(csvRows(record)))
				totals.rows[name] = (totals.rows[name] ?? 0) + count;
			if (whole) yield* await tables.record(record);
		}
	}
	if (whole) {
		yield* await tables.end();
		yield* checkRun(folder, totals);
	}
	yield* checkDataPackage(folder);
}

/** `onrecord validate`: prints every fault with file, line, field, expected and found. Gives the exit code: 0 none, 1 some. */
export async function validate(folder: string, format: Format, output: Writable): Promise<number> {
	const totals: Totals = { documents: 0, failed: 0, rows: {} };
	const formatter = FORMATS[format];
	const kept: Fault[] = [];
	let count = 0;
	for await (const fault of faultsOf(folder, totals)) {
		count++;
		if (format === "sarif") kept.push(fault);
		output.write(formatter.fault(fault, join(folder, fault.file)));
	}
	output.write(formatter.end(kept, folder));
	if (format === "text")
		output.write(
			count > 0
				? `${count} ${count === 1 ? "fault" : "faults"} in ${totals.documents} records of ${printable(folder)}\n`
				: `${totals.documents} records of ${printable(folder)} and their tables are as they should be\n`,
		);
	return count > 0 ? 1 : 0;
}
