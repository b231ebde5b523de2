import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import { globSync } from "tinyglobby";
import { UsageError } from "../errors.ts";

/** A file to read. `path` is bytes, since a name need not be UTF-8; `name` is for people and ids. */
export interface Found {
	path: Buffer;
	/** As given on the command line. */
	source: string;
	/** Relative to the folder that was asked for, with /: stable wherever the command runs. */
	id: string;
}

/** Formats that are read, by ending; each may be gzipped. Other files in a folder are passed over. */
const READABLE = /\.(txt|text|md|markdown|html?|ndjson|jsonl|csv|tsv|docx|eml|pdf)(\.gz)?$/i;

/** Escapes bytes that are no UTF-8 as \xNN and control characters as \u00NN, so that a name is safe to print and to store. */
export function printable(bytes: Buffer): string {
	const text = bytes.toString("utf8");
	const exact = Buffer.from(text, "utf8").equals(bytes)
		? text
		: Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join("");
	return exact.replace(
		/[\u0000-\u001f\u007f-\u009f]/g,
		(char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

const SLASH = Buffer.from("/");

function* walkFolder(folder: Buffer, source: string, id: string): Generator<Found> {
	const entries = readdirSync(folder, { withFileTypes: true, encoding: "buffer" }) as unknown as Dirent<Buffer>[];
	entries.sort((a, b) => Buffer.compare(a.name, b.name));
	for (const entry of entries) {
		const name = printable(entry.name);
		const at = {
			path: Buffer.concat([folder, SLASH, entry.name]),
			source: `${source}/${name}`,
			id: id ? `${id}/${name}` : name,
		};
		// Links to folders are not followed: they may lead round in a circle. A link to a file is read as that file.
		if (entry.isDirectory()) yield* walkFolder(at.path, at.source, at.id);
		else if (READABLE.test(name) && (entry.isFile() || (entry.isSymbolicLink() && !leadsElsewhere(at.path)))) yield at;
	}
}

/** Whether a link leads to a folder, a pipe or a device. One that leads nowhere does not: it becomes a failure with a name. */
function leadsElsewhere(path: Buffer): boolean {
	try {
		return !statSync(path).isFile();
	} catch {
		return false;
	}
}

/** Files named by the arguments of the command line: files, folders (all that they hold, in byte order) and glob patterns. Throws {@link UsageError}. */
export function* walk(paths: readonly string[]): Generator<Found> {
	for (const path of paths) {
		const trimmed = path.length > 1 ? path.replace(/\/+$/, "") : path;
		const status = lstatSync(trimmed, { throwIfNoEntry: false });
		if (
			status?.isDirectory() ||
			(status?.isSymbolicLink() && statSync(trimmed, { throwIfNoEntry: false })?.isDirectory())
		)
			yield* walkFolder(Buffer.from(trimmed), trimmed, "");
		else if (status?.isFIFO() || status?.isSocket())
			throw new UsageError(`${path} is a pipe; give "-" to read from standard input`);
		else if (status) yield { path: Buffer.from(trimmed), source: trimmed, id: trimmed.split("/").at(-1) ?? trimmed };
		else {
			const matches = /[*?[{]/.test(path) ? globSync(path, { onlyFiles: true, followSymbolicLinks: false }).sort() : [];
			if (matches.length === 0) throw new UsageError(`${path}: no such file or folder`);
			for (const match of matches) yield { path: Buffer.from(match), source: match, id: match };
		}
	}
}
