import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import type { Item } from "../1-read/item.ts";
import { type Line, LONGEST_LINE, readLines } from "../1-read/lines.ts";
import { group } from "../batch/group.ts";
import { runOrdered } from "../batch/ordered.ts";
import { createPool, type PoolOptions } from "../batch/pool.ts";
import type { Result } from "../batch/work.ts";

/** A line as an item; blank lines are no documents. */
export function itemOf(line: Line, source: string | null): Item | null {
	const id = String(line.number);
	const where = source === null ? null : `${source}:${line.number}`;
	if (line.text === null)
		return {
			kind: "failed",
			id,
			source: where,
			code: "line-too-long",
			message: `longer than ${LONGEST_LINE / 2 ** 20} MB`,
		};
	return line.text.trim() === "" ? null : { kind: "line", id, source: where, text: line.text, damaged: line.damaged };
}

async function* batches(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item[]> {
	for await (const lines of readLines(stream)) yield* group(lines.flatMap((line) => itemOf(line, null) ?? []));
}

/**
 * The NDJSON filter: one document a line in, one record a line out, same order, nothing else. Waits when the reader of `output`
 * is slow; resolves when the input ends or the output is closed by its reader (EPIPE), which is no failure.
 */
export async function pipe(input: Readable, output: Writable, options: PoolOptions): Promise<void> {
	const closed = new AbortController();
	let broken: unknown;
	output.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code !== "EPIPE") broken = error;
		closed.abort();
		input.destroy();
	});
	const pool = createPool(options);
	try {
		await runOrdered(batches(input), {
			concurrency: options.workers + 1,
			run: (items) => pool.run(items),
			async emit(results: Result[][]) {
				if (closed.signal.aborted) return;
				const text = results.flatMap((ofItem) => ofItem.map(({ line }) => line)).join("");
				if (!output.write(text)) await Promise.race([once(output, "drain"), once(closed.signal, "abort")]);
			},
			signal: closed.signal,
		});
	} catch (error) {
		if (!closed.signal.aborted) throw error;
	} finally {
		await pool.close();
	}
	if (broken !== undefined) throw broken;
}
