import { closeSync, fsyncSync, mkdirSync, openSync, readSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** Writes all of `data`: writeSync may write a part on a nearly full disk without an error. */
export function writeAll(fd: number, data: string | Uint8Array): void {
	const bytes = typeof data === "string" ? Buffer.from(data) : data;
	let written = 0;
	while (written < bytes.length) {
		const count = writeSync(fd, bytes, written);
		if (count === 0) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
		written += count;
	}
}

/** Makes a folder's entries (renames) survive a power cut. Not every file system lets a folder be opened: then there is nothing to do. */
export function syncFolder(path: string): void {
	let fd: number;
	try {
		fd = openSync(path, "r");
	} catch {
		return;
	}
	try {
		fsyncSync(fd);
	} catch {
		// EINVAL on file systems without it
	} finally {
		closeSync(fd);
	}
}

/** Makes a folder and those above it, if they are not there. */
export function makeFolder(path: string): void {
	if (mkdirSync(path, { recursive: true }) !== undefined) syncFolder(dirname(path));
}

/** Replaces `to` by the finished file `from` in one step. */
export function commitFile(from: string, to: string): void {
	renameSync(from, to);
	syncFolder(dirname(to));
}

/** Writes a whole small file so that a reader sees the old one or the new one, never a part. */
export function writeFileAtomically(path: string, data: string | Uint8Array): void {
	const part = `${path}.part`;
	const fd = openSync(part, "w");
	try {
		writeAll(fd, data);
		fsyncSync(fd);
	} finally {
		closeSync(fd);
	}
	commitFile(part, path);
}

/** Byte offsets after each \n of a file; a torn last line has none. Reads in pieces, so that the file may be of any size. */
export function* lineEnds(fd: number): Generator<number> {
	const buffer = Buffer.allocUnsafe(1 << 20);
	let base = 0;
	for (
		let count = readSync(fd, buffer, 0, buffer.length, 0);
		count > 0;
		count = readSync(fd, buffer, 0, buffer.length, base)
	) {
		const piece = buffer.subarray(0, count);
		for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) yield base + at + 1;
		base += count;
	}
}
