import type { Writable } from "node:stream";
import { csvHeader, csvLines } from "../10-write/csv.ts";
import type { Row } from "./select.ts";
import { textLine } from "./text.ts";

export const FORMATS = ["text", "json", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** Prints rows as they come: a line each for people, a JSON object a line, or CSV as in the tables. Gives their number; a closed pipe ends it. */
export async function printRows(
	rows: AsyncIterable<Row> | Iterable<Row>,
	table: string,
	columns: readonly string[],
	format: Format,
	output: Writable,
): Promise<number> {
	const closed = new AbortController();
	let broken: unknown;
	let count = 0;
	output.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code !== "EPIPE") broken = error;
		closed.abort();
	});
	const gone = new Promise<void>((resolve) => closed.signal.addEventListener("abort", () => resolve()));
	const write = async (text: string) => {
		if (output.write(text) || closed.signal.aborted) return;
		await Promise.race([new Promise<void>((resolve) => output.once("drain", resolve)), gone]);
	};
	if (format === "csv") await write(csvHeader(columns.map((name) => ({ name }))));
	for await (const row of rows) {
		if (closed.signal.aborted) break;
		count++;
		if (format === "csv") await write(csvLines([columns.map((column) => row[column] ?? null)]));
		else if (format === "json")
			await write(`${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}\n`);
		else await write(`${textLine(table, row)}\n`);
	}
	if (broken !== undefined) throw broken;
	return count;
}
