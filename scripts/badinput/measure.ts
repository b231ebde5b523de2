import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import type { Writable } from "node:stream";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** Written to file descriptor 3 as the process ends: seconds since its start, microseconds of compute, most kilobytes held. */
const REPORT = `import { isMainThread } from "node:worker_threads";
import { writeSync } from "node:fs";
if (isMainThread) process.on("exit", () => {
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	writeSync(3, [process.uptime(), userCPUTime + systemCPUTime, maxRSS].join(" "));
});`;

export interface Measured {
	/** Exit code; null when it had to be killed. */
	code: number | null;
	stdout: string;
	stderr: string;
	/** From start to end, on whatever else the machine does. */
	seconds: number;
	/** Seconds of compute of all threads, which other programs change little. */
	compute: number;
	/** Most memory of the whole process, its threads and models, in MB. */
	megabytes: number;
}

/** Runs the program as a user would, up to a limit in seconds, with a file as its standard input when one is given. */
export function measure(args: readonly string[], cwd: string, limit: number, stdin?: string): Promise<Measured> {
	const hook = `data:text/javascript,${encodeURIComponent(REPORT)}`;
	const child = spawn(process.execPath, ["--import", hook, CLI, ...args], {
		cwd,
		env: { ...process.env, NO_COLOR: "1" },
		stdio: ["pipe", "pipe", "pipe", "pipe"],
	});
	const read: Buffer[][] = [[], [], []];
	[child.stdout, child.stderr, child.stdio[3]].forEach((stream, i) => {
		stream?.on("data", (chunk: Buffer) => read[i]!.push(chunk));
	});
	const input = child.stdin as Writable;
	input.on("error", () => {});
	if (stdin === undefined) input.end();
	else createReadStream(stdin).pipe(input);
	const clock = setTimeout(() => child.kill("SIGKILL"), limit * 1000);
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code) => {
			clearTimeout(clock);
			const [stdout, stderr, report] = read.map((chunks) => Buffer.concat(chunks).toString());
			const [seconds, micros, kilobytes] = report === "" ? [limit, 0, 0] : report!.split(" ").map(Number);
			resolve({
				code,
				stdout: stdout!,
				stderr: stderr!,
				seconds: seconds!,
				compute: micros! / 1e6,
				megabytes: Math.round(kilobytes! / 1024),
			});
		});
	});
}
