import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import pos from "wink-eng-lite-web-model/dist/load-pos-model.js";
import sbd from "wink-eng-lite-web-model/dist/load-sbd-model.js";
import winkNLP, { type Model } from "wink-nlp";
import { readCore, type Words } from "./core.ts";
import { lemmasWithMemory } from "./lemmas.ts";

/** About 200 bytes each; the model's lists of endings and beginnings have room for those of some 25,000 new words. */
const MOST_NEW_WORDS = 10_000;

/**
 * Stands for finders that are not used and take long to read: names, moods, negations. That of a user's own patterns must not be read
 * at all: each reading makes its text twice as long as the last.
 */
const NOTHING = { machines: ["[0,0,[],[],[],[]]"], transformers: [], setter() {} };
const NONE = { ...NOTHING, machines: [] };
const UNUSED = { ner: () => NONE, metaCER: () => NONE, sa: () => NOTHING, negation: () => NOTHING };

/**
 * A wink-nlp whose tokens do not depend on what it read before, and whose memory is bounded. It takes what it has once kept as one
 * word for a word ever after: after "Rubio's." it no longer parts "Rubio's plan". `forget`, called after each text, drops the new
 * words that are not letters alone, and all new words once there are many.
 */
export function createForgetful() {
	const core = readCore();
	const { list, hash } = core.features.lexeme;
	const addons = { lemmatize: lemmasWithMemory() };
	const model: Model = { ...UNUSED, sbd, pos, featureFn, addons, core: () => core };
	const create = () => winkNLP(model, ["sbd", "pos"]);
	const intrinsic = list.length;
	let nlp = create();
	let known = intrinsic;
	return {
		/** The same until the next `forget`. */
		nlp: () => nlp,
		forget() {
			if (list.length - intrinsic > MOST_NEW_WORDS) {
				for (const words of Object.values(core.features)) restore(words);
				nlp = create();
				known = intrinsic;
			}
			for (; known < list.length; known++) if (!isLetters(list[known]!)) delete hash[list[known]!];
		},
	};
}

/** Takes away what was added to the model's words. */
function restore(words: Words): void {
	if (words.intrinsicSize === undefined) return;
	for (const added of words.list.splice(words.intrinsicSize)) delete words.hash[added];
	words.index = words.intrinsicSize;
}

/**
 * Whether a word is letters and nothing else. Any other is read by where it stands: letters and more are parted in one place and kept
 * whole in another ("Rubio's"), a number after an abbreviation's full stop ("Sept.11401") is a word, elsewhere a number.
 */
function isLetters(word: string): boolean {
	for (let i = 0; i < word.length; i++) {
		const letter = word.charCodeAt(i) | 32;
		if (!((letter >= 97 && letter <= 122) || (letter >= 0xe0 && letter <= 0xff))) return false;
	}
	return true;
}
