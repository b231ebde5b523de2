// npm run bench [-- --json] [--growth] [--words N]: words/s per stage and whole, one thread, beside wink-nlp's own full pass in the
// same run; then the command with one and two workers; with --growth, time by length of document.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readInput } from "../pipeline/1-read/index.ts";
import { createStages } from "../pipeline/stages.ts";
import type { Document } from "../schemas/index.ts";
import { benchCorpus, wordsOf } from "./bench/corpus.ts";

const { values: flags } = parseArgs({
	options: { json: { type: "boolean" }, growth: { type: "boolean" }, words: { type: "string", default: "200000" } },
});

const texts = benchCorpus(Number(flags.words));
const words = texts.reduce((sum, text) => sum + wordsOf(text), 0);
const documents: Document[] = texts.map((text, i) =>
	readInput({ id: `b${i}`, text, published: "2024-10-16" }, `b${i}`, null),
);

/** Milliseconds of one pass of each stage over all documents. */
function stagePass(stages: ReturnType<typeof createStages>["stages"], input: readonly Document[]): Map<string, number> {
	const times = new Map<string, number>();
	for (const document of input) {
		let value: unknown = document;
		for (const stage of stages) {
			const began = performance.now();
			value = stage.run(value);
			times.set(stage.name, (times.get(stage.name) ?? 0) + performance.now() - began);
		}
	}
	return times;
}

const sum = (times: Map<string, number>) => [...times.values()].reduce((a, b) => a + b, 0);
const rate = (milliseconds: number) => Math.round((words / milliseconds) * 1000);

const { stages } = createStages();
const wink = winkNLP(model);
const winkPass = (text: string) => {
	const began = performance.now();
	wink.readDoc(text);
	return performance.now() - began;
};

/** Each document's best time of `passes`, a stage at a time, wink-nlp right beside it: what else the machine does falls out. */
function bestOf(passes: number): { best: Map<string, number>; winkBest: number } {
	const best = new Map<string, number>();
	let winkBest = 0;
	for (const [i, document] of documents.entries()) {
		const times = new Map<string, number>();
		let wink = Number.POSITIVE_INFINITY;
		for (let pass = 0; pass < passes; pass++) {
			for (const [name, ms] of stagePass(stages, [document])) times.set(name, Math.min(times.get(name) ?? ms, ms));
			wink = Math.min(wink, winkPass(texts[i]!));
		}
		for (const [name, ms] of times) best.set(name, (best.get(name) ?? 0) + ms);
		winkBest += wink;
	}
	return { best, winkBest };
}

stagePass(stages, documents.slice(0, 200));
const { best, winkBest } = bestOf(3);

/** The command itself on the same corpus: wall clock and peak memory of all its threads. */
function command(workers: number): { seconds: number; megabytes: number } {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
	const corpus = join(folder, "corpus.ndjson");
	writeFileSync(corpus, texts.map((text, i) => `${JSON.stringify({ id: `b${i}`, text })}\n`).join(""));
	const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
	const measured = fileURLToPath(new URL("bench/measured.mjs", import.meta.url));
	const began = performance.now();
	const { stderr, status } = spawnSync(
		process.execPath,
		[
			"--import",
			measured,
			cli,
			"extract",
			corpus,
			"--out",
			join(folder, "out"),
			"--quiet",
			"--no-report",
			"--workers",
			`${workers}`,
		],
		{ encoding: "utf8" },
	);
	const seconds = (performance.now() - began) / 1000;
	rmSync(folder, { recursive: true });
	if (status !== 0) throw new Error(`extract ended with ${status}: ${stderr}`);
	return { seconds, megabytes: Math.round(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024) };
}

const [one, two] = [command(1), command(2)];
const result = {
	corpus: { documents: texts.length, words },
	stages: Object.fromEntries(
		[...best].map(([name, ms]) => [name, { wordsPerSecond: rate(ms), share: Number((ms / sum(best)).toFixed(3)) }]),
	),
	whole: { wordsPerSecond: rate(sum(best)) },
	wink: { wordsPerSecond: rate(winkBest), ratio: Number((winkBest / sum(best)).toFixed(3)) },
	command: {
		oneWorker: { wordsPerSecond: Math.round(words / one.seconds), megabytes: one.megabytes },
		twoWorkers: {
			wordsPerSecond: Math.round(words / two.seconds),
			megabytes: two.megabytes,
			speedup: Number((one.seconds / two.seconds).toFixed(2)),
		},
	},
	...(flags.growth ? { growth: growth() } : {}),
};

/** Milliseconds a KB of one long document, by its length: a flat line is linear growth. */
function growth() {
	const whole = texts.join("\n\n");
	return [1, 10, 100, 1000, 5000].map((kilobytes) => {
		const text = whole.repeat(Math.ceil((kilobytes * 1024) / whole.length)).slice(0, kilobytes * 1024);
		const times = stagePass(stages, [readInput({ id: "long", text }, "long", null)]);
		return { kilobytes, millisecondsPerKilobyte: Number((sum(times) / kilobytes).toFixed(3)) };
	});
}

const line = (name: string, perSecond: number, note: string) =>
	`${name.padEnd(18)}${perSecond.toLocaleString("en").padStart(12)} words/s  ${note}\n`;
if (flags.json) process.stdout.write(`${JSON.stringify(result, null, "\t")}\n`);
else {
	process.stdout.write(
		`${texts.length} documents, ${words.toLocaleString("en")} words, best of three for each document\n\n`,
	);
	for (const [name, { wordsPerSecond, share }] of Object.entries(result.stages))
		process.stdout.write(line(name, wordsPerSecond, `${(share * 100).toFixed(1)} % of the time`));
	process.stdout.write(line("whole pipeline", result.whole.wordsPerSecond, "one thread, models loaded"));
	process.stdout.write(line("wink-nlp alone", result.wink.wordsPerSecond, `we run at ${result.wink.ratio} of it`));
	const { oneWorker, twoWorkers } = result.command;
	process.stdout.write(
		line("extract, 1 worker", oneWorker.wordsPerSecond, `start-up and files included, ${oneWorker.megabytes} MB`),
	);
	process.stdout.write(
		line("extract, 2 workers", twoWorkers.wordsPerSecond, `${twoWorkers.speedup} times, ${twoWorkers.megabytes} MB`),
	);
	for (const { kilobytes, millisecondsPerKilobyte } of result.growth ?? [])
		process.stdout.write(`${`${kilobytes} KB`.padEnd(18)}${String(millisecondsPerKilobyte).padStart(12)} ms/KB\n`);
}
