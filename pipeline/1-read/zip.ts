import { inflateRawSync } from "node:zlib";
import { InputError } from "../errors.ts";

/** What the XML parts of an office file may unpack to together: a book of a million words is a tenth of it. */
export const LARGEST_PARTS = 64 * 2 ** 20;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes of the end record, and the longest comment that may follow it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * Throws {@link InputError} `zip-too-large` when the XML parts of a zip file (Word and its kin) unpack to more than `largest` bytes.
 * Sizes that the file states may lie, so each part is unpacked here, with a limit, before a library does it without one. What is
 * no zip file passes: the library says so.
 */
export function checkZip(bytes: Uint8Array, largest = LARGEST_PARTS): void {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let left = largest;
	for (const { name, packed, method } of entriesOf(file)) {
		if (!/\.(?:xml|rels)$/i.test(name)) continue;
		left -= method === STORED ? packed.length : method === DEFLATED ? unpackedLength(packed, left) : 0;
		if (left < 0) throw tooLarge(largest);
	}
}

function tooLarge(largest: number): InputError {
	return new InputError("zip-too-large", `the file's text unpacks to more than ${largest / 2 ** 20} MB`);
}

/** Bytes that a part unpacks to; one more than `most` when there are more, as far as it goes when it is damaged. */
function unpackedLength(packed: Buffer, most: number): number {
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? most + 1 : 0;
	}
}

interface Entry {
	name: string;
	method: number;
	packed: Buffer;
}

/** The parts of a zip file by its central directory (APPNOTE 4.3.12); none when there is none. */
function* entriesOf(file: Buffer): Generator<Entry> {
	let end = file.length - END_LENGTH;
	const least = Math.max(0, end - LONGEST_COMMENT);
	while (end >= least && file.readUInt32LE(end) !== END) end--;
	if (end < least) return;
	let at = file.readUInt32LE(end + 16);
	for (let count = file.readUInt16LE(end + 10); count > 0; count--) {
		if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) return;
		const nameLength = file.readUInt16LE(at + 28);
		const local = file.readUInt32LE(at + 42);
		if (local + 30 <= file.length) {
			const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
			yield {
				name: file.toString("latin1", at + 46, at + 46 + nameLength),
				method: file.readUInt16LE(at + 10),
				packed: file.subarray(start, start + file.readUInt32LE(at + 20)),
			};
		}
		at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
	}
}
