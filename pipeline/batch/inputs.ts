import { createHash } from "node:crypto";
import type { Item } from "../1-read/item.ts";
import { keyOf } from "./key.ts";

export interface InputDigest {
	add(item: Item): void;
	summary(): { items: number; sha256: string };
}

/** One hash over all that was read, in order: two runs with the same digest read the same input. */
export function createInputDigest(): InputDigest {
	const hash = createHash("sha256");
	let items = 0;
	return {
		add(item) {
			items++;
			hash.update(keyOf(item));
		},
		summary: () => ({ items, sha256: hash.copy().digest("hex") }),
	};
}
