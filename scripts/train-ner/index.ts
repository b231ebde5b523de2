// Trains the entity tagger: models/ner-lexicon.bin, then models/ner.bin. The same data give the same bytes.
// usage: npm run train -- DATA GOLD [SILVER]
// DATA: ner/, clusters/, gazetteers/, raw/; GOLD: the sets marked train; SILVER: the teacher's labels of raw/ (teacher/README.md).
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readLexicon } from "../../pipeline/5-entities/tagger/lexicon.ts";
import { makeLexicon } from "./lexicon.ts";
import { loadOwn, loadSet } from "./load.ts";
import { trainInRounds } from "./rounds.ts";
import { DEV_SETS, OWN_DOCUMENTS, TRAIN_SETS } from "./sets.ts";
import { readSilver } from "./silver.ts";

const [data = "", gold = "", silver] = process.argv.slice(2);
if (!data || !gold) throw new Error("usage: npm run train -- DATA GOLD [SILVER]");
const began = Date.now();
const log = (line: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0)}s ${line}`);
const write = (name: string, bytes: Uint8Array) => {
	writeFileSync(fileURLToPath(new URL(`../../models/${name}`, import.meta.url)), bytes);
	log(`models/${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
};

const trainSets = TRAIN_SETS.map((name) => `${data}/ner/${name}.train.jsonl`);
const lexiconFile = makeLexicon(data, trainSets);
write("ner-lexicon.bin", lexiconFile);
const sets = [
	...DEV_SETS.map((name) => loadSet(`${gold}/${name}.jsonl.gz`)),
	...trainSets.map(loadSet),
	loadOwn(data, OWN_DOCUMENTS, 11),
];
write("ner.bin", trainInRounds(data, sets, readLexicon(lexiconFile), log, silver ? readSilver(silver) : undefined));
