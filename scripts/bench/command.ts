import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { wordsOf } from "./corpus.ts";

const cli = resolve("dist/cli.js");
const measured = resolve("scripts/bench/measured.mjs");

export interface CommandFigures {
	/** Wall clock with start-up and files. */
	wordsPerSecond: number;
	/** Wall clock of what comes after the first quarter of the corpus: what a long run goes at. */
	steadyWordsPerSecond: number;
	/** Peak memory of the process, all threads. */
	megabytes: number;
}

/** Runs `onrecord extract` on the texts and on their first quarter. */
export function measureCommand(texts: readonly string[], workers: number): CommandFigures {
	const few = texts.slice(0, Math.ceil(texts.length / 4));
	const quarter = run(few, workers);
	const whole = run(texts, workers);
	const words = (some: readonly string[]) => some.reduce((sum, text) => sum + wordsOf(text), 0);
	return {
		wordsPerSecond: Math.round(words(texts) / whole.seconds),
		steadyWordsPerSecond: Math.round((words(texts) - words(few)) / (whole.seconds - quarter.seconds)),
		megabytes: whole.megabytes,
	};
}

function run(texts: readonly string[], workers: number): { seconds: number; megabytes: number } {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
	const corpus = join(folder, "corpus.ndjson");
	writeFileSync(corpus, texts.map((text, i) => `${JSON.stringify({ id: `b${i}`, text })}\n`).join(""));
	const flags = ["--out", join(folder, "out"), "--quiet", "--no-report", "--workers", `${workers}`];
	const began = performance.now();
	const { stderr, status } = spawnSync(process.execPath, ["--import", measured, cli, "extract", corpus, ...flags], {
		encoding: "utf8",
	});
	const seconds = (performance.now() - began) / 1000;
	rmSync(folder, { recursive: true });
	if (status !== 0) throw new Error(`extract ended with ${status}: ${stderr}`);
	return { seconds, megabytes: Math.round(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024) };
}

/** Milliseconds from the start of `onrecord pipe` to its first record, the best of `times`. */
export async function measureStart(times: number): Promise<number> {
	let best = Number.POSITIVE_INFINITY;
	for (let i = 0; i < times; i++) best = Math.min(best, await firstRecord());
	return Math.round(best);
}

function firstRecord(): Promise<number> {
	return new Promise((resolve, reject) => {
		const began = performance.now();
		const child = spawn(process.execPath, [cli, "pipe"], { stdio: ["pipe", "pipe", "inherit"] });
		let first = 0;
		child.stdout.once("data", () => {
			first = performance.now() - began;
			child.stdin.end();
		});
		child.on("error", reject).on("exit", () => resolve(first));
		child.stdin.write('{"id":"1","text":"Mayor Ada Ferris said on Monday that the bridge would open in June."}\n');
	});
}
