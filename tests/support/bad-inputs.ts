import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One bad, hostile or odd input and what must come of it; see make_bad_inputs.py. */
export interface BadInput {
	path: string;
	group: "text" | "bytes" | "names" | "ndjson";
	expect: "ok" | "failed" | "handled" | "skipped";
	why: string;
	/** Lines that pipe must give, and how many of them must be ok. */
	lines?: number | null;
	ok?: number | null;
}

const SHARED = fileURLToPath(new URL("../../../shared/badinput/make_bad_inputs.py", import.meta.url));
/** The one that lies beside the project where there is one: it may know more cases than our copy. */
const MAKER = existsSync(SHARED) ? SHARED : fileURLToPath(new URL("make_bad_inputs.py", import.meta.url));

/** Whether bad inputs can be made here: file names and FIFOs of Unix, and Python. */
export const CAN_MAKE = process.platform !== "win32" && spawnSync("python3", ["--version"]).status === 0;

/** Runs the maker of bad inputs; options as it has them. */
export function runMaker(folder: string, ...options: string[]): void {
	const { status, stderr } = spawnSync("python3", [MAKER, folder, ...options], { encoding: "utf8" });
	if (status !== 0) throw new Error(`make_bad_inputs.py: ${stderr}`);
}

/** Writes the 130 cases into a folder, big ones cut down when asked, and gives their list. */
export function makeBadInputs(folder: string, { small }: { small: boolean }): BadInput[] {
	runMaker(folder, ...(small ? ["--small"] : []));
	const lines = readFileSync(join(folder, "manifest.jsonl"), "utf8").trim().split("\n");
	return lines.map((line) => JSON.parse(line) as BadInput);
}

/** Whether a file of this name keeps it as its id: no control characters, all of it UTF-8. */
export function keepsItsName(path: string): boolean {
	return !/[\n\t\\\u0080-\uffff]/.test(path);
}
