// Labels raw texts with a tagger that is already trained: its news silver labels serve for the next training (silver.ts reads them).
// usage: tsx scripts/train-ner/label.ts DATA MODEL OUT
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createTagger } from "../../pipeline/5-entities/tagger/index.ts";
import { readLexicon } from "../../pipeline/5-entities/tagger/lexicon.ts";
import { readModel } from "../../pipeline/5-entities/tagger/model.ts";
import { readRawSets } from "./raw.ts";
import { tokensOf } from "./tokens.ts";

const [data = "", model = "", out = ""] = process.argv.slice(2);
if (!data || !model || !out) throw new Error("usage: tsx scripts/train-ner/label.ts DATA MODEL OUT");
const lexicon = readLexicon(readFileSync(fileURLToPath(new URL("../../models/ner-lexicon.bin", import.meta.url))));
const tagger = createTagger(readModel(readFileSync(model)), lexicon);
const lines: string[] = [];
for (const { name, documents } of readRawSets(data))
	documents.forEach(({ paragraphs }, d) => {
		const { tokens } = tokensOf(paragraphs.map(({ text }) => text));
		lines.push(JSON.stringify({ s: name, d, at: 0, l: [...tagger.tag(tokens)] }));
	});
writeFileSync(out, `${lines.join("\n")}\n`);
