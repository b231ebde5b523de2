/**
 * Trains models/syntax.bin: npm run train:syntax -- --clusters FILE --train PATH… --silver FILE… --dev PATH…
 * Paths are CoNLL-U files or folders of Universal Dependencies treebanks, silver files what silver/teacher.py has parsed;
 * the same input gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packArrays } from "../../pipeline/4-syntax/arrays.ts";
import { createLexicon } from "../../pipeline/4-syntax/lexicon.ts";
import { type LinearArrays, linearModel } from "../../pipeline/4-syntax/linear.ts";
import { namedArrays, RELATION_CLASSES, type SyntaxArrays, syntaxModel } from "../../pipeline/4-syntax/model.ts";
import { createTagger } from "../../pipeline/4-syntax/tagger.ts";
import { TAGS } from "../../pipeline/4-syntax/tags.ts";
import { createWords, PAD, readWords } from "../../pipeline/4-syntax/words.ts";
import { readCorpus } from "./corpus.ts";
import { evaluate } from "./evaluate.ts";
import { average, type Perceptron } from "./perceptron.ts";
import type { GoldSentence } from "./project.ts";
import { differences, quantize } from "./quantize.ts";
import { report } from "./report.ts";
import { readSilver } from "./silver/read-silver.ts";
import { sureArcs } from "./sure-arcs.ts";
import { sureMargin } from "./sure-margin.ts";
import { selectParserFeatures, trainParser } from "./train-parser.ts";
import { selectTagFeatures, trainTagger } from "./train-tagger.ts";
import { buildVocabulary } from "./vocabulary.ts";

/** The parser learns from tags as wrong as it will meet: each part of the sentences is tagged by a model of the others. */
const PARTS = 2;
const VOCABULARY = { clusters: 45_000, seen: 6 };
const TAGGER = { least: 40, passes: 3, margin: 10 };
const PARSER = { leastActions: 25, leastRelations: 18, passes: 4, seed: 1, explore: 0.9, margin: 10 };
/** What may be settled without a full look: see sureMargin and sureArcs. */
const SURE = { changed: 0.0015, least: 20, purity: 0.998 };

const { values } = parseArgs({
	options: {
		clusters: { type: "string" },
		train: { type: "string", multiple: true, default: [] },
		silver: { type: "string", multiple: true, default: [] },
		dev: { type: "string", multiple: true, default: [] },
		out: { type: "string", default: "models/syntax.bin" },
	},
});
if (!values.clusters || values.train.length === 0) throw new Error("--clusters FILE and --train PATH are needed");

const train = [...readCorpus(values.train), ...values.silver.flatMap(readSilver)];
const vocabulary = buildVocabulary(train, values.clusters, VOCABULARY.clusters, VOCABULARY.seen);
const { hashes, cluster, onlyTag } = vocabulary;
const lexicon = createLexicon(hashes, vocabulary.trained, onlyTag, cluster);

const tagKeys = selectTagFeatures(train, lexicon, TAGGER.least);
const tags: Uint8Array[] = [];
for (let part = 0; part < PARTS; part++) {
	const others = train.filter((_, i) => i % PARTS !== part);
	const model = pack(tagKeys, trainTagger(others, lexicon, tagKeys, { ...TAGGER, seed: part + 1 }));
	train.forEach((sentence, i) => {
		if (i % PARTS === part) tags[i] = tagsOf(sentence, model);
	});
}
const items = train.map((gold, i) => ({ gold, tags: tags[i]! }));
const parserKeys = selectParserFeatures(items, lexicon, PARSER);
const parser = trainParser(items, lexicon, parserKeys, PARSER);
const actions: LinearArrays = { keys: parserKeys.actions, weights: quantize(differences(average(parser.actions))) };
const relations = pack(parserKeys.relations, parser.relations);
const arrays: SyntaxArrays = {
	hashes,
	cluster,
	onlyTag,
	tags: pack(tagKeys, trainTagger(train, lexicon, tagKeys, { ...TAGGER, seed: PARTS + 1 })),
	actions,
	sureMargin: Int32Array.of(
		sureMargin(
			items.filter((_, i) => i % 10 === 0),
			lexicon,
			actions,
			SURE.changed,
		),
	),
	relations,
	sureRelations: sureArcs(items, lexicon, linearModel(relations, RELATION_CLASSES), SURE.least, SURE.purity),
};
const bytes = packArrays(namedArrays(arrays));
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes, ${train.length} sentences`);
for (const [name, { keys }] of Object.entries({
	tags: arrays.tags,
	actions: arrays.actions,
	relations: arrays.relations,
}))
	console.log(`${name}: ${keys.length} features`);
if (values.dev.length > 0) console.log(report(evaluate(syntaxModel(arrays), readCorpus(values.dev))));

function pack(keys: Int32Array, model: Perceptron): LinearArrays {
	return { keys, weights: quantize(average(model)) };
}

function tagsOf({ tokens }: GoldSentence, model: LinearArrays): Uint8Array {
	const words = createWords(tokens.length);
	readWords(words, tokens, 0, tokens.length, lexicon);
	createTagger(linearModel(model, TAGS.length))(words);
	return words.tag.slice(PAD, PAD + tokens.length);
}
