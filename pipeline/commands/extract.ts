import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Item } from "../1-read/item.ts";
import { type Counts, extractAll } from "../batch/extract.ts";
import { createInputDigest, type InputDigest } from "../batch/inputs.ts";
import { fileItems, lineItems } from "../batch/items.ts";
import { createPool, type Pool } from "../batch/pool.ts";
import { openStore, type Store } from "../batch/store.ts";
import { walk } from "../batch/walk.ts";
import { OutputError, UsageError } from "../errors.ts";
import type { PipelineOptions } from "../options.ts";
import { packageVersion } from "../version.ts";

export interface ExtractCommand {
	paths: string[];
	out: string;
	workers: number;
	timeout: number;
	force: boolean;
	pipeline: PipelineOptions;
	signal: AbortSignal;
	onProgress?(counts: Counts): void;
	stdin: AsyncIterable<Uint8Array>;
}

export interface Summary extends Counts {
	out: string;
	interrupted: boolean;
}

/** Reads files and folders, writes records and tables. Throws {@link UsageError} when there is nothing to read, {@link OutputError} when it cannot write. */
export async function extract(command: ExtractCommand): Promise<Summary> {
	const { paths, out, workers, pipeline, signal } = command;
	const version = packageVersion();
	const digest = createInputDigest();
	const items = await atLeastOne(
		paths.length === 1 && paths[0] === "-" ? lineItems(command.stdin, null, null) : fileItems(walk(paths)),
		paths,
	);
	const store = writing(out, () => {
		mkdirSync(out, { recursive: true });
		return openStore(out, { fingerprint: `${JSON.stringify({ version, pipeline })}\n`, force: command.force });
	});
	let pool: Pool | undefined;
	const open = () => (pool ??= createPool({ workers, timeout: command.timeout, pipeline, tables: true }));
	try {
		const counts = await extractAll(digested(items, digest), {
			pool: open,
			store: guarded(store, out),
			concurrency: workers + 1,
			signal,
			...(command.onProgress ? { onProgress: command.onProgress } : {}),
		});
		if (signal.aborted) store.release();
		else writing(out, () => store.finish({ run: runOf(version, pipeline, digest, counts), version }));
		return { ...counts, out, interrupted: signal.aborted };
	} catch (error) {
		store.release();
		throw error;
	} finally {
		await pool?.close();
	}
}

/** run.json: what was run on what, and what came of it; no clock, so that the same run gives the same bytes. */
function runOf(version: string, options: PipelineOptions, digest: InputDigest, counts: Counts) {
	const { documents, failed, rows } = counts;
	return { generator: "onrecord", version, options, inputs: digest.summary(), counts: { documents, failed, ...rows } };
}

async function* digested(items: AsyncIterable<Item[]>, digest: InputDigest): AsyncGenerator<Item[]> {
	for await (const arrived of items) {
		for (const item of arrived) digest.add(item);
		yield arrived;
	}
}

/** Waits for the first item, so that a wrong path is refused before anything is written. */
async function atLeastOne(items: AsyncGenerator<Item[]>, paths: readonly string[]): Promise<AsyncIterable<Item[]>> {
	let first = await items.next();
	while (!first.done && first.value.length === 0) first = await items.next();
	if (first.done)
		throw new UsageError(
			`no documents in ${paths.join(", ")}: give .txt, .md, .html, .ndjson or .csv files, or folders that hold some`,
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
		throw new OutputError(`cannot write to ${join(out)}: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error,
		});
	}
}

function guarded(store: Store, out: string): Store {
	return { ...store, append: (...row) => writing(out, () => store.append(...row)) };
}
