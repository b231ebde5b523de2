import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { UsageError } from "../errors.ts";
import { printable } from "../text.ts";

/** A file to read. */
export interface Found {
	/** Bytes, since a name need not be UTF-8. */
	path: Buffer;
	/** As given on the command line, safe to print. */
	source: string;
	/** Relative to the folder that was asked for, with /: stable wherever the command runs. */
	id: string;
}

export interface WalkOptions {
	/** Absolute path of a folder that is passed over: the output, when it lies in the input. */
	without: string;
	/** Ids begin with the name of the folder, so that those of several folders stay apart. */
	prefixed: boolean;
}

/** Formats that are read, by ending; each may be gzipped. Other files in a folder are passed over. */
const READABLE = /\.(txt|text|md|markdown|html?|xhtml|ndjson|jsonl|csv|tsv|docx|eml|pdf)(\.gz)?$/i;

/** A file name as text: bytes that are no UTF-8 as \xNN, control characters as \u00NN. */
export function nameOf(bytes: Buffer): string {
	const text = bytes.toString("utf8");
	if (Buffer.from(text, "utf8").equals(bytes)) return printable(text);
	return printable(
		Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join(""),
	);
}

const SLASH = Buffer.from("/");

function* walkFolder(folder: Buffer, source: string, id: string, without: string, top = true): Generator<Found> {
	let entries: Dirent<Buffer>[];
	try {
		entries = readdirSync(folder, { withFileTypes: true, encoding: "buffer" }) as unknown as Dirent<Buffer>[];
	} catch (error) {
		throw new UsageError(`${source}: cannot read this folder (${(error as NodeJS.ErrnoException).code})`);
	}
	if (!top && isOutput(entries)) return;
	entries.sort((a, b) => Buffer.compare(a.name, b.name));
	for (const entry of entries) {
		const name = nameOf(entry.name);
		const at = {
			path: Buffer.concat([folder, SLASH, entry.name]),
			source: `${source}/${name}`,
			id: id ? `${id}/${name}` : name,
		};
		// Links to folders are not followed: they may lead round in a circle. A link to a file is read as that file.
		if (entry.isDirectory()) {
			if (!name.startsWith(".") && resolve(at.source) !== without)
				yield* walkFolder(at.path, at.source, at.id, without, false);
		} else if (READABLE.test(name) && (entry.isFile() || (entry.isSymbolicLink() && !leadsElsewhere(at.path))))
			yield at;
	}
}

/** Whether a folder within the input is the output of a run: its records are no articles. */
function isOutput(entries: readonly Dirent<Buffer>[]): boolean {
	return ["records.jsonl", "run.json"].every((name) => entries.some((entry) => entry.name.toString() === name));
}

/** Whether a link leads to a folder, a pipe or a device. One that leads nowhere does not: it becomes a failure with a name. */
function leadsElsewhere(path: Buffer): boolean {
	try {
		return !statSync(path).isFile();
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EACCES";
	}
}

/** What a path leads to; undefined for nothing, a broken link or one that leads to itself. */
function statusOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}

function withoutSlashes(path: string): string {
	let end = path.length;
	while (end > 1 && path[end - 1] === "/") end--;
	return path.slice(0, end);
}

/** Files that one argument of the command line names: a file, a folder (all that it holds, in byte order) or a glob pattern. Throws {@link UsageError}. */
export function* walk(path: string, { without, prefixed }: WalkOptions): Generator<Found> {
	const trimmed = withoutSlashes(path);
	const status = statusOf(trimmed);
	const printed = printable(trimmed);
	if (status?.isDirectory())
		yield* walkFolder(Buffer.from(trimmed), printed, prefixed ? printable(basename(resolve(trimmed))) : "", without);
	else if (status?.isFile() || (!status && lstatSync(trimmed, { throwIfNoEntry: false })))
		yield { path: Buffer.from(trimmed), source: printed, id: basename(printed) };
	else if (status) throw new UsageError(`${printed} is no file; give "-" to read NDJSON from standard input`);
	else {
		const matches = /[*?[{]/.test(path) ? globSync(path, { onlyFiles: true, followSymbolicLinks: false }).sort() : [];
		if (matches.length === 0) throw new UsageError(`${printed}: no such file or folder`);
		for (const match of matches) yield { path: Buffer.from(match), source: printable(match), id: printable(match) };
	}
}
