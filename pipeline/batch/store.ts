import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { csvHeader } from "../10-write/csv.ts";
import { ALL_TABLES, dataPackage } from "../10-write/datapackage.ts";
import { type Cache, openCache } from "./cache.ts";
import { commitFile, syncFolder, writeAll, writeFileAtomically } from "./files.ts";
import { takeLock } from "./lock.ts";

export interface Finished {
	/** run.json, as an object. */
	run: Record<string, unknown>;
	version: string;
}

/**
 * An output folder while a run writes it. Records and keys are journals: whole lines are appended as documents finish, in input
 * order, so that a killed run loses at most a torn last line. Tables are written beside them and replaced in one step at the end.
 */
export interface Store {
	/** Records of this or an earlier run that the same input, version and options gave. */
	reuse(key: string): string[] | undefined;
	append(key: string, line: string, tables: Record<string, { text: string }>): void;
	/** Replaces the folder's files by the new ones: each is whole at every moment. */
	finish(finished: Finished): void;
	/** Keeps what was done for the next run and lets go of the folder. */
	release(): void;
}

export interface StoreOptions {
	/** Version and options as text: a different one makes every earlier record unusable. */
	fingerprint: string;
	force: boolean;
}

export function openStore(folder: string, { fingerprint, force }: StoreOptions): Store {
	const state = join(folder, ".onrecord");
	const inState = (name: string) => join(state, name);
	mkdirSync(state, { recursive: true });
	const unlock = takeLock(inState("lock"));
	const usable = !force && readIfThere(inState("fingerprint")) === fingerprint;
	if (!usable) clear(state);
	const caches = usable ? openCaches(folder, state) : [];
	writeFileAtomically(inState("fingerprint"), fingerprint);

	const open = (name: string) => openSync(inState(name), "w");
	const records = open("records.part");
	const keys = open("keys.part");
	const tables = new Map(
		ALL_TABLES.map(({ name, columns }) => {
			const fd = open(`${name}.csv.part`);
			writeAll(fd, csvHeader(columns));
			return [name, fd];
		}),
	);
	const files = [records, keys, ...tables.values()];
	let isOpen = true;
	const closeFiles = (sync: boolean) => {
		if (!isOpen) return;
		isOpen = false;
		for (const fd of files) {
			if (sync) fsyncSync(fd);
			closeSync(fd);
		}
		for (const cache of caches) cache.close();
	};

	return {
		reuse(key) {
			for (const cache of caches) {
				const lines = cache.get(key);
				if (lines) return lines;
			}
			return undefined;
		},
		append(key, line, rows) {
			writeAll(records, line);
			writeAll(keys, `${key}\n`);
			for (const [name, { text }] of Object.entries(rows)) writeAll(tables.get(name)!, text);
		},
		finish({ run, version }) {
			closeFiles(true);
			// The old keys go first and the new ones come last: records and keys of different runs are never taken for a pair.
			rmSync(inState("keys"), { force: true });
			syncFolder(state);
			commitFile(inState("records.part"), join(folder, "records.jsonl"));
			for (const name of tables.keys()) commitFile(inState(`${name}.csv.part`), join(folder, `${name}.csv`));
			writeFileAtomically(join(folder, "datapackage.json"), `${JSON.stringify(dataPackage(version), null, 2)}\n`);
			writeFileAtomically(join(folder, "run.json"), `${JSON.stringify(run, null, 2)}\n`);
			commitFile(inState("keys.part"), inState("keys"));
			for (const name of readdirSync(state)) if (name.startsWith("resume.")) rmSync(inState(name));
			unlock();
		},
		release() {
			closeFiles(false);
			unlock();
		},
	};
}

/** The finished records, and what interrupted runs left: their journals are set aside, newest last. */
function openCaches(folder: string, state: string): Cache[] {
	const names = readdirSync(state);
	if (names.includes("records.part") && names.includes("keys.part")) {
		const next = `resume.${names.filter((name) => name.startsWith("resume.")).length}`;
		renameSync(join(state, "keys.part"), join(state, `${next}.keys`));
		renameSync(join(state, "records.part"), join(state, `${next}.records`));
	}
	const kept = readdirSync(state)
		.filter((name) => /^resume\.\d+\.keys$/.test(name))
		.map((name) => name.slice(0, -5));
	return [
		openCache(join(folder, "records.jsonl"), join(state, "keys")),
		...kept.map((name) => openCache(join(state, `${name}.records`), join(state, `${name}.keys`))),
	].filter((cache) => cache !== null);
}

function clear(state: string): void {
	for (const name of readdirSync(state)) if (name !== "lock") rmSync(join(state, name), { recursive: true });
}

function readIfThere(path: string): string | null {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}
