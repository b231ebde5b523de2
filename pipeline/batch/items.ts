import { createReadStream, readFileSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Item } from "../1-read/item.ts";
import { type Line, LONGEST_LINE, readLines } from "../1-read/lines.ts";
import type { Found } from "./walk.ts";

/** A single document's file is read whole; a larger one fails by itself. */
const LARGEST_FILE = 256 * 2 ** 20;
const LINES = /\.(ndjson|jsonl)(\.gz)?$/i;

/** A line as an item; blank lines are no documents. `name` is the file's, for ids that stay apart between files. */
export function lineItem(line: Line, name: string | null, source: string | null): Item | null {
	const id = name === null ? String(line.number) : `${name}:${line.number}`;
	const where = source === null ? null : `${source}:${line.number}`;
	if (line.text === null)
		return {
			kind: "failed",
			id,
			source: where,
			code: "line-too-long",
			message: `longer than ${LONGEST_LINE / 2 ** 20} MB`,
		};
	return line.text.trim() === "" ? null : { kind: "line", id, source: where, text: line.text, damaged: line.damaged };
}

/** Items of a stream of NDJSON, those that have arrived together in one list. */
export async function* lineItems(
	stream: AsyncIterable<Uint8Array>,
	name: string | null,
	source: string | null,
): AsyncGenerator<Item[]> {
	for await (const lines of readLines(stream)) yield lines.flatMap((line) => lineItem(line, name, source) ?? []);
}

function unreadable({ id, source }: Found, error: unknown): Item {
	const { code } = error as NodeJS.ErrnoException;
	const why: Record<string, string> = {
		EACCES: "no permission to read it",
		ENOENT: "it is not there (any more)",
		ELOOP: "a link that leads to itself",
		EISDIR: "a folder",
	};
	return {
		kind: "failed",
		id,
		source,
		code: "file-unreadable",
		message: why[code ?? ""] ?? (error instanceof Error ? error.message : String(error)),
	};
}

/** Items of the files found, opened one at a time. A file that cannot be read becomes a failed item; the rest goes on. */
export async function* fileItems(files: Iterable<Found>): AsyncGenerator<Item[]> {
	for (const file of files) {
		try {
			if (LINES.test(file.source)) {
				const bytes = createReadStream(file.path);
				const stream: Readable = /\.gz$/i.test(file.source) ? bytes.pipe(createGunzip()) : bytes;
				bytes.on("error", (error) => stream.destroy(error));
				yield* lineItems(stream, file.id, file.source);
			} else if (statSync(file.path).size > LARGEST_FILE)
				yield [
					{
						kind: "failed",
						id: file.id,
						source: file.source,
						code: "file-too-large",
						message: `larger than ${LARGEST_FILE / 2 ** 20} MB`,
					},
				];
			else
				yield [{ kind: "file", id: file.id, source: file.source, name: file.source, bytes: readFileSync(file.path) }];
		} catch (error) {
			yield [unreadable(file, error)];
		}
	}
}
