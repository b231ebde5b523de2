import { gunzipSync } from "node:zlib";
import { InputError } from "../errors.ts";

/** What a file may unpack to: more is no article but a trap, or belongs in NDJSON. */
export const LARGEST_UNPACKED = 256 * 2 ** 20;

export function isGzip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacks gzip of any name; throws {@link InputError} when it is cut, damaged or unpacks to more than `largest` bytes. */
export function gunzip(bytes: Uint8Array, largest = LARGEST_UNPACKED): Uint8Array {
	try {
		return gunzipSync(bytes, { maxOutputLength: largest });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "ERR_BUFFER_TOO_LARGE")
			throw new InputError("gzip-too-large", `the file unpacks to more than ${largest / 2 ** 20} MB`, { cause: error });
		throw new InputError(
			"gzip-damaged",
			code === "Z_BUF_ERROR" ? "the compressed data ends early" : "the compressed data is damaged",
			{ cause: error },
		);
	}
}
