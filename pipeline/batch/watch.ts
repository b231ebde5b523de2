/** A task whose items are being counted by its worker. */
export interface WatchedTask {
	/** Where the worker writes the number of the item it is at. */
	slot: number;
	/** Aborts once one item has taken too long. */
	signal: AbortSignal;
	/** Index of the item it is (or was) at; -1 before the first. */
	item(): number;
	end(): void;
}

interface Entry {
	abort: AbortController;
	seen: string;
	since: number;
}

/**
 * Watches tasks by two numbers that workers write into shared memory: the item (from 1; 0 is waiting) and the document of the
 * item they are at. The clock starts with each document: neither waiting for a worker nor the length of a batch counts.
 */
export function watchTasks(progress: Int32Array, timeout: number) {
	const running = new Map<number, Entry>();
	const free = Array.from({ length: progress.length / 2 }, (_, slot) => slot).reverse();
	const timer = setInterval(check, Math.max(5, Math.min(250, timeout / 4)));
	timer.unref();

	function check(): void {
		const now = performance.now();
		for (const [slot, entry] of running) {
			const item = Atomics.load(progress, slot * 2);
			const at = `${item}.${Atomics.load(progress, slot * 2 + 1)}`;
			if (at !== entry.seen) Object.assign(entry, { seen: at, since: now });
			else if (item > 0 && now - entry.since > timeout) entry.abort.abort();
		}
	}

	return {
		start(): WatchedTask {
			const slot = free.pop();
			if (slot === undefined) throw new RangeError("more tasks at once than slots");
			Atomics.store(progress, slot * 2, 0);
			const abort = new AbortController();
			running.set(slot, { abort, seen: "", since: performance.now() });
			return {
				slot,
				signal: abort.signal,
				item: () => Atomics.load(progress, slot * 2) - 1,
				end() {
					running.delete(slot);
					free.push(slot);
				},
			};
		},
		close: () => clearInterval(timer),
	};
}
