import { crc32 } from "node:zlib";
import { ALL_TABLES } from "../10-write/datapackage.ts";
import type { Result } from "./work.ts";

/**
 * Results of a task as they travel between threads: the bytes of all records and rows in one block that changes hands without
 * a copy, and six numbers a document and two a table beside it. Strings would be encoded by the thread that writes the files,
 * which is one for all workers.
 */
export interface Packet {
	bytes: Uint8Array;
	ids: (string | null)[];
	/** {@link WIDTH} numbers a result: item, failed, CRC-32 and length of the line, then length and rows of each table. */
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

const HEAD = 4;
const WIDTH = HEAD + 2 * ALL_TABLES.length;

/** Gathers the results of a task's items, encoding each as it comes, so that its strings are garbage at once. */
export function createPacker() {
	let bytes = Buffer.allocUnsafeSlow(1 << 18);
	let used = 0;
	const ids: (string | null)[] = [];
	const numbers: number[] = [];

	function put(text: string): number {
		// Counting the bytes takes as long as writing them: only a text that may not fit is counted.
		if (used + 3 * text.length > bytes.length && used + Buffer.byteLength(text) > bytes.length) {
			const larger = Buffer.allocUnsafeSlow(2 * bytes.length + Buffer.byteLength(text));
			larger.set(bytes.subarray(0, used));
			bytes = larger;
		}
		const length = bytes.write(text, used);
		used += length;
		return length;
	}

	return {
		add(item: number, { id, failed, line, tables }: Result): void {
			ids.push(id);
			const length = put(line);
			numbers.push(item, failed ? 1 : 0, crc32(bytes.subarray(used - length, used)), length);
			for (const { name } of ALL_TABLES) {
				const rows = tables[name];
				numbers.push(rows ? put(rows.text) : 0, rows?.count ?? 0);
			}
		},
		finish: (): Packet => ({
			// A packet that is copied on its way must not take unused memory along.
			bytes: new Uint8Array(bytes.buffer.slice(0, used)),
			ids,
			numbers: Int32Array.from(numbers),
		}),
	};
}

/** Results by item; their bytes are views on the packet's. */
export function unpack({ bytes, ids, numbers }: Packet, items: number): Finished[][] {
	const results: Finished[][] = Array.from({ length: items }, () => []);
	let at = 0;
	const take = (length: number) => {
		at += length;
		return bytes.subarray(at - length, at);
	};
	for (let i = 0, from = 0; i < ids.length; i++, from += WIDTH) {
		const line = take(numbers[from + 3]!);
		const tables: FinishedRows[] = [];
		for (let t = 0; t < ALL_TABLES.length; t++) {
			const count = numbers[from + HEAD + 2 * t + 1]!;
			if (count > 0) tables.push({ table: ALL_TABLES[t]!.name, bytes: take(numbers[from + HEAD + 2 * t]!), count });
		}
		const failed = numbers[from + 1] === 1;
		results[numbers[from]!]!.push({ id: ids[i]!, failed, line, crc: numbers[from + 2]! >>> 0, tables });
	}
	return results;
}

/** One result as the writing thread has it, when that thread made it itself. */
export function finished(result: Result): Finished {
	const packer = createPacker();
	packer.add(0, result);
	return unpack(packer.finish(), 1)[0]![0]!;
}
