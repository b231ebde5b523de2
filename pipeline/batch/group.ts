import type { Item } from "../1-read/item.ts";

/** A task of this many characters takes about a tenth of a second: long enough to hide the hand-over, short enough to share out evenly. */
const BATCH_SIZE = 65_536;
const BATCH_COUNT = 64;

function sizeOf(item: Item): number {
	return item.kind === "line" ? item.text.length : item.kind === "file" ? item.bytes.length : 1000;
}

/** Cuts what has arrived together into batches for the workers; never waits for more. */
export function* group(items: Iterable<Item>): Generator<Item[]> {
	let batch: Item[] = [];
	let size = 0;
	for (const item of items) {
		batch.push(item);
		size += sizeOf(item);
		if (size >= BATCH_SIZE || batch.length >= BATCH_COUNT) {
			yield batch;
			batch = [];
			size = 0;
		}
	}
	if (batch.length > 0) yield batch;
}
