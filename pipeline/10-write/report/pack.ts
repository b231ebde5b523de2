import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/**
 * Data as it stands in the page: JSON, deflated, in base64. Nothing of a document is ever markup, and the file stays about as large as the texts.
 * fflate rather than zlib: the same bytes on every platform and Node version, and the same few kilobytes unpack it in the browser.
 */
export function pack(data: unknown): string {
	return toBase64(deflateSync(strToU8(JSON.stringify(data)), { level: 6 }));
}

export function unpack<T>(packed: string): T {
	return JSON.parse(strFromU8(inflateSync(fromBase64(packed))));
}

function toBase64(bytes: Uint8Array): string {
	let binary = "";
	for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
	return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}
