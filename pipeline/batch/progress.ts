import { walk } from "./walk.ts";

/** Files that hold any number of documents. */
const MANY = /\.(ndjson|jsonl|csv|tsv)(\.gz)?$/i;

/** Above this many files, counting them first would hold up the work. */
const COUNTED = 100_000;

/** How many documents the arguments of the command line name; null when only reading them would tell. Throws {@link UsageError}. */
export function totalOf(paths: readonly string[], without: string): number | null {
	let total = 0;
	for (const path of paths) {
		if (path === "-") return null;
		for (const { source } of walk(path, { without, prefixed: false }))
			if (MANY.test(source) || ++total > COUNTED) return null;
	}
	return total;
}

/** A running command in one line: what is done, how fast, and how long the rest takes at that rate when the total is known. */
export function progressLine(
	{ documents, failed }: { documents: number; failed: number },
	total: number | null,
	seconds: number,
): string {
	const rate = seconds > 0 ? documents / seconds : 0;
	const of = total === null ? "" : ` of ${total}`;
	const line = `${documents}${of} documents, ${failed} failed, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`;
	if (total === null || documents === 0 || documents >= total) return line;
	return `${line}, ${duration((total - documents) / rate)} left`;
}

/** Whole seconds below a minute and a half, then minutes, then hours and minutes. */
function duration(seconds: number): string {
	if (seconds < 90) return `${Math.ceil(seconds)} s`;
	const minutes = Math.ceil(seconds / 60);
	return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
