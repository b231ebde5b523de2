import { crc32 } from "node:zlib";
import { KEY_LENGTH } from "./key.ts";

/**
 * The journal says what each line of records.jsonl was made from: one row of fixed width a record, in the same order.
 * A row is the key of its item, a mark, and the CRC-32 of the record's line, so that a torn, lost or edited line is noticed.
 */
export interface Entry {
	key: string;
	/** "+" more records of the item follow; "." it is the item's last; "!" it depends on its neighbours (a renamed id) and is made again. */
	mark: "+" | "." | "!";
	crc: string;
}

/** Bytes of a row, with its \n. */
export const ROW_LENGTH = KEY_LENGTH + 1 + 8 + 1;

export function crcOf(line: string | Uint8Array): string {
	return hex(crc32(line));
}

const hex = (crc: number): string => crc.toString(16).padStart(8, "0");

/** Rows of one item's records, of which it takes the CRC-32. */
export function rowsOf(key: string, crcs: readonly number[], reusable: boolean): string {
	return crcs.map((crc, i) => `${key}${!reusable ? "!" : i < crcs.length - 1 ? "+" : "."}${hex(crc)}\n`).join("");
}

/** Row number `index` of a journal read as bytes; a torn last row is none. */
export function entryAt(journal: Buffer, index: number): Entry | undefined {
	const from = index * ROW_LENGTH;
	if (index < 0 || from + ROW_LENGTH > journal.length) return undefined;
	const row = journal.toString("latin1", from, from + ROW_LENGTH);
	return {
		key: row.slice(0, KEY_LENGTH),
		mark: row[KEY_LENGTH] as Entry["mark"],
		crc: row.slice(KEY_LENGTH + 1, ROW_LENGTH - 1),
	};
}
