import { closeSync, fsyncSync, openSync } from "node:fs";
import { writeAll } from "./files.ts";

/** A file that grows by whole lines. */
export interface Writer {
	write(text: string): void;
	/** Hands what is held to the system. */
	flush(): void;
	/** Flushes, makes the bytes survive a power cut if asked, and closes. */
	close(sync: boolean): void;
}

const HELD = 1 << 18;

/** Opens a new file; small writes are gathered, since a system call a row costs more than the row. */
export function createWriter(path: string): Writer {
	const fd = openSync(path, "w");
	let held: string[] = [];
	let size = 0;
	function flush(): void {
		if (size === 0) return;
		const text = held.join("");
		held = [];
		size = 0;
		writeAll(fd, text);
	}
	return {
		write(text) {
			held.push(text);
			size += text.length;
			if (size >= HELD) flush();
		},
		flush,
		close(sync) {
			try {
				flush();
				if (sync) fsyncSync(fd);
			} finally {
				closeSync(fd);
			}
		},
	};
}
