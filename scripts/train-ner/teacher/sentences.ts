// Writes the labelled sets, the raw texts and the sets that are only measured on, some sentences of a document a line, as our tokens.
// usage: tsx scripts/train-ner/teacher/sentences.ts DATA GOLD OUT
import { writeFileSync } from "node:fs";
import type { Tokens } from "../../../schemas/index.ts";
import { type LoadedSet, loadSet } from "../load.ts";
import { project } from "../project.ts";
import { readRawSets } from "../raw.ts";
import { DEV_SETS, FOLDS, rulesOf, type SetRules, TRAIN_SETS } from "../sets.ts";
import { tokensOf } from "../tokens.ts";

const [data = "", gold = "", out = ""] = process.argv.slice(2);
if (!data || !gold || !out) throw new Error("usage: tsx scripts/train-ner/teacher/sentences.ts DATA GOLD OUT");

/** Sentences in a row are read together up to this many tokens: what is said before and after tells who is meant. */
const TOGETHER = 96;

/** The word that a line opens with, for the kind of writing: sets of a kind share their conventions. No labelled set is of news. */
const OPENER: Readonly<Record<SetRules["register"], string>> = {
	undecided: "text",
	news: "text",
	official: "statement",
	web: "web",
	wiki: "encyclopedia",
};

/** `at` is the first token of the line, `t` its tokens behind the opener, `l` their BILOU labels. */
function* linesOf(tokens: Tokens, labels: Uint8Array | null, opener: string, about: object): Generator<string> {
	for (let i = 0, j = 0; i < tokens.length; i = j) {
		for (let k = i; k < tokens.length && (j === i || k - i <= TOGETHER); j = k)
			while (k < tokens.length && tokens.sentence[k] === tokens.sentence[j]) k++;
		const l = labels ? { l: [0, ...labels.subarray(i, j)] } : {};
		yield JSON.stringify({ ...about, at: i, t: [opener, ...tokens.text.slice(i, j)], ...l });
	}
}

let turn = 0;

function* labelled({ name, rules, documents }: LoadedSet): Generator<string> {
	const about = { s: name, open: rules.open, w: rules.weight };
	for (const [n, { tokens, spans }] of documents.entries()) {
		const fold = DEV_SETS.includes(name) ? { f: n % FOLDS } : {};
		// One text in five is read as if its kind were not clear.
		const opener = turn++ % 5 === 0 ? OPENER.undecided : OPENER[rules.register];
		yield* linesOf(tokens, project(tokens, spans), opener, { ...about, ...fold });
	}
}

function* raw(): Generator<string> {
	for (const { name, documents } of readRawSets(data)) {
		const opener = OPENER[rulesOf(name).register];
		for (const [d, { paragraphs }] of documents.entries()) {
			yield* linesOf(tokensOf(paragraphs.map(({ text }) => text)).tokens, null, opener, { s: name, d });
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
