import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const CLI = join(ROOT, "dist/cli.js");

export interface Ended {
	code: number | null;
	signal: NodeJS.Signals | null;
	stdout: string;
	stderr: string;
}

/** Starts the program as a user would. */
export function start(
	args: readonly string[],
	cwd = ROOT,
	env: Readonly<Record<string, string>> = {},
	cli = CLI,
): ChildProcessWithoutNullStreams {
	return spawn(process.execPath, [cli, ...args], { cwd, env: { ...process.env, NO_COLOR: "1", DEBUG: "", ...env } });
}

/** Resolves when the process has ended and its streams are read. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
	const out: Buffer[] = [];
	const err: Buffer[] = [];
	child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
	child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code, signal) =>
			resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
		);
	});
}

/** Runs the program to its end, with `input` on standard input. */
export function run(args: readonly string[], input: string | Uint8Array = "", cwd = ROOT): Promise<Ended> {
	const child = start(args, cwd);
	child.stdin.on("error", () => {});
	child.stdin.end(input);
	return ended(child);
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Runs a line of shell that starts the program as "$NODE" "$CLI". */
export function shell(line: string, cwd = ROOT): Promise<Ended> {
	const child = spawn("bash", ["-c", line], {
		cwd,
		env: { ...process.env, NO_COLOR: "1", NODE: process.execPath, CLI },
	});
	child.stdin.end();
	return ended(child);
}
