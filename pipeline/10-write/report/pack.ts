import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { fromBase85, toBase85 } from "./base85.ts";

/**
 * Data as it stands in the page: JSON, deflated, in base 85. Nothing of a document is ever markup, and the file stays about as large as the texts.
 * fflate rather than zlib: the same bytes on every platform and Node version, and the same few kilobytes unpack it in the browser.
 */
export function pack(data: unknown): string {
	return toBase85(deflateSync(strToU8(JSON.stringify(data)), { level: 6 }));
}

export function unpack<T>(packed: string): T {
	return JSON.parse(strFromU8(inflateSync(fromBase85(packed))));
}
