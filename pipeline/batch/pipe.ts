import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import type { Item } from "../1-read/item.ts";
import { group } from "./group.ts";
import { lineItems } from "./line-items.ts";
import { runOrdered } from "./ordered.ts";
import { createPool, type PoolOptions } from "./pool.ts";

async function* batches(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item[]> {
	for await (const items of lineItems(stream, null, null)) yield* group(items);
}

/**
 * The NDJSON filter: one document a line in, one record a line out, same order, nothing else. Waits when the reader of `output`
 * is slow; resolves when the input ends or the output is closed by its reader (EPIPE), which is no failure.
 */
export async function pipe(input: Readable, output: Writable, options: PoolOptions): Promise<void> {
	const closed = new AbortController();
	// Once for the whole stream: a listener for each write would pile up behind a slow reader.
	const gone = once(closed.signal, "abort");
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
			async emit(results) {
				if (closed.signal.aborted) return;
				const bytes = Buffer.concat(results.flatMap((ofItem) => ofItem.map(({ line }) => line)));
				if (!output.write(bytes)) await Promise.race([once(output, "drain"), gone]);
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
