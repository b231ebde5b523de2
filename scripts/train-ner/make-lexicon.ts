// Makes the lexicon of the entity tagger, models/ner-lexicon.bin; the tagger must be trained again on it (index.ts).
// usage: tsx scripts/train-ner/make-lexicon.ts DATA
// DATA: ner/, clusters/, gazetteers/ (DATA.md).
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeLexicon } from "./lexicon.ts";
import { TRAIN_SETS } from "./sets.ts";

const [data = ""] = process.argv.slice(2);
if (!data) throw new Error("usage: tsx scripts/train-ner/make-lexicon.ts DATA");
const sets = TRAIN_SETS.map((name) => `${data}/ner/${name}.train.jsonl`);
writeFileSync(fileURLToPath(new URL("../../models/ner-lexicon.bin", import.meta.url)), makeLexicon(data, sets));
