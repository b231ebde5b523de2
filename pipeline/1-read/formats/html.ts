import { decode } from "../decode.ts";
import type { Found } from "./format.ts";

const META = /<meta\b[^<>]*/gi;
const CHARSET = /charset\s*=\s*(?:["']\s*)?([\w-]{2,40})/i;
/** Where a page's charset must stand. */
const HEAD = 4096;

/** A saved page. Its charset comes from a byte order mark, valid UTF-8, or its meta tag. */
export function readHtml(bytes: Uint8Array): Found[] {
	const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
	const { text, warnings } = decode(bytes, charsetOf(head));
	return [{ part: "", input: { html: text }, warnings }];
}

function charsetOf(head: string): string | null {
	for (const [meta] of head.matchAll(META)) {
		const stated = CHARSET.exec(meta);
		if (stated) return stated[1]!;
	}
	return null;
}
