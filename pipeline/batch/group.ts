import type { Item } from "../1-read/item.ts";

/** A task of this many characters takes about a twentieth of a second: long enough to hide the hand-over, short enough to share out evenly. */
const BATCH_SIZE = 32_768;
const BATCH_COUNT = 64;

/** Characters of a line, bytes of a file; what is read already counts as a short text. */
export function sizeOf(item: Item): number {
	switch (item.kind) {
		case "line":
			return item.text.length;
		case "file":
			return item.bytes.length;
		default:
			return 1000;
	}
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

/** The same over a source that needs no quick answer: batches are filled across what has arrived. */
export async function* fill(source: AsyncIterable<Item[]>): AsyncGenerator<Item[]> {
	let waiting: Item[] = [];
	for await (const arrived of source) {
		const batches = [...group([...waiting, ...arrived])];
		waiting = batches.pop() ?? [];
		yield* batches;
	}
	if (waiting.length > 0) yield waiting;
}
