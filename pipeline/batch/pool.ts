import { getHeapStatistics } from "node:v8";
import { Piscina } from "piscina";
import type { Item } from "../1-read/item.ts";
import type { Models } from "../models.ts";
import type { Task, WorkerSetup } from "../worker.ts";
import { tuneCollector, tuneCompiler } from "./engine.ts";
import { type Finished, type Packet, unpack } from "./packet.ts";
import { NUMBERS, watchTasks } from "./watch.ts";

export interface PoolOptions extends Omit<WorkerSetup, "progress"> {
	workers: number;
	/** Milliseconds a document may take before its worker is ended and replaced; long ones get more. */
	timeout: number;
}

export interface Pool {
	/** Results of each item, in order. Never throws for what an item does: a document that hangs or ends its worker is a failed record. */
	run(items: Item[]): Promise<Finished[][]>;
	close(): Promise<void>;
}

interface Attempt {
	results: Finished[][];
	error?: unknown;
	/** Index of the item that could not be finished, and the milliseconds that it was given. */
	culprit: number;
	allowed: number;
}

/** Tasks at work or waiting at once, for which progress is kept. */
const SLOTS = 256;
/** Memory of one worker, unless Node.js is given less (--max-old-space-size); a document that needs more ends it and fails by itself. */
const HEAP_MB = 1024;
/** A small nursery costs a twentieth of the speed and saves 25 MB a worker. */
const NURSERY_MB = 12;

/** Worker threads that can be ended from outside: the only way to stop a document that hangs or eats all memory. */
export function createPool({ workers, timeout, pipeline, tables }: PoolOptions): Pool {
	const progress = new Int32Array(new SharedArrayBuffer(NUMBERS * SLOTS * Int32Array.BYTES_PER_ELEMENT));
	const watch = watchTasks(progress, timeout);
	const heap = Math.min(HEAP_MB, Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20));
	tuneCollector(workers);
	const piscina = new Piscina({
		filename: new URL("./worker.cjs", import.meta.url).href,
		minThreads: workers,
		maxThreads: workers,
		idleTimeout: Number.POSITIVE_INFINITY,
		workerData: { pipeline, tables, progress } satisfies WorkerSetup,
		resourceLimits: {
			maxOldGenerationSizeMb: heap,
			maxYoungGenerationSizeMb: NURSERY_MB,
		},
	});
	// A worker that dies while no task waits for it (out of memory as its task is ended) must not end the program: it is replaced.
	piscina.on("error", () => {});

	let models: Promise<Models> | undefined;
	let tuned = false;
	/** Loaded here, once for all workers, while they are starting. */
	async function modelsFor(items: readonly Item[]): Promise<Pick<Task, "models">> {
		if (items.every(({ kind }) => kind === "record")) return {};
		models ??= import("../models.ts").then(({ loadModels }) => loadModels());
		return { models: await models };
	}

	/** Runs all items, or those before the first that could not be finished. */
	async function attempt(items: Item[]): Promise<Attempt> {
		const needed = await modelsFor(items);
		const task = watch.start();
		try {
			const message: Task = { items, slot: task.slot, ...needed };
			const packet: Packet = await piscina.run(message, { signal: task.signal });
			if (!tuned) tuneCompiler();
			tuned = true;
			return { results: unpack(packet, items.length), culprit: -1, allowed: 0 };
		} catch (error) {
			return { results: [], error, culprit: Math.max(0, task.item()), allowed: task.allowed() };
		} finally {
			task.end();
		}
	}

	async function run(items: Item[]): Promise<Finished[][]> {
		if (items.length === 0) return [];
		const { results, error, culprit, allowed } = await attempt(items);
		if (error === undefined) return results;
		const item = items[culprit]!;
		// A crash may come from what the worker did before: the culprit gets a fresh worker before it is given up. A time-out is its own.
		const own = items.length === 1 || isTimeout(error) ? [[await giveUp(item, error, allowed)]] : await run([item]);
		return [...(await run(items.slice(0, culprit))), ...own, ...(await run(items.slice(culprit + 1)))];
	}

	async function giveUp(item: Item, error: unknown, allowed: number): Promise<Finished> {
		const { lost } = await import("./lost.ts");
		if (isTimeout(error)) {
			const seconds = Math.round(allowed / 100) / 10;
			return lost(item, "timeout", `took longer than ${seconds} s and was ended`, tables);
		}
		if (isOutOfMemory(error)) return lost(item, "crash", `took more memory than a worker's ${heap} MB`, tables);
		return lost(item, "crash", `ended its worker: ${error instanceof Error ? error.message : error}`, tables);
	}

	return {
		run,
		async close() {
			watch.close();
			await piscina.destroy();
		},
	};
}

function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function isTimeout(error: unknown): boolean {
	return error instanceof Error && error.name === "AbortError";
}
