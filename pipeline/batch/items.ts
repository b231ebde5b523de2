import { createReadStream, readFileSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { FailedItem, Item } from "../1-read/item.ts";
import { failed, lineItems } from "./line-items.ts";
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
