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
	/** The number (from 1) of the item each task is at, for the clock that ends a document that takes too long. */
	progress: Int32Array;
}

export interface Task {
	items: Item[];
	/** This task's place in `progress`. */
	slot: number;
}

/** wink-nlp keeps every word it has not seen; a new pipeline after this many characters lets them go. */
const RECYCLE_AFTER = 200_000_000;

const { pipeline: options, tables, progress } = workerData as WorkerSetup;
let pipeline: Pipeline | undefined;
let characters = 0;

/** Made when the first document needs it: a run that only reuses records never loads the models. */
function current(): Pipeline {
	if (characters > RECYCLE_AFTER) {
		pipeline = undefined;
		characters = 0;
	}
	pipeline ??= createPipeline(options);
	return pipeline;
}

/** Runs in a worker thread: items in, one list of results an item out, in the same order. */
export default async function run({ items, slot }: Task): Promise<Result[][]> {
	const all: Result[][] = [];
	for (const [index, item] of items.entries()) {
		if (item.kind !== "record") current();
		Atomics.store(progress, slot, index + 1);
		const results = await work(current, item, tables);
		for (const { line } of results) characters += line.length;
		all.push(results);
	}
	return all;
}
