import { workerData } from "node:worker_threads";
import type { Item } from "./1-read/item.ts";
import { type Result, work } from "./batch/work.ts";
import { createPipeline } from "./index.ts";
import type { PipelineOptions } from "./options.ts";

/** What a worker is started with. */
export interface WorkerSetup {
	pipeline: PipelineOptions;
	/** Make the tables' rows as well as the record. */
	tables: boolean;
}

const { pipeline: options, tables } = setupOf(workerData);
const pipeline = createPipeline(options);

/** piscina hands the pool's `workerData` over as the second half of its own. */
function setupOf(data: unknown): WorkerSetup {
	return (Array.isArray(data) ? data[1] : data) as WorkerSetup;
}

/** Runs in a worker thread: items in, one list of results an item out, in the same order. */
export default function run(items: Item[]): Result[][] {
	return items.map((item) => work(pipeline, item, tables));
}
