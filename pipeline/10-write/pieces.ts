import { closeSync, fsyncSync, openSync, rmSync } from "node:fs";
import { commitFile, writeAll } from "../batch/files.ts";
import { OutputError } from "../errors.ts";

/** Writes a file that arrives in pieces, so that a reader sees the old one or the whole new one. Gives its size in bytes. */
export async function writePieces(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<number> {
	const part = `${path}.part`;
	const fd = open(part);
	let size = 0;
	try {
		for await (const piece of pieces) {
			const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
			writeAll(fd, bytes);
			size += bytes.length;
		}
		fsyncSync(fd);
	} catch (error) {
		closeSync(fd);
		rmSync(part, { force: true });
		throw error;
	}
	closeSync(fd);
	commitFile(part, path);
	return size;
}

function open(path: string): number {
	try {
		return openSync(path, "w");
	} catch (error) {
		throw new OutputError(`cannot write ${path}: ${(error as Error).message}`, { cause: error });
	}
}
