// Measures what a training gives on texts it has not seen: re3d, WikiGold and UNER EWT in two folds (every other text), and news
// that is never trained on. Nothing is written.
// usage: tsx scripts/train-ner/crossval.ts DATA GOLD [SILVER-0 SILVER-1]
// SILVER-N: labels of raw texts by a teacher that has not seen fold N either (teacher/README.md).
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadEntityResources } from "../../pipeline/5-entities/index.ts";
import { loadEntityModels } from "../../pipeline/5-entities/load.ts";
import { createTagger } from "../../pipeline/5-entities/tagger/index.ts";
import { readLexicon } from "../../pipeline/5-entities/tagger/lexicon.ts";
import { readModel } from "../../pipeline/5-entities/tagger/model.ts";
import { evaluate } from "./evaluate.ts";
import { type LoadedSet, loadOwn, loadSet } from "./load.ts";
import { trainInRounds } from "./rounds.ts";
import { DEV_SETS, FOLDS, OWN_DOCUMENTS, TRAIN_SETS } from "./sets.ts";
import { readSilver } from "./silver.ts";

const [data = "", gold = "", ...silver] = process.argv.slice(2);
if (!data || !gold) throw new Error("usage: tsx scripts/train-ner/crossval.ts DATA GOLD [SILVER-0 SILVER-1]");

const lexiconFile = readFileSync(fileURLToPath(new URL("../../models/ner-lexicon.bin", import.meta.url)));
const lexicon = readLexicon(lexiconFile);
const resources = loadEntityResources(loadEntityModels());
const halves = DEV_SETS.map((name) => loadSet(`${gold}/${name}.jsonl.gz`));
const whole = [
	...TRAIN_SETS.map((name) => loadSet(`${data}/ner/${name}.train.jsonl`)),
	loadOwn(data, OWN_DOCUMENTS, 11),
];
const news = ["ieer", "worldwide-newswire"].map((name) => loadSet(`${data}/ner/measure-only/${name}.train.jsonl`));
const sums = new Map<string, number[]>();
for (let fold = 0; fold < FOLDS; fold++) {
	const part = (held: boolean): LoadedSet[] =>
		halves.map((set) => ({ ...set, documents: set.documents.filter((_, n) => (n % FOLDS === fold) === held) }));
	const taught = silver[fold];
	const teacher = taught ? readSilver(taught) : undefined;
	const model = readModel(trainInRounds(data, [...part(false), ...whole], lexicon, () => {}, teacher));
	const trained = { ...resources, lexicon, tagger: createTagger(model, lexicon) };
	for (const { name, documents } of [...part(true), ...news]) {
		const figures = evaluate(trained, documents);
		sums.set(name, [...(sums.get(name) ?? []), figures.all!.f1]);
		const types = Object.entries(figures).map(([type, { f1 }]) => `${type} ${f1.toFixed(3)}`);
		console.log(`fold ${fold + 1} ${name}: ${types.join(" ")}`);
	}
}
for (const [name, f1] of sums)
	console.log(`${name}: exact micro F1 ${(f1.reduce((a, b) => a + b, 0) / f1.length).toFixed(3)}`);
