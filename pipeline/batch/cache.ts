import { closeSync, existsSync, openSync, readFileSync, readSync } from "node:fs";
import { lineEnds } from "./files.ts";
import { createHashTable } from "./hashtable.ts";
import { KEY_LENGTH, shortKey } from "./key.ts";

/** Records of an earlier run by the key of the item they came from. */
export interface Cache {
	/** The lines (with \n) that an item gave, or undefined when it is new or has changed. */
	get(key: string): string[] | undefined;
	close(): void;
}

/**
 * Opens a pair of files: records, one a line, and the key of each, one a line. A torn tail of either (an interrupted run) is
 * passed over. Holds about 40 bytes a record in memory, none of its text.
 */
export function openCache(recordsFile: string, keysFile: string): Cache | null {
	if (!existsSync(recordsFile) || !existsSync(keysFile)) return null;
	const keys = readFileSync(keysFile);
	const count = Math.floor(keys.length / (KEY_LENGTH + 1));
	const keyAt = (line: number) =>
		keys.toString("latin1", line * (KEY_LENGTH + 1), line * (KEY_LENGTH + 1) + KEY_LENGTH);
	const fd = openSync(recordsFile, "r");
	const ends = new Float64Array(count + 1);
	let lines = 0;
	for (const end of lineEnds(fd)) {
		if (lines >= count) break;
		ends[++lines] = end;
	}
	const index = createHashTable();
	for (let line = 0; line < lines; line++) index.add(shortKey(keyAt(line)), line);

	function read(line: number): string {
		const bytes = Buffer.allocUnsafe(ends[line + 1]! - ends[line]!);
		readSync(fd, bytes, 0, bytes.length, ends[line]!);
		return bytes.toString();
	}
	return {
		get(key) {
			const first = index.get(shortKey(key));
			if (first === undefined) return undefined;
			const found: string[] = [];
			for (let line = first; line < lines && keyAt(line) === key; line++) found.push(read(line));
			return found.length > 0 ? found : undefined;
		},
		close: () => closeSync(fd),
	};
}
