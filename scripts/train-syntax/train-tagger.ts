import type { Lexicon } from "../../pipeline/4-syntax/lexicon.ts";
import { TAG_FEATURES, tagFeatures } from "../../pipeline/4-syntax/tagger.ts";
import { TAGS, type Tag } from "../../pipeline/4-syntax/tags.ts";
import { createWords, PAD, readWords } from "../../pipeline/4-syntax/words.ts";
import { correct, createPerceptron, type Perceptron, score } from "./perceptron.ts";
import type { GoldSentence } from "./project.ts";
import { createRandom, shuffled } from "./random.ts";

/** Trains the tagger, choosing its own earlier tags as it will at run time. */
export function trainTagger(corpus: GoldSentence[], lexicon: Lexicon, bits: number, passes: number, seed: number) {
	const random = createRandom(seed);
	const model: Perceptron = createPerceptron(bits, TAGS.length);
	const words = createWords(1000);
	const rows = new Int32Array(TAG_FEATURES);
	const scores = new Float64Array(TAGS.length);
	for (let pass = 0; pass < passes; pass++)
		for (const { tokens, tag } of shuffled(corpus, random)) {
			readWords(words, tokens, 0, tokens.length, lexicon);
			for (let i = 0; i < tokens.length; i++) {
				const at = PAD + i;
				const gold = TAGS.indexOf(tag[i] as Tag);
				if (words.only[at]! > 0) words.tag[at] = words.only[at]!;
				else {
					tagFeatures(words, at, model.shift, rows);
					score(model, rows, TAG_FEATURES, scores);
					let best = 1;
					for (let c = 2; c < TAGS.length; c++) if (scores[c]! > scores[best]!) best = c;
					words.tag[at] = best;
					model.now++;
					if (gold > 0 && best !== gold) correct(model, rows, TAG_FEATURES, gold, best);
				}
			}
		}
	return model;
}
