import { resolve } from "node:path";
import type { FailedRecord } from "../../schemas/index.ts";
import type { Item } from "../1-read/item.ts";
import { dataPackage } from "../10-write/datapackage.ts";
import { runJson } from "../10-write/run.ts";
import { OutputError, UsageError } from "../errors.ts";
import type { PipelineOptions } from "../options.ts";
import { packageVersion } from "../version.ts";
import { type Counts, extractAll } from "./extract.ts";
import { createInputDigest } from "./inputs.ts";
import { itemsOf } from "./items.ts";
import { createPool } from "./pool.ts";
import { openStore, type Store } from "./store.ts";

export interface RunOptions {
	/** Files, folders, glob patterns; "-" is `stdin`. */
	paths: readonly string[];
	stdin: AsyncIterable<Uint8Array>;
	pipeline: PipelineOptions;
	workers: number;
	/** Milliseconds a document may take. */
	timeout: number;
	/** Do everything again. */
	force: boolean;
	signal: AbortSignal;
	onProgress(counts: Counts): void;
	onFailure(record: FailedRecord): void;
}

export interface Summary extends Counts {
	out: string;
	interrupted: boolean;
}

/**
 * Reads files and folders, writes records and tables into the folder `out`. Throws {@link UsageError} when there is nothing to
 * read, {@link OutputError} when it cannot write: what was done is kept then, and the same call goes on from there.
 */
export async function extractTo(out: string, options: RunOptions): Promise<Summary> {
	const { pipeline, workers, timeout, force, signal } = options;
	const version = packageVersion();
	const digest = createInputDigest();
	const items = await atLeastOne(itemsOf(options.paths, options.stdin, resolve(out)), options.paths);
	const fingerprint = `${JSON.stringify({ version, pipeline })}\n`;
	const store = writing(out, () => openStore(out, { fingerprint, force }));
	const pool = createPool({ workers, timeout, pipeline, tables: true });
	const stop = () => void pool.close();
	signal.addEventListener("abort", stop);
	try {
		const counts = await extractAll(items, {
			...options,
			pool,
			digest,
			store: guarded(store, out),
			concurrency: workers + 1,
		});
		const files = {
			"datapackage.json": `${JSON.stringify(dataPackage(version), null, "\t")}\n`,
			"run.json": `${JSON.stringify(runJson(version, pipeline, digest.summary(), counts), null, "\t")}\n`,
		};
		if (!signal.aborted) writing(out, () => store.finish(files));
		return { ...counts, out, interrupted: signal.aborted };
	} finally {
		signal.removeEventListener("abort", stop);
		await pool.close();
		writing(out, () => store.release());
	}
}

/** Waits for the first item, so that a wrong path is refused before anything is written. */
async function atLeastOne(items: AsyncGenerator<Item[]>, paths: readonly string[]): Promise<AsyncIterable<Item[]>> {
	let first = await items.next();
	while (!first.done && first.value.length === 0) first = await items.next();
	if (first.done)
		throw new UsageError(
			`no documents in ${paths.join(", ")}: give .txt, .md, .html or .ndjson files, or folders that hold some`,
		);
	const head = first.value;
	return (async function* () {
		yield head;
		yield* items;
	})();
}

function writing<Value>(out: string, action: () => Value): Value {
	try {
		return action();
	} catch (error) {
		if (error instanceof OutputError) throw error;
		const why = error instanceof Error ? error.message : String(error);
		throw new OutputError(`cannot write to ${out}: ${why}; what was done is kept, the same command goes on`, {
			cause: error,
		});
	}
}

function guarded(store: Store, out: string): Store {
	return { ...store, append: (...row) => writing(out, () => store.append(...row)) };
}
