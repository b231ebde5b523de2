import lemmatize from "wink-eng-lite-web-model/dist/lemmatize.js";

/** So many lemmas are kept for a part of speech. */
const LEMMAS = 10_000;

/**
 * wink-nlp's lemmas, each found once: it finds them by rules of many expressions, and the lemma of a word and its part of speech is
 * the same in every text.
 */
export function lemmasWithMemory(): typeof lemmatize {
	const kept = new Map<string, Map<string, string>>();
	return (word, pos, cache) => {
		let lemmas = kept.get(pos);
		if (!lemmas || lemmas.size === LEMMAS) {
			lemmas = new Map();
			kept.set(pos, lemmas);
		}
		let lemma = lemmas.get(word);
		if (lemma === undefined) {
			lemma = lemmatize(word, pos, cache);
			lemmas.set(word, lemma);
		}
		return lemma;
	};
}
