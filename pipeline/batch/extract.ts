import type { DocumentRecord } from "../../schemas/index.ts";
import type { Item } from "../1-read/item.ts";
import { csvRows } from "../10-write/csv.ts";
import { group } from "./group.ts";
import { createIdRegister, renamed } from "./ids.ts";
import { keyOf } from "./key.ts";
import { runOrdered } from "./ordered.ts";
import type { Pool } from "./pool.ts";
import type { Store } from "./store.ts";
import { type Result, resultOf } from "./work.ts";

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
	pool: () => Pool;
	store: Store;
	concurrency: number;
	signal: AbortSignal;
	onProgress?(counts: Counts): void;
}

interface Done {
	key: string;
	reused: boolean;
	results: Result[];
}

const FAILED = '{"schema":"onrecord/1","status":"failed"';

/** Takes items to the store, in order: kept records first, the rest through the pool. Every item leaves at least one record. */
export async function extractAll(items: AsyncIterable<Item[]>, options: ExtractOptions): Promise<Counts> {
	const { pool, store, concurrency, signal, onProgress } = options;
	const counts: Counts = { documents: 0, failed: 0, reused: 0, rows: {} };
	const ids = createIdRegister();

	async function* batches(): AsyncGenerator<Item[]> {
		for await (const arrived of items) yield* group(arrived);
	}

	async function run(batch: Item[]): Promise<Done[]> {
		const done: Done[] = batch.map((item) => {
			const key = keyOf(item);
			const lines = store.reuse(key);
			// A failure may have been the machine's: it is tried again.
			if (!lines || lines.some((line) => line.startsWith(FAILED))) return { key, reused: false, results: [] };
			return { key, reused: true, results: lines.map((line) => resultOf(JSON.parse(line) as DocumentRecord, true)) };
		});
		const fresh = batch.filter((_, i) => !done[i]!.reused);
		if (fresh.length > 0) {
			const results = (await pool().run(fresh)).values();
			for (const entry of done) if (!entry.reused) entry.results = results.next().value ?? [];
		}
		return done;
	}

	function emit(batch: Done[]): void {
		for (const { key, reused, results } of batch) {
			for (const result of results) {
				const unique = named(result);
				store.append(key, unique.line, unique.tables);
				counts.documents++;
				if (reused) counts.reused++;
				if (unique.failed) counts.failed++;
				for (const [table, { count }] of Object.entries(unique.tables))
					counts.rows[table] = (counts.rows[table] ?? 0) + count;
			}
		}
		onProgress?.(counts);
	}

	function named(result: Result): Result {
		const id = ids.claim(result.id ?? "");
		if (id === result.id) return result;
		const record = renamed(JSON.parse(result.line) as DocumentRecord, id);
		return {
			line: result.line === "" ? "" : resultOf(record, false).line,
			id,
			failed: result.failed,
			tables: csvRows(record),
		};
	}

	await runOrdered(batches(), { concurrency, run, emit, signal });
	return counts;
}
