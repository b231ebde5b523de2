/** What wink-nlp asks of its model beside data. The lemma of a word and its part of speech is the same in every text. */
export interface Addons {
	lemmatize(word: string, pos: string, cache: unknown): string;
}

/** So many lemmas are kept for a part of speech. */
const LEMMAS = 10_000;

/** Lemmas come from rules of many expressions, which need not be asked for the same word again and again. */
export function withMemory(addons: Addons): Addons {
	const kept = new Map<string, Map<string, string>>();
	return {
		...addons,
		lemmatize(word, pos, cache) {
			let lemmas = kept.get(pos);
			if (!lemmas || lemmas.size === LEMMAS) {
				lemmas = new Map();
				kept.set(pos, lemmas);
			}
			let lemma = lemmas.get(word);
			if (lemma === undefined) {
				lemma = addons.lemmatize(word, pos, cache);
				lemmas.set(word, lemma);
			}
			return lemma;
		},
	};
}
