// npm run bench [-- --json] [--growth] [--words N] [--peers [--python PATH] [--spacy-model NAME] [--corenlp DIR]]
// Words/s per stage and whole, one thread, beside wink-nlp's own full pass in the same run; the time to pipe's first record; extract
// with one and two workers; with --growth, time by length of document; with --peers, spaCy and CoreNLP where they are installed.
import { parseArgs } from "node:util";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readInput } from "../pipeline/1-read/index.ts";
import { csvRows } from "../pipeline/10-write/csv.ts";
import { toLine } from "../pipeline/ndjson.ts";
import { createStages } from "../pipeline/stages.ts";
import type { Document, OkRecord } from "../schemas/index.ts";
import { measureCommand, measureStart } from "./bench/command.ts";
import { benchCorpus, wordsOf } from "./bench/corpus.ts";
import { measurePeers } from "./bench/peers.ts";

const { values: flags } = parseArgs({
	options: {
		json: { type: "boolean" },
		growth: { type: "boolean" },
		/** Of the corpus for the command: the default takes long enough for start-up not to decide. */
		words: { type: "string", default: "400000" },
		peers: { type: "boolean" },
		python: { type: "string", default: "python3" },
		"spacy-model": { type: "string", default: "en_core_web_sm" },
		corenlp: { type: "string", default: "node_modules/.cache/corenlp" },
	},
});

const texts = benchCorpus(Number(flags.words));
/** Stages are timed on these: each several times. */
const sample = texts.slice(0, 200);
const total = (some: readonly string[]) => some.reduce((sum, text) => sum + wordsOf(text), 0);
const words = total(sample);
const documents: Document[] = sample.map((text, i) =>
	readInput({ id: `b${i}`, text, published: "2024-10-16" }, `b${i}`, null),
);

const { stages } = createStages();
const steps: readonly { name: string; run(value: unknown): unknown }[] = [
	...stages,
	{
		name: "line",
		run(record) {
			toLine(record);
			return record;
		},
	},
	{ name: "tables", run: (record) => csvRows(record as OkRecord) },
];
const wink = winkNLP(model);

/** Milliseconds of each step for one document, and of wink-nlp's full pass. */
function pass(document: Document, text: string): number[] {
	let value: unknown = document;
	const times = steps.map((step) => {
		const began = performance.now();
		value = step.run(value);
		return performance.now() - began;
	});
	const began = performance.now();
	wink.readDoc(text);
	return [...times, performance.now() - began];
}

/** Each document's best time of `passes`, a step at a time, wink-nlp right beside it: what else the machine does falls out. */
function bestOf(passes: number): number[] {
	const sums = new Array<number>(steps.length + 1).fill(0);
	for (const [i, document] of documents.entries()) {
		const best = new Array<number>(sums.length).fill(Number.POSITIVE_INFINITY);
		for (let n = 0; n < passes; n++)
			pass(document, sample[i]!).forEach((ms, step) => {
				best[step] = Math.min(best[step]!, ms);
			});
		best.forEach((ms, step) => {
			sums[step]! += ms;
		});
	}
	return sums;
}

for (const [i, document] of documents.entries()) pass(document, sample[i]!);
const best = bestOf(3);
const rate = (milliseconds: number) => Math.round((words / milliseconds) * 1000);
const winkBest = best.at(-1)!;
const tables = best.at(-2)!;
const whole = best.slice(0, -2).reduce((a, b) => a + b, 0);

const start = await measureStart(5);
const [one, two] = [measureCommand(texts, 1), measureCommand(texts, 2)];
const times = (a: number, b: number) => Number((b / a).toFixed(2));
const result = {
	corpus: { documents: texts.length, words: total(texts) },
	stages: Object.fromEntries(
		steps
			.slice(0, -1)
			.map(({ name }, i) => [name, { wordsPerSecond: rate(best[i]!), share: Number((best[i]! / whole).toFixed(3)) }]),
	),
	whole: { wordsPerSecond: rate(whole) },
	wink: { wordsPerSecond: rate(winkBest), ratio: Number((winkBest / whole).toFixed(3)) },
	tables: { wordsPerSecond: rate(tables), share: Number((tables / whole).toFixed(3)) },
	start: { firstRecordMilliseconds: start },
	command: {
		oneWorker: one,
		twoWorkers: two,
		speedup: times(one.wordsPerSecond, two.wordsPerSecond),
		steadySpeedup: times(one.steadyWordsPerSecond, two.steadyWordsPerSecond),
	},
	...(flags.growth ? { growth: growth() } : {}),
	...(flags.peers ? { peers: measurePeers(texts, flags) } : {}),
};

/** Milliseconds a KB of one long document, by its length: a flat line is linear growth. */
function growth() {
	const long = texts.join("\n\n");
	return [1, 10, 100, 1000, 5000].map((kilobytes) => {
		const text = long.repeat(Math.ceil((kilobytes * 1024) / long.length)).slice(0, kilobytes * 1024);
		const began = performance.now();
		stages.reduce<unknown>((value, stage) => stage.run(value), readInput({ id: "long", text }, "long", null));
		return { kilobytes, millisecondsPerKilobyte: Number(((performance.now() - began) / kilobytes).toFixed(3)) };
	});
}

const print = (name: string, figure: string, note: string) =>
	process.stdout.write(`${name.padEnd(18)}${figure.padStart(12)} ${note}\n`);
const line = (name: string, perSecond: number, note: string) =>
	print(name, perSecond.toLocaleString("en"), `words/s  ${note}`);
if (flags.json) process.stdout.write(`${JSON.stringify(result, null, "\t")}\n`);
else {
	process.stdout.write(`${sample.length} documents, ${words.toLocaleString("en")} words, best of three for each\n\n`);
	for (const [name, { wordsPerSecond, share }] of Object.entries(result.stages))
		line(name, wordsPerSecond, `${(share * 100).toFixed(1)} % of the time`);
	line("whole pipeline", result.whole.wordsPerSecond, "one thread, models loaded");
	line("wink-nlp alone", result.wink.wordsPerSecond, `we run at ${result.wink.ratio} of it`);
	line("tables (extract)", result.tables.wordsPerSecond, `${(result.tables.share * 100).toFixed(1)} % on top`);
	print("first record", String(start), "ms after the start of pipe");
	process.stdout.write(`\n${texts.length} documents, ${result.corpus.words.toLocaleString("en")} words, extract\n\n`);
	for (const [name, { wordsPerSecond, steadyWordsPerSecond, megabytes }] of [
		["1 worker", one],
		["2 workers", two],
	] as const)
		line(
			name,
			wordsPerSecond,
			`with start and files, ${steadyWordsPerSecond.toLocaleString("en")} later; ${megabytes} MB`,
		);
	print("two for one", String(result.command.speedup), `times with the start, ${result.command.steadySpeedup} later`);
	for (const { kilobytes, millisecondsPerKilobyte } of result.growth ?? [])
		print(`${kilobytes} KB`, String(millisecondsPerKilobyte), "ms/KB");
	for (const [name, figure] of Object.entries(result.peers ?? {}))
		if ("absent" in figure) print(name, "absent:", figure.absent);
		else line(name, figure.wordsPerSecond, "one thread, models loaded");
}
