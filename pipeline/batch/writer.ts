import { closeSync, fsyncSync, openSync } from "node:fs";
import { writeAll } from "./files.ts";

/** A file that grows by whole lines. */
export interface Writer {
	write(data: string | Uint8Array): void;
	/** Hands what is held to the system. */
	flush(): void;
	/** Flushes, makes the bytes survive a power cut if asked, and closes. */
	close(sync: boolean): void;
}

const HELD = 1 << 18;

/** Opens a new file; small writes are gathered, since a system call a row costs more than the row. */
export function createWriter(path: string): Writer {
	const fd = openSync(path, "w");
	const held = Buffer.allocUnsafeSlow(HELD);
	let size = 0;
	function flush(): void {
		if (size === 0) return;
		const full = held.subarray(0, size);
		size = 0;
		writeAll(fd, full);
	}
	return {
		write(data) {
			const bytes = typeof data === "string" ? Buffer.from(data) : data;
			if (size + bytes.length > HELD) flush();
			if (bytes.length > HELD) return writeAll(fd, bytes);
			held.set(bytes, size);
			size += bytes.length;
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
