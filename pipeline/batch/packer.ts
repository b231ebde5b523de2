import { crc32 } from "node:zlib";
import { ALL_TABLES } from "../10-write/datapackage.ts";
import { type Finished, type Packet, unpack } from "./packet.ts";
import type { Result } from "./work.ts";

const TABLE_NAMES = ALL_TABLES.map(({ name }) => name);

/** From here on, memory of one task is not kept for the next. */
const MOST_KEPT = 4 << 20;
/** What the task before was gathered in: memory that grew anew for each would lie about until it is collected. */
let kept: Buffer | undefined;

/** Gathers the results of a task's items, encoding each as it comes, so that its strings are garbage at once. */
export function createPacker() {
	let bytes = kept ?? Buffer.allocUnsafeSlow(1 << 18);
	kept = undefined;
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
			for (const name of TABLE_NAMES) {
				const rows = tables[name];
				numbers.push(rows ? put(rows.text) : 0, rows?.count ?? 0);
			}
		},
		finish(): Packet {
			if (bytes.length <= MOST_KEPT) kept = bytes;
			return {
				tables: TABLE_NAMES,
				bytes: new Uint8Array(bytes.buffer.slice(0, used)),
				ids,
				numbers: Int32Array.from(numbers),
			};
		},
	};
}

/** One result as the writing thread has it, when that thread made it itself. */
export function finished(result: Result): Finished {
	const packer = createPacker();
	packer.add(0, result);
	return unpack(packer.finish(), 1)[0]![0]!;
}
