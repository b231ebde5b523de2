import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createTokenBuilder } from "../../pipeline/3-tokens/builder.ts";
import { fold } from "../../pipeline/3-tokens/fold.ts";
import { createWink } from "../../pipeline/3-tokens/wink.ts";
import { Gap } from "../../schemas/index.ts";
import { readConllu } from "./conllu.ts";
import { type GoldSentence, projectSentence } from "./project.ts";

/** Texts of which only the analysis is free (words blanked out), or whose licence bars commercial use. */
const LEFT_OUT = /GUM_(reddit|essay|fiction|letter|podcast|whow)_/;

function conlluFiles(path: string): string[] {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".conllu") && !LEFT_OUT.test(name))
		.sort()
		.map((name) => join(path, name));
}

/** Reads treebanks (files or folders of CoNLL-U) into wink's tokens. Sentences that cannot be carried over are left out. */
export function readCorpus(paths: string[]): GoldSentence[] {
	const wink = createWink();
	const corpus: GoldSentence[] = [];
	let lost = 0;
	for (const sentence of paths.flatMap(conlluFiles).flatMap(readConllu)) {
		const builder = createTokenBuilder();
		const text = fold(sentence.text);
		builder.add(wink(text), { start: 0, text, written: sentence.text }, 0, Gap.block);
		const gold = projectSentence(sentence, builder.finish());
		if (gold) corpus.push(gold);
		else lost++;
	}
	if (lost > 0) console.error(`${lost} of ${lost + corpus.length} sentences left out`);
	return corpus;
}
