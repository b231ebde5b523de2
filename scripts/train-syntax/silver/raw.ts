/**
 * Cuts raw texts into this project's tokens, for the teacher to parse: npx tsx scripts/train-syntax/silver/raw.ts
 * --sentences FILE (a sentence a line, tokens parted by spaces) --documents FILE (JSON lines with title and text)
 * --without FOLDER (texts that are measured on, *.jsonl.gz: sentences found there are left out) --out FILE.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { zoneStage } from "../../../pipeline/2-zones/index.ts";
import { createTokenBuilder } from "../../../pipeline/3-tokens/builder.ts";
import { fold } from "../../../pipeline/3-tokens/fold.ts";
import { tokenStage } from "../../../pipeline/3-tokens/index.ts";
import { createWink } from "../../../pipeline/3-tokens/wink.ts";
import { Gap, type Tokens } from "../../../schemas/index.ts";
import { detokenize } from "./detokenize.ts";
import { readMeasured } from "./measured.ts";

const LONGEST = 90;

const { values } = parseArgs({
	options: {
		sentences: { type: "string", multiple: true, default: [] },
		documents: { type: "string", multiple: true, default: [] },
		without: { type: "string" },
		out: { type: "string", default: "raw.jsonl" },
	},
});
const isMeasured = values.without ? readMeasured(values.without) : () => false;
const lines: string[] = [];
let leftOut = 0;

function add(id: string, text: string, tokens: Tokens, first: number, end: number): void {
	if (end - first < 2 || end - first > LONGEST) return;
	if (isMeasured(text)) leftOut++;
	else lines.push(JSON.stringify({ id, t: tokens.text.slice(first, end), p: [...tokens.pos.slice(first, end)] }));
}

const linesOf = (file: string) => readFileSync(file, "utf8").split("\n").filter(Boolean);

const wink = createWink();
for (const [f, file] of values.sentences.entries())
	for (const [i, line] of linesOf(file).entries()) {
		const written = detokenize(line);
		const text = fold(written);
		const builder = createTokenBuilder();
		builder.add(wink(text), { start: 0, text, written }, 0, Gap.block);
		const tokens = builder.finish();
		add(`s${f}-${i}`, text, tokens, 0, tokens.length);
	}

const zones = zoneStage();
const tokenize = tokenStage({ allZones: true });
for (const [f, file] of values.documents.entries())
	for (const [i, line] of linesOf(file).entries()) {
		const { title, text } = JSON.parse(line) as { title: string; text: string };
		const { tokens } = tokenize.run(
			zones.run({
				id: "",
				source: null,
				text: `${title}\n\n${text}`,
				title: null,
				byline: null,
				published: null,
				warnings: [],
			}),
		);
		for (let s = 0; s + 1 < tokens.sentences.length; s++) {
			const [first, end] = [tokens.sentences[s]!, tokens.sentences[s + 1]!];
			add(`d${f}-${i}-${s}`, tokens.text.slice(first, end).join(" "), tokens, first, end);
		}
	}
writeFileSync(values.out, `${lines.join("\n")}\n`);
console.log(`${lines.length} sentences, ${leftOut} left out because they are measured on`);
