// Trains the entity tagger: models/ner-lexicon.bin, then models/ner.bin. The same data give the same bytes.
// usage: npm run train -- DATA GOLD   (DATA: ner/, clusters/, gazetteers/lists/; GOLD: the sets marked train; see models/README.md)
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readLexicon } from "../../pipeline/5-entities/tagger/lexicon.ts";
import { REGISTERS } from "../../pipeline/5-entities/tagger/register.ts";
import { trainCrf } from "./crf.ts";
import { createInstances } from "./instances.ts";
import { makeLexicon } from "./lexicon.ts";
import { type LoadedSet, loadOwn, loadSet } from "./load.ts";
import { packCrf } from "./pack.ts";
import { project } from "./project.ts";
import { readRawNews } from "./raw.ts";
import { createRegisterCounts } from "./registers.ts";
import { DEV_SETS, OWN_DOCUMENTS, TRAIN_SETS } from "./sets.ts";

const [data = "", gold = ""] = process.argv.slice(2);
if (!data || !gold) throw new Error("usage: npm run train -- DATA GOLD");
const began = Date.now();
const log = (line: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0)}s ${line}`);
const write = (name: string, bytes: Uint8Array) => {
	writeFileSync(fileURLToPath(new URL(`../../models/${name}`, import.meta.url)), bytes);
	log(`models/${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
};

const trainSets = TRAIN_SETS.map((name) => `${data}/ner/${name}.train.jsonl`);
const lexiconFile = makeLexicon(data, trainSets);
write("ner-lexicon.bin", lexiconFile);
const lexicon = readLexicon(lexiconFile);

const instances = createInstances(lexicon);
const registers = createRegisterCounts();
const news = REGISTERS.indexOf("news");
for (const tokens of readRawNews(data)) registers.add(tokens, news);
const rules: LoadedSet["rules"][] = [];
let turn = 0;
const add = (set: LoadedSet) => {
	const at = rules.push(set.rules) - 1;
	const register = REGISTERS.indexOf(set.rules.register);
	for (const { tokens, spans } of set.documents) {
		if (register > 0) registers.add(tokens, register);
		// One in five is read as if its register were not clear, so that all is learnt for unclear texts too.
		instances.add(tokens, project(tokens, spans), at, turn++ % 5 === 0 ? 0 : register);
	}
	log(`${set.name}: ${set.documents.length} documents`);
};
for (const name of DEV_SETS) add(loadSet(`${gold}/${name}.jsonl.gz`));
for (const path of trainSets) add(loadSet(path));
add(loadOwn(data, OWN_DOCUMENTS, 11));

const crf = trainCrf(instances.finish(), rules, {
	epochs: 4,
	rate: 0.1,
	minCount: 3,
	dropout: 0.35,
	decay: 0,
	seed: 1,
	log,
});
write("ner.bin", packCrf(crf, 190_000, registers.weights()));
