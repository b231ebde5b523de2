// Writes the labelled sets, the raw texts and the sets that are only measured on, a sentence a line, as our tokens.
// usage: tsx scripts/train-ner/teacher/sentences.ts DATA GOLD OUT
import { writeFileSync } from "node:fs";
import type { Tokens } from "../../../schemas/index.ts";
import { type LoadedSet, loadSet } from "../load.ts";
import { project } from "../project.ts";
import { readRawSets } from "../raw.ts";
import { DEV_SETS, TRAIN_SETS } from "../sets.ts";
import { tokensOf } from "../tokens.ts";

const [data = "", gold = "", out = ""] = process.argv.slice(2);
if (!data || !gold || !out) throw new Error("usage: tsx scripts/train-ner/teacher/sentences.ts DATA GOLD OUT");

/** `at` is the first token of the sentence, `t` its tokens, `l` its BILOU labels. */
function* sentencesOf(tokens: Tokens, labels: Uint8Array | null, about: object): Generator<string> {
	for (let i = 0, j = 0; i < tokens.length; i = j) {
		while (j < tokens.length && tokens.sentence[j] === tokens.sentence[i]) j++;
		const l = labels ? { l: Array.from(labels.subarray(i, j)) } : {};
		yield JSON.stringify({ ...about, at: i, t: tokens.text.slice(i, j), ...l });
	}
}

function* labelled({ name, rules, documents }: LoadedSet): Generator<string> {
	const about = { s: name, open: rules.open, w: rules.weight };
	for (const { tokens, spans } of documents) yield* sentencesOf(tokens, project(tokens, spans), about);
}

function* raw(): Generator<string> {
	for (const { name, documents } of readRawSets(data)) {
		for (const [d, { paragraphs }] of documents.entries()) {
			yield* sentencesOf(tokensOf(paragraphs.map(({ text }) => text)).tokens, null, { s: name, d });
		}
	}
}

const sets = [
	...DEV_SETS.map((name) => `${gold}/${name}.jsonl.gz`),
	...TRAIN_SETS.map((name) => `${data}/ner/${name}.train.jsonl`),
];
writeFileSync(`${out}/train.jsonl`, sets.flatMap((path) => [...labelled(loadSet(path))]).join("\n"));
writeFileSync(`${out}/raw.jsonl`, [...raw()].join("\n"));
for (const name of ["ieer", "worldwide-newswire"]) {
	const set = loadSet(`${data}/ner/measure-only/${name}.train.jsonl`);
	writeFileSync(`${out}/test-${name}.jsonl`, [...labelled(set)].join("\n"));
}
