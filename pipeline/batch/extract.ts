import type { DocumentRecord, FailedRecord } from "../../schemas/index.ts";
import type { Item, RecordItem } from "../1-read/item.ts";
import { fill } from "./group.ts";
import { createIdRegister, renamed } from "./ids.ts";
import type { InputDigest } from "./inputs.ts";
import { keyOf } from "./key.ts";
import { runOrdered } from "./ordered.ts";
import { finished } from "./packer.ts";
import type { Finished } from "./packet.ts";
import type { Pool } from "./pool.ts";
import { release } from "./release.ts";
import type { Store } from "./store.ts";
import { resultOf } from "./work.ts";

/** What a run did, in numbers. */
export interface Counts {
	documents: number;
	failed: number;
	/** Documents whose records were kept from an earlier run. */
	reused: number;
	/** Rows of each table. */
	rows: Record<string, number>;
}

export interface ExtractOptions {
	pool: Pool;
	store: Store;
	/** Told the key of every item, in input order. */
	digest: InputDigest;
	concurrency: number;
	signal: AbortSignal;
	onProgress(counts: Counts): void;
	onFailure(record: FailedRecord): void;
}

interface Done {
	key: string;
	reused: boolean;
	results: Finished[];
}

const textOf = (line: Uint8Array): string => Buffer.from(line.buffer, line.byteOffset, line.length).toString();

const FAILED = '{"schema":"onrecord/1","status":"failed"';

/** Takes items to the store, in order: kept records where there are some, the rest anew. Every item leaves at least one record. */
export async function extractAll(items: AsyncIterable<Item[]>, options: ExtractOptions): Promise<Counts> {
	const { pool, store, digest, concurrency, signal, onProgress, onFailure } = options;
	const counts: Counts = { documents: 0, failed: 0, reused: 0, rows: {} };
	const ids = createIdRegister();

	/** The item itself, or the records that it gave before. A failure may have been the machine's: it is tried again. */
	function kept(item: Item, key: string): Item {
		const lines = store.reuse(key);
		if (!lines || lines.some((line) => line.startsWith(FAILED))) return item;
		return { kind: "record", id: item.id, source: item.source, lines } satisfies RecordItem;
	}

	async function run(batch: Item[]): Promise<Done[]> {
		// Batches are begun in input order, whatever order they end in.
		const keys = batch.map(keyOf);
		keys.forEach(digest.add);
		const tasks = batch.map((item, i) => kept(item, keys[i]!));
		const results = await pool.run(tasks);
		return tasks.map((task, i) => ({ key: keys[i]!, reused: task.kind === "record", results: results[i]! }));
	}

	function emit(batch: Done[]): void {
		for (const { key, reused, results } of batch) {
			const named = results.map(withOwnId);
			store.append(
				key,
				named,
				named.every((result, i) => result === results[i]),
			);
			for (const { failed, line, tables } of named) {
				counts.documents++;
				if (reused) counts.reused++;
				if (failed) {
					counts.failed++;
					onFailure(JSON.parse(textOf(line)) as FailedRecord);
				}
				for (const { table, count } of tables) counts.rows[table] = (counts.rows[table] ?? 0) + count;
			}
		}
		release(batch.flatMap(({ results }) => results));
		onProgress(counts);
	}

	function withOwnId(result: Finished): Finished {
		const id = ids.claim(result.id ?? "");
		if (id === result.id) return result;
		return finished(resultOf(renamed(JSON.parse(textOf(result.line)) as DocumentRecord, id), true));
	}

	await runOrdered(fill(items), { concurrency, run, emit, signal });
	return counts;
}
