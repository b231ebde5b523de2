import { createReadStream, readFileSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { FailedItem, Item } from "../1-read/item.ts";
import { type Line, LONGEST_LINE, readLines } from "../1-read/lines.ts";
import { type Found, walk } from "./walk.ts";

/** A single document's file is read whole; a larger one fails by itself. */
const LARGEST_FILE = 256 * 2 ** 20;
const LINES = /\.(ndjson|jsonl)(\.gz)?$/i;

/** Items of the arguments of the command line, in their order, those that have arrived together in one list. `without` is a folder that is not read. */
export async function* itemsOf(
	paths: readonly string[],
	stdin: AsyncIterable<Uint8Array>,
	without: string,
): AsyncGenerator<Item[]> {
	for (const path of paths) {
		if (path === "-") yield* lineItems(stdin, null, null);
		else for (const file of walk(path, { without, prefixed: paths.length > 1 })) yield* fileItems(file);
	}
}

/** Items of a stream of NDJSON. `name` is the file's, for ids that stay apart between files. */
export async function* lineItems(
	stream: AsyncIterable<Uint8Array>,
	name: string | null,
	source: string | null,
): AsyncGenerator<Item[]> {
	for await (const lines of readLines(stream)) yield lines.flatMap((line) => lineItem(line, name, source) ?? []);
}

/** A line as an item; blank lines are no documents. */
function lineItem({ number, text, damaged }: Line, name: string | null, source: string | null): Item | null {
	const base = {
		id: name === null ? String(number) : `${name}:${number}`,
		source: source === null ? null : `${source}:${number}`,
	};
	if (text === null) return failed(base, "line-too-long", `the line is longer than ${LONGEST_LINE / 2 ** 20} MB`);
	return text.trim() === "" ? null : { ...base, kind: "line", text, damaged };
}

function failed({ id, source }: { id: string; source: string | null }, code: string, message: string): FailedItem {
	return { kind: "failed", id, source, code, message };
}

const REASONS: Readonly<Record<string, string>> = {
	EACCES: "no permission to read it",
	ENOENT: "it is not there (any more)",
	ELOOP: "it is a link that leads to itself",
	EISDIR: "it is a folder",
	EMFILE: "too many open files",
	Z_BUF_ERROR: "the compressed data ends early",
	Z_DATA_ERROR: "the compressed data is damaged",
};

function unreadable(file: Found, error: unknown): FailedItem {
	const { code, message } = error as NodeJS.ErrnoException;
	return failed(file, "file-unreadable", REASONS[code ?? ""] ?? message);
}

/** Items of one file; one that cannot be read is a failed item. */
async function* fileItems(file: Found): AsyncGenerator<Item[]> {
	const { path, id, source } = file;
	try {
		if (LINES.test(source)) {
			const bytes = createReadStream(path);
			const stream: Readable = /\.gz$/i.test(source) ? bytes.pipe(createGunzip()) : bytes;
			bytes.on("error", (error) => stream.destroy(error));
			yield* lineItems(stream, id, source);
		} else if (statSync(path).size > LARGEST_FILE)
			yield [failed(file, "file-too-large", `the file is larger than ${LARGEST_FILE / 2 ** 20} MB`)];
		// A view of its own memory: a small Buffer would take the pool it lies in along to the worker.
		else yield [{ kind: "file", id, source, name: source, bytes: new Uint8Array(readFileSync(path)) }];
	} catch (error) {
		yield [unreadable(file, error)];
	}
}
