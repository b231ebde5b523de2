import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const SOURCES = ["pipeline", "schemas", "scripts/build.mjs", "scripts/code-cache.mjs", "scripts/target.mjs"];

function newest(path: string): number {
	const status = statSync(path);
	if (!status.isDirectory()) return status.mtimeMs;
	return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Before all tests: those that start the program run what is in the sources now. */
export default function build(): void {
	const isCurrent = existsSync("dist/cli.js") && statSync("dist/cli.js").mtimeMs > Math.max(...SOURCES.map(newest));
	if (!isCurrent) execFileSync(process.execPath, ["scripts/build.mjs", "--fast"], { stdio: "inherit" });
}
