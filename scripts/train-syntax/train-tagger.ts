import type { Lexicon } from "../../pipeline/4-syntax/lexicon.ts";
import { LINEAR_BITS } from "../../pipeline/4-syntax/linear.ts";
import { TAG_FEATURES, tagFeatures } from "../../pipeline/4-syntax/tagger.ts";
import { TAGS, type Tag } from "../../pipeline/4-syntax/tags.ts";
import { createWords, PAD, readWords } from "../../pipeline/4-syntax/words.ts";
import { countFeatures, createCounts, selectFeatures } from "./feature-selection.ts";
import { correct, createPerceptron, score } from "./perceptron.ts";
import type { GoldSentence } from "./project.ts";
import { createRandom, shuffled } from "./random.ts";

export interface TaggerOptions {
	/** A feature must occur this often to have weights. */
	least: number;
	passes: number;
	/** A choice that wins by no more than this is corrected all the same. */
	margin: number;
	seed: number;
}

/** Keys of the features to train, counted over the right tags. */
export function selectTagFeatures(corpus: GoldSentence[], lexicon: Lexicon, least: number): Int32Array {
	const counts = createCounts();
	const words = createWords(1000);
	const features = new Int32Array(TAG_FEATURES);
	for (const { tokens, tag } of corpus) {
		readWords(words, tokens, 0, tokens.length, lexicon);
		for (let i = 0; i < tokens.length; i++) {
			words.tag[PAD + i] = Math.max(0, TAGS.indexOf(tag[i] as Tag));
			if (words.only[PAD + i]! > 0) continue;
			tagFeatures(words, PAD + i, features);
			countFeatures(counts, features, TAG_FEATURES);
		}
	}
	return selectFeatures(counts, least, LINEAR_BITS);
}

/** Trains the tagger, choosing its own earlier tags as it will at run time. */
export function trainTagger(corpus: GoldSentence[], lexicon: Lexicon, keys: Int32Array, options: TaggerOptions) {
	const random = createRandom(options.seed);
	const model = createPerceptron(keys, LINEAR_BITS, TAGS.length);
	const { scores } = model;
	const words = createWords(1000);
	const features = new Int32Array(TAG_FEATURES);
	for (let pass = 0; pass < options.passes; pass++)
		for (const { tokens, tag } of shuffled(corpus, random)) {
			readWords(words, tokens, 0, tokens.length, lexicon);
			for (let i = 0; i < tokens.length; i++) {
				const at = PAD + i;
				words.tag[at] = words.only[at]!;
				if (words.only[at]! > 0) continue;
				tagFeatures(words, at, features);
				score(model, features, TAG_FEATURES);
				const gold = TAGS.indexOf(tag[i] as Tag);
				let wrong = gold === 1 ? 2 : 1;
				for (let c = 1; c < TAGS.length; c++) if (c !== gold && scores[c]! > scores[wrong]!) wrong = c;
				words.tag[at] = gold > 0 && scores[gold]! > scores[wrong]! ? gold : wrong;
				if (gold > 0 && scores[gold]! - scores[wrong]! <= options.margin) correct(model, gold, wrong);
			}
		}
	return model;
}
