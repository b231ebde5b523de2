import { closeSync, existsSync, openSync, readFileSync, readSync } from "node:fs";
import { lineEnds } from "./files.ts";
import { createHashTable } from "./hashtable.ts";
import { crcOf, entryAt, ROW_LENGTH } from "./journal.ts";
import { shortKey } from "./key.ts";

/** Records of an earlier run by the key of the item they came from. */
export interface Cache {
	/** The lines (with \n) that an item gave, or undefined when it is new, has changed or was not finished. */
	get(key: string): string[] | undefined;
	close(): void;
}

/**
 * Opens a pair of files: records, one a line, and their journal. Torn tails of either (an interrupted run) are passed over, lines
 * that are not what the journal saw are not used. Holds about 80 bytes a record in memory, none of its text.
 */
export function openCache(recordsFile: string, journalFile: string): Cache | null {
	if (!existsSync(recordsFile) || !existsSync(journalFile)) return null;
	const journal = readFileSync(journalFile);
	const count = Math.floor(journal.length / ROW_LENGTH);
	const fd = openSync(recordsFile, "r");
	const ends = new Float64Array(count + 1);
	let lines = 0;
	for (const end of lineEnds(fd)) {
		if (lines >= count) break;
		ends[++lines] = end;
	}
	const index = createHashTable();
	for (let line = 0; line < lines; line++) {
		const { key, mark } = entryAt(journal, line)!;
		if (mark !== "!" && /^[0-9a-f]{16}/.test(key)) index.add(shortKey(key), line);
	}

	function read(line: number): Buffer {
		const bytes = Buffer.allocUnsafe(ends[line + 1]! - ends[line]!);
		readSync(fd, bytes, 0, bytes.length, ends[line]!);
		return bytes;
	}
	return {
		get(key) {
			const first = index.get(shortKey(key));
			if (first === undefined) return undefined;
			const found: string[] = [];
			for (let line = first; line < lines; line++) {
				const entry = entryAt(journal, line)!;
				if (entry.key !== key || entry.mark === "!") return undefined;
				const bytes = read(line);
				if (crcOf(bytes) !== entry.crc) return undefined;
				found.push(bytes.toString());
				if (entry.mark === ".") return found;
			}
			return undefined;
		},
		close: () => closeSync(fd),
	};
}
