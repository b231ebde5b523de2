import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import { UPOS } from "../../schemas/tokens.ts";

/** Tokens of one stretch of text as wink-nlp sees them; `spans` are [first, last] token indices of its sentences. */
export interface WinkTokens {
	values: string[];
	/** Undefined for a contraction without an apostrophe that wink-nlp does not part ("you wouldnt."). */
	lemmas: (string | undefined)[];
	pos: number[];
	sentences: [number, number][];
}

/** Reads one stretch of text; the same text gives the same tokens whatever was read before. */
export type Wink = (text: string) => WinkTokens;

const POS_CODE = new Map<string, number>(UPOS.map((tag, code) => [tag, code]));

/** wink-nlp keeps every word it has not seen (about 146 bytes each); past this many characters it is made anew (50 ms). */
const RECYCLE_AFTER = 10_000_000;

/** The part of its model that wink-nlp writes the words to that it has not seen. */
interface Lexemes {
	list: string[];
	hash: Record<string, number>;
}

/** Reads text with wink-nlp: tokens, sentence boundaries and parts of speech only, which is twice as fast as its full pass. */
export function createWink(): Wink {
	let { nlp, forget } = forgetful();
	let seen = 0;
	return (text) => {
		seen += text.length;
		if (seen > RECYCLE_AFTER) {
			({ nlp, forget } = forgetful());
			seen = text.length;
		}
		const { its } = nlp;
		const document = nlp.readDoc(text);
		const tokens = document.tokens();
		const read = {
			values: tokens.out(its.value) as string[],
			// wink's own type for its.lemma leaves out a parameter.
			lemmas: tokens.out(its.lemma as unknown as ItsFunction<string>) as (string | undefined)[],
			pos: (tokens.out(its.pos) as string[]).map((tag) => POS_CODE.get(tag) ?? 0),
			sentences: document.sentences().out(its.span) as unknown as [number, number][],
		};
		forget();
		return read;
	};
}

/**
 * A wink-nlp whose tokens do not depend on what it read before. It takes what it has once kept as one word for a word ever after:
 * after "Rubio's." it no longer parts "Rubio's plan". So `forget` drops the new words that are letters and more.
 */
function forgetful() {
	// The library gives these no type.
	const core = (model.core as () => unknown)() as { features: { lexeme: Lexemes } };
	const { list, hash } = core.features.lexeme;
	let known = list.length;
	return {
		nlp: winkNLP({ ...model, core: () => core, addons: withMemory(model.addons as Addons) }, ["sbd", "pos"]),
		forget() {
			for (; known < list.length; known++) if (isMixed(list[known]!)) delete hash[list[known]!];
		},
	};
}

/** What wink-nlp asks of its model beside data. The lemma of a word and its part of speech is the same in every text. */
interface Addons {
	lemmatize(word: string, pos: string, cache: unknown): string;
}

/** So many lemmas are kept for a part of speech. */
const LEMMAS = 10_000;

/** Lemmas come from rules of many expressions, which need not be asked for the same word again and again. */
function withMemory(addons: Addons): Addons {
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

/** Whether a word has both letters and other characters: only such a word is parted in one place and kept whole in another. */
function isMixed(word: string): boolean {
	let kinds = 0;
	for (let i = 0; i < word.length; i++) {
		const letter = word.charCodeAt(i) | 32;
		kinds |= (letter >= 97 && letter <= 122) || (letter >= 0xe0 && letter <= 0xff) ? 1 : 2;
	}
	return kinds === 3;
}
