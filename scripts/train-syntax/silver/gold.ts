/** Writes treebank sentences, in this project's tokens, for the teacher to learn: npx tsx scripts/train-syntax/silver/gold.ts --train PATH… --out FILE */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readCorpus } from "../corpus.ts";

const { values } = parseArgs({
	options: {
		train: { type: "string", multiple: true, default: [] },
		out: { type: "string", default: "gold.jsonl" },
	},
});
const lines = readCorpus(values.train).map(({ id, tokens, head, relation, tag }) =>
	JSON.stringify({ id, t: tokens.text, p: [...tokens.pos], h: [...head], r: [...relation], g: tag }),
);
writeFileSync(values.out, `${lines.join("\n")}\n`);
