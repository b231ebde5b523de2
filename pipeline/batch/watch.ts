/** A task whose items are being counted by its worker. */
export interface WatchedTask {
	/** Where the worker writes the number of the item it is at. */
	slot: number;
	/** Aborts once one item has taken too long. */
	signal: AbortSignal;
	/** Index of the item it is (or was) at; -1 before the first. */
	item(): number;
	/** Milliseconds that the document it is (or was) at may take. */
	allowed(): number;
	end(): void;
}

/** Numbers in shared memory for each task: the item (from 1; 0 is waiting), the document of the item, its length in characters. */
export const NUMBERS = 3;

/** A document of this many characters may take twice as long as an empty one: several times what it needs on an idle machine. */
const TWICE_AT = 1_000_000;

/** Says what a task is at; the length last counts, so it is written first. */
export function tell(progress: Int32Array, slot: number, length: number, item?: number): void {
	Atomics.store(progress, slot * NUMBERS + 2, Math.min(length, 2 ** 31 - 1));
	if (item === undefined) Atomics.add(progress, slot * NUMBERS + 1, 1);
	else Atomics.store(progress, slot * NUMBERS, item);
}

interface Entry {
	abort: AbortController;
	seen: string;
	since: number;
}

/**
 * Watches tasks by the {@link NUMBERS} that workers write into shared memory. The clock starts with each document: neither waiting
 * for a worker nor the length of a batch counts. `timeout` (ms) is for an ordinary document; a long one may take longer in proportion.
 */
export function watchTasks(progress: Int32Array, timeout: number) {
	const running = new Map<number, Entry>();
	const free = Array.from({ length: progress.length / NUMBERS }, (_, slot) => slot).reverse();
	const timer = setInterval(check, Math.max(5, Math.min(250, timeout / 4)));
	timer.unref();

	const allowedAt = (slot: number) => timeout * (1 + Atomics.load(progress, slot * NUMBERS + 2) / TWICE_AT);

	function check(): void {
		const now = performance.now();
		for (const [slot, entry] of running) {
			const item = Atomics.load(progress, slot * NUMBERS);
			const at = `${item}.${Atomics.load(progress, slot * NUMBERS + 1)}`;
			if (at !== entry.seen) Object.assign(entry, { seen: at, since: now });
			else if (item > 0 && now - entry.since > allowedAt(slot)) entry.abort.abort();
		}
	}

	return {
		start(): WatchedTask {
			const slot = free.pop();
			if (slot === undefined) throw new RangeError("more tasks at once than slots");
			Atomics.store(progress, slot * NUMBERS, 0);
			const abort = new AbortController();
			running.set(slot, { abort, seen: "", since: performance.now() });
			return {
				slot,
				signal: abort.signal,
				item: () => Atomics.load(progress, slot * NUMBERS) - 1,
				allowed: () => allowedAt(slot),
				end() {
					running.delete(slot);
					free.push(slot);
				},
			};
		},
		close: () => clearInterval(timer),
	};
}
