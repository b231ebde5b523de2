import { readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { csvHeader } from "../10-write/csv.ts";
import { ALL_TABLES } from "../10-write/datapackage.ts";
import { type Cache, openCache } from "./cache.ts";
import { commitFile, makeFolder, syncFolder, writeFileAtomically } from "./files.ts";
import { rowsOf } from "./journal.ts";
import { takeLock } from "./lock.ts";
import type { Finished } from "./packet.ts";
import { createWriter } from "./writer.ts";

/**
 * An output folder while a run writes it. Everything grows in its hidden folder .onrecord, records and their journal by whole
 * lines in input order, so that a killed run loses little; at the end the folder's files are replaced one by one, each in one step.
 */
export interface Store {
	/** Records that this input, version and options gave in an earlier run, finished or not. */
	reuse(key: string): string[] | undefined;
	/** Adds the records of one item and their rows. Not `reusable`: made again by the next run. */
	append(key: string, results: readonly Finished[], reusable: boolean): void;
	/** Replaces the folder's files by the new ones; `files` are small ones by name (run.json …). */
	finish(files: Record<string, string>): void;
	/** Keeps what was done for the next run and lets go of the folder. */
	release(): void;
}

export interface StoreOptions {
	/** Version and options as text: a different one makes every earlier record unusable. */
	fingerprint: string;
	force: boolean;
}

/** The run's own files in an output folder. */
export const STATE = ".onrecord";

/** Milliseconds. */
const FLUSH_EVERY = 250;

export function openStore(folder: string, { fingerprint, force }: StoreOptions): Store {
	const state = join(folder, STATE);
	const inState = (name: string) => join(state, name);
	makeFolder(state);
	const unlock = takeLock(inState("lock"));
	const usable = !force && readIfThere(inState("fingerprint")) === fingerprint;
	if (!usable) clear(state);
	const caches = usable ? openCaches(folder, state) : [];
	writeFileAtomically(inState("fingerprint"), fingerprint);

	const records = createWriter(inState("records.part"));
	const journal = createWriter(inState("journal.part"));
	const tables = new Map(ALL_TABLES.map(({ name }) => [name, createWriter(inState(`${name}.csv.part`))]));
	for (const { name, columns } of ALL_TABLES) tables.get(name)!.write(csvHeader(columns));
	let flushed = performance.now();
	/** What a kill may cost is bounded by time as well as by size. */
	function flushNowAndThen(): void {
		if (performance.now() - flushed < FLUSH_EVERY) return;
		records.flush();
		journal.flush();
		flushed = performance.now();
	}
	let isOpen = true;
	function close(sync: boolean): void {
		if (!isOpen) return;
		isOpen = false;
		// Records before their journal: a row never speaks of a line that is not there.
		for (const writer of [records, journal, ...tables.values()]) writer.close(sync);
		for (const cache of caches) cache.close();
	}

	return {
		reuse(key) {
			for (const cache of caches) {
				const lines = cache.get(key);
				if (lines) return lines;
			}
			return undefined;
		},
		append(key, results, reusable) {
			for (const { line } of results) records.write(line);
			journal.write(
				rowsOf(
					key,
					results.map(({ crc }) => crc),
					reusable,
				),
			);
			for (const result of results) for (const { table, bytes } of result.tables) tables.get(table)!.write(bytes);
			flushNowAndThen();
		},
		finish(files) {
			close(true);
			commitFile(inState("records.part"), join(folder, "records.jsonl"));
			for (const name of tables.keys()) commitFile(inState(`${name}.csv.part`), join(folder, `${name}.csv`));
			for (const [name, text] of Object.entries(files)) writeFileAtomically(join(folder, name), text);
			commitFile(inState("journal.part"), inState("journal"));
			for (const name of readdirSync(state)) if (name.startsWith("resume.")) rmSync(inState(name));
			syncFolder(state);
			unlock();
		},
		release() {
			try {
				close(false);
			} finally {
				unlock();
			}
		},
	};
}

/**
 * The finished records and what interrupted runs left, which is set aside. A run killed while it replaced the files has its
 * records in place but not yet its journal: they are tried as a pair, and the checksums tell whether they are one.
 */
function openCaches(folder: string, state: string): Cache[] {
	const final = join(folder, "records.jsonl");
	const names = readdirSync(state);
	if (names.includes("journal.part")) {
		const next = `resume.${names.filter((name) => /^resume\.\d+\.journal$/.test(name)).length}`;
		if (names.includes("records.part")) renameSync(join(state, "records.part"), join(state, `${next}.records`));
		renameSync(join(state, "journal.part"), join(state, `${next}.journal`));
	}
	const left = readdirSync(state).flatMap((name) => /^(resume\.\d+)\.journal$/.exec(name)?.[1] ?? []);
	return [
		openCache(final, join(state, "journal")),
		...left.flatMap((name) => [
			openCache(join(state, `${name}.records`), join(state, `${name}.journal`)),
			openCache(final, join(state, `${name}.journal`)),
		]),
	].filter((cache) => cache !== null);
}

function clear(state: string): void {
	for (const name of readdirSync(state)) if (!name.startsWith("lock")) rmSync(join(state, name), { recursive: true });
}

function readIfThere(path: string): string | null {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}
