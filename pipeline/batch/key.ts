import { createHash } from "node:crypto";
import type { Item } from "../1-read/item.ts";

/** Number of hexadecimal digits of a key. */
export const KEY_LENGTH = 32;

/** Identity of an item's work: the same key under the same version and options gives the same records. */
export function keyOf(item: Item): string {
	const hash = createHash("sha256").update(`${item.kind}\0${item.id}\0${item.source ?? ""}\0`);
	switch (item.kind) {
		case "line":
			hash.update(item.text).update(item.damaged ? "1" : "0");
			break;
		case "file":
			hash.update(item.name).update("\0").update(item.bytes);
			break;
		case "input":
			hash.update(JSON.stringify(item.input));
			break;
		case "failed":
			hash.update(item.code);
			break;
		case "record":
			for (const line of item.lines) hash.update(line);
	}
	return hash.digest("hex").slice(0, KEY_LENGTH);
}

/** First 64 bits of a key, or of any text's hash. */
export const shortKey = (key: string): bigint => BigInt(`0x${key.slice(0, 16)}`);
export const hashOf = (text: string): bigint => createHash("sha256").update(text).digest().readBigUInt64BE();
