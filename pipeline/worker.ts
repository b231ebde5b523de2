import { workerData } from "node:worker_threads";
import type { Item } from "./1-read/item.ts";
import { createWink } from "./3-tokens/wink.ts";
import { loadKnownNames } from "./5-entities/known.ts";
import { sizeOf } from "./batch/group.ts";
import { createPacker } from "./batch/packer.ts";
import type { Packet } from "./batch/packet.ts";
import { tell } from "./batch/watch.ts";
import { work } from "./batch/work.ts";
import { createPipeline, type Pipeline } from "./index.ts";
import type { Models } from "./models.ts";
import type { PipelineOptions } from "./options.ts";

/** What a worker is started with. */
export interface WorkerSetup {
	pipeline: PipelineOptions;
	/** Make the tables' rows as well as the record. */
	tables: boolean;
	/** What each task is at, for the clock that ends a document that takes too long: see batch/watch.ts. */
	progress: Int32Array;
}

export interface Task {
	items: Item[];
	/** This task's place in `progress`. */
	slot: number;
	/** Absent when no item needs them. Their arrays lie in shared memory: handing them over with every task costs next to nothing. */
	models?: Models;
}

const { pipeline: options, tables, progress } = workerData as WorkerSetup;
let pipeline: Pipeline | undefined;
/** Made at once: while this thread makes them, the main thread loads the models. */
const ready = { wink: createWink(), known: loadKnownNames(options) };

/** Runs in a worker thread: items in, their results out, in the same order; their bytes change hands without a copy. */
export default async function run({ items, slot, models }: Task): Promise<Packet> {
	const tick = (length: number) => tell(progress, slot, length);
	/** Made when the first document needs it: a run that only reuses records makes none. */
	const current = (): Pipeline => {
		pipeline ??= createPipeline(options, { models, ...ready });
		return pipeline;
	};
	const packer = createPacker();
	for (const [index, item] of items.entries()) {
		if (item.kind !== "record") current();
		tell(progress, slot, sizeOf(item), index + 1);
		const results = await work(current, item, { tables, formats: options.formats ?? {}, tick });
		for (const result of results) packer.add(index, result);
	}
	return handedOver(packer.finish());
}

/** From this size on, memory that moves is worth loading what moves it. */
const LARGE = 1 << 20;

/** Tells the pool to move a large packet's memory to the other thread instead of copying it. */
async function handedOver(packet: Packet): Promise<Packet> {
	if (packet.bytes.length < LARGE) return packet;
	const { move, transferableSymbol, valueSymbol } = await import("piscina");
	// The library's type of what can be moved asks for symbols that it does not give out.
	const movable = { [transferableSymbol]: [packet.bytes.buffer], [valueSymbol]: packet } as unknown as ArrayBuffer;
	return move(movable) as unknown as Packet;
}
