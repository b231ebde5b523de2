import chardet from "chardet";
import iconv from "iconv-lite";
import type { Warning } from "../../schemas/index.ts";
import { InputError } from "../errors.ts";

export interface Decoded {
	text: string;
	warnings: Warning[];
}

const SIGNATURES: readonly [string, readonly number[]][] = [
	["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
	["a JPEG picture", [0xff, 0xd8, 0xff]],
	["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
	["a PDF (its name should end in .pdf)", [0x25, 0x50, 0x44, 0x46, 0x2d]],
	["a ZIP archive or office document", [0x50, 0x4b, 0x03, 0x04]],
	["an old office document", [0xd0, 0xcf, 0x11, 0xe0]],
	["a program", [0x7f, 0x45, 0x4c, 0x46]],
];
/** Bytes looked at to tell text from other data. */
const SAMPLE = 65_536;

/**
 * Bytes of a text file as a string, in this order: byte order mark; UTF-16 without one, told by its zero bytes; UTF-8; the charset
 * that the file itself names (`stated`, such as an HTML meta tag's); what chardet takes it for; Windows-1252. A guess is said in a
 * warning. Throws {@link InputError} for bytes that are no text.
 */
export function decode(bytes: Uint8Array, stated: string | null = null): Decoded {
	for (const [name, signature] of SIGNATURES)
		if (signature.every((byte, index) => bytes[index] === byte))
			throw new InputError("input-binary", `the file is no text but ${name}`);
	const mark = byteOrderMark(bytes);
	if (mark) return { text: withoutMark(iconv.decode(Buffer.from(bytes), mark)), warnings: [] };
	const wide = wideWithoutMark(bytes);
	if (wide) return { text: withoutMark(iconv.decode(Buffer.from(bytes), wide)), warnings: [guessed(wide)] };
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		refuseControls(text);
		return { text, warnings: [] };
	} catch (error) {
		if (error instanceof InputError) throw error;
	}
	if (stated && iconv.encodingExists(stated) && !/^utf-?8$/i.test(stated)) {
		const text = iconv.decode(Buffer.from(bytes), stated);
		refuseControls(text);
		return { text, warnings: [] };
	}
	if (isMostlyUtf8(bytes)) {
		const text = new TextDecoder("utf-8").decode(bytes);
		refuseControls(text);
		return { text, warnings: [{ code: "utf8-replaced", message: "bytes that are no UTF-8 were read as U+FFFD" }] };
	}
	refuseNoise(bytes);
	const found = chardet.detect(bytes.subarray(0, SAMPLE)) ?? "windows-1252";
	// ISO 8859-1 has no curly quotes where Windows has them; web browsers read it as Windows-1252 too. Nothing else is likely in English text.
	const encoding =
		/^(?:windows-125\d|macintosh|koi8-r|shift_jis|euc-\w+|gb18030|big5)$/i.test(found) &&
		iconv.encodingExists(found) &&
		isFarEast(found, bytes)
			? found
			: "windows-1252";
	const text = iconv.decode(Buffer.from(bytes), encoding);
	refuseControls(text);
	return { text, warnings: [guessed(encoding)] };
}

function guessed(encoding: string): Warning {
	return { code: "encoding-guessed", message: `the text is no UTF-8 and was read as ${encoding}` };
}

function withoutMark(text: string): string {
	return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function byteOrderMark([a, b, c, d]: Uint8Array): string | null {
	if (a === 0xff && b === 0xfe && c === 0 && d === 0) return "utf-32le";
	if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32be";
	if (a === 0xff && b === 0xfe) return "utf-16le";
	if (a === 0xfe && b === 0xff) return "utf-16be";
	return null;
}

/** English in UTF-16 has a zero in every second byte. */
function wideWithoutMark(bytes: Uint8Array): string | null {
	const length = Math.min(bytes.length, SAMPLE) & ~1;
	if (length < 8) return null;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < length; i += 2) {
		if (bytes[i] === 0) even++;
		if (bytes[i + 1] === 0) odd++;
	}
	const half = length / 2;
	if (odd > half * 0.7 && even < half * 0.05) return "utf-16le";
	return even > half * 0.7 && odd < half * 0.05 ? "utf-16be" : null;
}

/** Whether whole characters of several bytes are many times those that are broken: cut or spoilt UTF-8, not another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
	let whole = 0;
	let broken = 0;
	for (let i = 0; i < Math.min(bytes.length, 4 * SAMPLE); i++) {
		const byte = bytes[i]!;
		if (byte < 0x80) continue;
		const more =
			byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0;
		let fits = more > 0;
		for (let k = 1; k <= more && fits; k++) fits = (bytes[i + k]! & 0xc0) === 0x80;
		if (fits) {
			whole++;
			i += more;
		} else broken++;
	}
	return whole > broken * 3;
}

/** Text in no encoding has a third of its bytes outside ASCII or among the controls. */
function refuseNoise(bytes: Uint8Array): void {
	let odd = 0;
	const length = Math.min(bytes.length, SAMPLE);
	for (let i = 0; i < length; i++) {
		const byte = bytes[i]!;
		if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) odd++;
	}
	if (odd > length * 0.03 + 1)
		throw new InputError("input-binary", "the file is no text: it holds control bytes throughout");
}

/** Zero bytes throughout or nothing else: data, not text. A few stray controls are let pass. */
function refuseControls(text: string): void {
	let odd = 0;
	const length = Math.min(text.length, SAMPLE);
	for (let i = 0; i < length; i++) {
		const code = text.charCodeAt(i);
		if (code < 9 || (code > 13 && code < 27)) odd++;
	}
	if (odd > length * 0.1 + 3)
		throw new InputError("input-binary", "the file is no text: it holds control characters throughout");
}

/** Far Eastern and Cyrillic encodings are believed only of text that is mostly not ASCII. */
function isFarEast(encoding: string, bytes: Uint8Array): boolean {
	if (/^windows-125[02]$/i.test(encoding)) return encoding.toLowerCase() === "windows-1252";
	let high = 0;
	const length = Math.min(bytes.length, SAMPLE);
	for (let i = 0; i < length; i++) if (bytes[i]! >= 0x80) high++;
	return high > length * 0.3;
}
