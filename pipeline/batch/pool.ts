import { Piscina } from "piscina";
import type { Item } from "../1-read/item.ts";
import { failedRecord } from "../9-record/failed.ts";
import { InputError } from "../errors.ts";
import type { WorkerSetup } from "../worker.ts";
import { type Result, resultOf } from "./work.ts";

export interface PoolOptions extends WorkerSetup {
	workers: number;
	/** Milliseconds a document may take before its worker is ended and replaced. */
	timeout: number;
}

export interface Pool {
	/** Results of each item, in order. A batch that hangs or ends its worker is done again item by item, to lose only the culprit. */
	run(items: Item[]): Promise<Result[][]>;
	close(): Promise<void>;
}

/** Worker threads that can be ended from outside: the only way to stop a document that hangs or eats all memory. */
export function createPool({ workers, timeout, pipeline, tables }: PoolOptions): Pool {
	const piscina = new Piscina({
		filename: new URL("./worker.js", import.meta.url).href,
		minThreads: workers,
		maxThreads: workers,
		idleTimeout: Number.POSITIVE_INFINITY,
		workerData: { pipeline, tables } satisfies WorkerSetup,
		resourceLimits: { maxOldGenerationSizeMb: 1024 },
	});
	const attempt = (items: Item[]): Promise<Result[][]> => piscina.run(items, { signal: AbortSignal.timeout(timeout) });

	async function run(items: Item[]): Promise<Result[][]> {
		try {
			return await attempt(items);
		} catch (error) {
			if (items.length === 1) return [[lost(items[0]!, error)]];
			const results: Result[][] = [];
			for (const item of items) results.push(...(await run([item])));
			return results;
		}
	}

	function lost(item: Item, error: unknown): Result {
		const reason =
			error instanceof Error && error.name === "AbortError"
				? new InputError("timeout", `took longer than ${timeout / 1000} s and was ended`)
				: new InputError("crash", `ended its worker: ${error instanceof Error ? error.message : String(error)}`);
		return resultOf(failedRecord(undefined, item.id, item.source, reason), tables);
	}
	return { run, close: () => piscina.destroy() };
}
