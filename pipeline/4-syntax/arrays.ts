import { aligned } from "../shared.ts";

const KINDS = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array } as const;
type Kind = keyof typeof KINDS;
export type NumberArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array;

/**
 * Puts arrays of numbers into one file: the length of a JSON header (4 bytes), the header, then each array at a
 * multiple of 8 bytes, little-endian.
 */
export function packArrays(arrays: Record<string, NumberArray>): Uint8Array {
	let at = 0;
	const header = Object.entries(arrays).map(([name, array]) => {
		const entry = { name, kind: array.constructor.name, at, length: array.length };
		at += Math.ceil(array.byteLength / 8) * 8;
		return entry;
	});
	const json = JSON.stringify(header);
	const text = new TextEncoder().encode(json.padEnd(Math.ceil((json.length + 4) / 8) * 8 - 4));
	const bytes = new Uint8Array(4 + text.length + at);
	new DataView(bytes.buffer).setUint32(0, text.length, true);
	bytes.set(text, 4);
	for (const { name, at: offset } of header) {
		const { buffer, byteOffset, byteLength } = arrays[name]!;
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), 4 + text.length + offset);
	}
	return bytes;
}

/** Reads what {@link packArrays} wrote; the arrays are views on the bytes. */
export function unpackArrays(bytes: Uint8Array): Record<string, NumberArray> {
	const whole = aligned(bytes);
	const byteOffset = whole.byteOffset;
	const buffer = whole.buffer as ArrayBuffer;
	const size = new DataView(buffer, byteOffset).getUint32(0, true);
	const header = JSON.parse(Buffer.from(whole.subarray(4, 4 + size)).toString()) as {
		name: string;
		kind: Kind;
		at: number;
		length: number;
	}[];
	return Object.fromEntries(
		header.map(({ name, kind, at, length }) => [name, new KINDS[kind](buffer, byteOffset + 4 + size + at, length)]),
	);
}
