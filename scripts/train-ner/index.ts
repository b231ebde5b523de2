// Trains the entity tagger on the lexicon as it stands (make-lexicon.ts): models/ner.bin. The same data give the same bytes.
// usage: npm run train -- DATA GOLD [SILVER]
// DATA: ner/, gazetteers/, raw/ (DATA.md); GOLD: the sets marked train; SILVER: the teacher's labels of raw/ (teacher/README.md).
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readLexicon } from "../../pipeline/5-entities/tagger/lexicon.ts";
import { loadOwn, loadSet } from "./load.ts";
import { trainInRounds } from "./rounds.ts";
import { DEV_SETS, OWN_DOCUMENTS, TRAIN_SETS } from "./sets.ts";
import { readSilver } from "./silver.ts";

const [data = "", gold = "", silver] = process.argv.slice(2);
if (!data || !gold) throw new Error("usage: npm run train -- DATA GOLD [SILVER]");
const began = Date.now();
const log = (line: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0)}s ${line}`);
const model = (name: string) => fileURLToPath(new URL(`../../models/${name}`, import.meta.url));

const sets = [
	...DEV_SETS.map((name) => loadSet(`${gold}/${name}.jsonl.gz`)),
	...TRAIN_SETS.map((name) => loadSet(`${data}/ner/${name}.train.jsonl`)),
	loadOwn(data, OWN_DOCUMENTS, 11),
];
const lexicon = readLexicon(readFileSync(model("ner-lexicon.bin")));
const bytes = trainInRounds(data, sets, lexicon, log, silver ? readSilver(silver) : undefined);
writeFileSync(model("ner.bin"), bytes);
log(`models/ner.bin: ${(bytes.length / 1e6).toFixed(2)} MB`);
