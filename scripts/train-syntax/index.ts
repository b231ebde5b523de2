/**
 * Trains models/syntax.bin: npm run train:syntax -- --clusters FILE --train PATH… --dev PATH…
 * Paths are CoNLL-U files or folders of Universal Dependencies treebanks; the same input gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packArrays } from "../../pipeline/4-syntax/arrays.ts";
import { createLexicon, type Lexicon } from "../../pipeline/4-syntax/lexicon.ts";
import { linearModel } from "../../pipeline/4-syntax/linear.ts";
import { RELATION_CLASSES, type SyntaxArrays, syntaxModel } from "../../pipeline/4-syntax/model.ts";
import { createTagger } from "../../pipeline/4-syntax/tagger.ts";
import { TAGS } from "../../pipeline/4-syntax/tags.ts";
import { createWords, PAD, readWords } from "../../pipeline/4-syntax/words.ts";
import { readCorpus } from "./corpus.ts";
import { evaluate } from "./evaluate.ts";
import { average } from "./perceptron.ts";
import type { GoldSentence } from "./project.ts";
import { differences, quantize } from "./quantize.ts";
import { report } from "./report.ts";
import { trainParser } from "./train-parser.ts";
import { trainTagger } from "./train-tagger.ts";
import { buildVocabulary } from "./vocabulary.ts";

const TAG_BITS = 14;
/** The parser learns from tags as wrong as it will meet: each part of the sentences is tagged by a model of the others. */
const PARTS = 5;
const PARSER = {
	actionBits: 20,
	relationBits: 15,
	passes: 5,
	seed: 1,
	explore: 0.9,
	margin: 10,
	relationClasses: RELATION_CLASSES,
};

const { values } = parseArgs({
	options: {
		clusters: { type: "string" },
		train: { type: "string", multiple: true, default: [] },
		dev: { type: "string", multiple: true, default: [] },
		out: { type: "string", default: "models/syntax.bin" },
	},
});
if (!values.clusters || values.train.length === 0) throw new Error("--clusters FILE and --train PATH are needed");

const train = readCorpus(values.train);
const vocabulary = buildVocabulary(train, values.clusters);
const { hashes, cluster, onlyTag } = vocabulary;
const lexicon = createLexicon(hashes, vocabulary.trained, onlyTag, cluster);

const tags: Uint8Array[] = [];
for (let part = 0; part < PARTS; part++) {
	const others = train.filter((_, i) => i % PARTS !== part);
	const model = quantize(average(trainTagger(others, lexicon, TAG_BITS, 4, part + 1)));
	train.forEach((sentence, i) => {
		if (i % PARTS === part) tags[i] = tagsOf(sentence, model, lexicon);
	});
}
const tagger = trainTagger(train, lexicon, TAG_BITS, 6, PARTS + 1);
const { actions, relations } = trainParser(
	train.map((gold, i) => ({ gold, tags: tags[i]! })),
	lexicon,
	PARSER,
);
const arrays: SyntaxArrays = {
	hashes,
	cluster,
	onlyTag,
	tags: quantize(average(tagger)),
	actions: quantize(differences(average(actions))),
	relations: quantize(average(relations)),
};
const bytes = packArrays({ ...arrays });
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes, ${train.length} sentences`);
if (values.dev.length > 0) console.log(report(evaluate(syntaxModel(arrays), readCorpus(values.dev))));

function tagsOf(sentence: GoldSentence, weights: Int8Array, lexicon: Lexicon): Uint8Array {
	const { tokens } = sentence;
	const words = createWords(tokens.length);
	readWords(words, tokens, 0, tokens.length, lexicon);
	createTagger(linearModel(weights, TAGS.length))(words);
	return words.tag.slice(PAD, PAD + tokens.length);
}
