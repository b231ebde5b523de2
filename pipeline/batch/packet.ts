/**
 * Results of a task as they travel between threads: the bytes of all records and rows in one block that changes hands without
 * a copy, and six numbers a document and two a table beside it. Strings would be encoded by the thread that writes the files,
 * which is one for all workers.
 */
export interface Packet {
	bytes: Uint8Array;
	ids: (string | null)[];
	/** Names of the tables. */
	tables: readonly string[];
	/** For each result: item, failed, CRC-32 and length of the line; then, for each table, length and number of its rows. */
	numbers: Int32Array;
}

/** A finished document as the thread that writes has it: its record's line and its rows as UTF-8. */
export interface Finished {
	id: string | null;
	failed: boolean;
	/** The record as a line of NDJSON, with \n. */
	line: Uint8Array;
	/** CRC-32 of the line. */
	crc: number;
	/** Its rows as CSV, by table; tables without a row are left out. */
	tables: FinishedRows[];
}

export interface FinishedRows {
	table: string;
	bytes: Uint8Array;
	count: number;
}

/** Numbers of a result before those of its tables. */
const HEAD = 4;

/** Results by item; their bytes are views on the packet's. */
export function unpack({ bytes, ids, tables: names, numbers }: Packet, items: number): Finished[][] {
	const results: Finished[][] = Array.from({ length: items }, () => []);
	const width = HEAD + 2 * names.length;
	let at = 0;
	const take = (length: number) => {
		at += length;
		return bytes.subarray(at - length, at);
	};
	for (let i = 0, from = 0; i < ids.length; i++, from += width) {
		const line = take(numbers[from + 3]!);
		const tables: FinishedRows[] = [];
		for (let t = 0; t < names.length; t++) {
			const count = numbers[from + HEAD + 2 * t + 1]!;
			if (count > 0) tables.push({ table: names[t]!, bytes: take(numbers[from + HEAD + 2 * t]!), count });
		}
		const failed = numbers[from + 1] === 1;
		results[numbers[from]!]!.push({ id: ids[i]!, failed, line, crc: numbers[from + 2]! >>> 0, tables });
	}
	return results;
}
