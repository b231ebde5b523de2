import { createHash } from "node:crypto";

export interface InputDigest {
	/** Takes the key of the next item. */
	add(key: string): void;
	summary(): { items: number; sha256: string };
}

/** One hash over all that was read, in order: two runs with the same digest read the same input. */
export function createInputDigest(): InputDigest {
	const hash = createHash("sha256");
	let items = 0;
	return {
		add(key) {
			items++;
			hash.update(key);
		},
		summary: () => ({ items, sha256: hash.copy().digest("hex") }),
	};
}
