/** Memory that threads see at one place instead of each having its own copy: what models are kept in. */
export const sharedInts = (length: number): Int32Array =>
	new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));

export const sharedFloats = (length: number): Float32Array =>
	new Float32Array(new SharedArrayBuffer(length * Float32Array.BYTES_PER_ELEMENT));

export const sharedBytes = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length));

/** The bytes themselves where they start at a multiple of eight, so that views of any width fit; else a copy. */
export const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 8 === 0 ? bytes : bytes.slice());

/** Copies numbers into memory of their own that threads share: a view of a file would keep all of the file. */
export function sharedCopy<Numbers extends Int8Array | Float32Array>(numbers: Numbers): Numbers {
	const copy = new (numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers)(
		new SharedArrayBuffer(numbers.byteLength),
	);
	copy.set(numbers);
	return copy;
}
