import { setFlagsFromString } from "node:v8";

/**
 * Settings of V8 for several workers. Each worker has its own optimizing compiler and collector of garbage, and both leave work
 * to threads beside it: where every processor has a worker, that work only takes turns with the workers.
 */
const COLLECT_ALONE = ["--no-parallel-scavenge", "--no-concurrent-marking", "--no-concurrent-sweeping"];

/**
 * V8's counter of bytecodes after which a function is looked at for optimizing, three times its default: functions that do not
 * matter stay as they are, which saves half of the compiler's time. Node.js 22 and later have a tier between, and no such counter.
 */
const OPTIMIZE_LATER = "--interrupt-budget=200000";

/** Sets up V8 for workers that are started from now on: these settings must not change while a worker runs. */
export function tuneCollector(workers: number): void {
	if (workers > 1) for (const flag of COLLECT_ALONE) setFlagsFromString(flag);
}

/**
 * Sets up V8 for workers that are at work. Where any setting differs from those that Node.js was built with, it compiles its own
 * modules anew in each worker that starts, which takes as long as all else of a thread's start: so this one waits.
 */
export function tuneCompiler(): void {
	if (process.versions.v8.startsWith("11.")) setFlagsFromString(OPTIMIZE_LATER);
}
