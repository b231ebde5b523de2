import { workerData } from "node:worker_threads";
import type { Item } from "./1-read/item.ts";
import { type Result, work } from "./batch/work.ts";
import { createPipeline, type Pipeline } from "./index.ts";
import type { PipelineOptions } from "./options.ts";

/** What a worker is started with. */
export interface WorkerSetup {
	pipeline: PipelineOptions;
	/** Make the tables' rows as well as the record. */
	tables: boolean;
	/** The item (from 1) and the document of it that each task is at, for the clock that ends a document that takes too long. */
	progress: Int32Array;
}

export interface Task {
	items: Item[];
	/** This task's pair of numbers in `progress`. */
	slot: number;
}

const { pipeline: options, tables, progress } = workerData as WorkerSetup;
let pipeline: Pipeline | undefined;

/** Made when the first document needs it: a run that only reuses records never loads the models. */
function current(): Pipeline {
	pipeline ??= createPipeline(options);
	return pipeline;
}

/** Runs in a worker thread: items in, one list of results an item out, in the same order. */
export default async function run({ items, slot }: Task): Promise<Result[][]> {
	const tick = () => void Atomics.add(progress, slot * 2 + 1, 1);
	const all: Result[][] = [];
	for (const [index, item] of items.entries()) {
		if (item.kind !== "record") current();
		Atomics.store(progress, slot * 2, index + 1);
		all.push(await work(current, item, { tables, formats: options.formats ?? {}, tick }));
	}
	return all;
}
