import type { Tokens } from "../../../schemas/index.ts";
import { type Forms, numberForms } from "./forms.ts";
import { extendPhrase, type Lexicon, PHRASE_SEED, PREFIX, WordFlag } from "./lexicon.ts";
import { Case, type Word, type WordStore } from "./words.ts";

/** A document as the tagger sees it: one word a token, and what only the document's whole shows. */
export interface Frame {
	readonly length: number;
	readonly words: readonly Word[];
	readonly forms: Forms;
	/** Stands for what is beyond the sentence. */
	readonly edge: Word;
	readonly pos: Uint8Array;
	readonly gap: Uint8Array;
	/** Kind of writing (register.ts); 0 is undecided. */
	register: number;
	/** First and last token of each token's sentence. */
	readonly sentenceStart: Int32Array;
	readonly sentenceEnd: Int32Array;
	/** 1 where a label other than O is possible: near a capital letter. */
	readonly active: Uint8Array;
	/** Longest list phrase over each token: 1 at its first, 2 inside, 0 none; and its kinds. */
	readonly phrasePlace: Uint8Array;
	readonly phraseKind: Uint8Array;
	/** First and last token of the run of capitalized words (of, the, and, & … between them) around each token, or -1. */
	readonly runStart: Int32Array;
	readonly runEnd: Int32Array;
	/** What the word is elsewhere in the document (bits, see document.ts). */
	readonly elsewhere: Uint8Array;
}

const BRIDGES = new Set(
	"of the and for in on de la le les du des del della da di do dos der den von van zu bin ibn al el ul & - ' ’ 's ’s . / to at y e an und et".split(
		" ",
	),
);
const LONGEST_BRIDGE = 3;
/** Words on either side of a run that may belong to the name in official statements. */
const AROUND = 3;
const OFFICIAL = 1;

const NAME_FLAGS = WordFlag.city | WordFlag.country | WordFlag.region | WordFlag.maleName | WordFlag.femaleName;

export const isCapital = (word: Word) =>
	word.case === Case.title ||
	word.case === Case.upper ||
	word.case === Case.initial ||
	word.case === Case.mixed ||
	word.case === Case.sentence;

/** A sentence is shouted when no letter in it is lower-case and it has at least two words of capitals. */
export function shoutedSentences(tokens: Tokens): Uint8Array {
	const count = tokens.sentences.length - 1;
	const shouted = new Uint8Array(count);
	for (let s = 0; s < count; s++) {
		const end = tokens.sentences[s + 1]!;
		// Once a tenth of all its characters is lower-case letters, the rest need not be looked at.
		const enough = (tokens.end[end - 1]! - tokens.start[tokens.sentences[s]!]!) / 10;
		let upper = 0;
		let lower = 0;
		for (let i = tokens.sentences[s]!; i < end && lower <= enough; i++) {
			const text = tokens.text[i]!;
			for (let k = 0; k < text.length; k++) {
				const c = text.charCodeAt(k);
				if (c >= 97 && c <= 122) lower++;
				else if (c >= 65 && c <= 90) upper++;
			}
		}
		if (upper >= 8 && lower <= upper / 10) shouted[s] = 1;
	}
	return shouted;
}

/** Lays a document out for the features; linear in its tokens. */
export function frameOf(
	tokens: Tokens,
	store: WordStore,
	lexicon: Lexicon,
	registerOf: (words: readonly Word[]) => number,
): Frame {
	const { length } = tokens;
	const shouted = shoutedSentences(tokens);
	const words: Word[] = new Array(length);
	const sentenceStart = new Int32Array(length);
	const sentenceEnd = new Int32Array(length);
	for (let s = 0; s < tokens.sentences.length - 1; s++) {
		const first = tokens.sentences[s]!;
		const last = tokens.sentences[s + 1]! - 1;
		for (let i = first; i <= last; i++) {
			words[i] = store.of(tokens.text[i]!, shouted[s] === 1);
			sentenceStart[i] = first;
			sentenceEnd[i] = last;
		}
	}
	const frame = {
		length,
		words,
		forms: numberForms(words),
		register: registerOf(words),
		edge: store.of("", false),
		pos: tokens.pos,
		gap: tokens.gap,
		sentenceStart,
		sentenceEnd,
		active: new Uint8Array(length),
		phrasePlace: new Uint8Array(length),
		phraseKind: new Uint8Array(length),
		runStart: new Int32Array(length).fill(-1),
		runEnd: new Int32Array(length).fill(-1),
		elsewhere: new Uint8Array(length),
	};
	markRuns(frame);
	markPhrases(frame, lexicon);
	return frame;
}

/** Runs of capitalized words, and with them the tokens that can be names at all. */
function markRuns(frame: Frame): void {
	const { words, length, active, runStart, runEnd, sentenceEnd } = frame;
	let i = 0;
	while (i < length) {
		if (!isCapital(words[i]!)) {
			i++;
			continue;
		}
		const first = i;
		let last = i;
		for (let k = i + 1; k <= sentenceEnd[i]! && k - last <= LONGEST_BRIDGE + 1; k++) {
			const word = words[k]!;
			if (isCapital(word)) last = k;
			else if (word.case !== Case.number && !BRIDGES.has(word.text)) break;
		}
		for (let k = first; k <= last; k++) {
			active[k] = 1;
			runStart[k] = first;
			runEnd[k] = last;
		}
		// Numbers and bridges right beside a run may belong to it: "Boeing 747", "al-Qaida", "9th Street".
		if (last < sentenceEnd[i]!) active[last + 1] = 1;
		if (first > frame.sentenceStart[i]!) {
			active[first - 1] = 1;
			if (first - 2 >= frame.sentenceStart[i]! && words[first - 1]!.case === Case.punctuation) active[first - 2] = 1;
		}
		i = last + 1;
	}
	if (frame.register === OFFICIAL) markPhrasesAround(frame);
	for (let k = 0; k < length; k++)
		if (active[k] === 0 && writtenSmall(words[k]!)) {
			active[k] = 1;
			if (k > frame.sentenceStart[k]!) active[k - 1] = 1;
			if (k < sentenceEnd[k]!) active[k + 1] = 1;
		}
}

/** Official statements name bodies in lower case around a name: the government of Iraq, Iraqi security forces. */
function markPhrasesAround(frame: Frame): void {
	const { words, length, active, runStart, runEnd, sentenceStart, sentenceEnd } = frame;
	for (let i = 0; i < length; i++) {
		if (runStart[i] !== i) continue;
		const last = runEnd[i]!;
		for (let k = last + 1; k <= Math.min(last + AROUND, sentenceEnd[i]!) && words[k]!.case === Case.lower; k++)
			active[k] = 1;
		for (let k = i - 1; k >= Math.max(i - AROUND, sentenceStart[i]!) && words[k]!.case === Case.lower; k--)
			active[k] = 1;
	}
}

/** Names that careless writers leave in lower case: in a name list, and hardly ever a plain word. */
const writtenSmall = (word: Word) => word.case === Case.lower && word.capital >= 6 && (word.flags & NAME_FLAGS) !== 0;

function markPhrases(frame: Frame, lexicon: Lexicon): void {
	const { words, length, phrasePlace, phraseKind, sentenceEnd } = frame;
	for (let i = 0; i < length; ) {
		let last = -1;
		let kinds = 0;
		if (isCapital(words[i]!)) {
			let hash = PHRASE_SEED;
			for (let k = i; k <= sentenceEnd[i]!; k++) {
				hash = extendPhrase(hash, words[k]!.lower);
				const found = lexicon.phrase(hash);
				if ((found & ~PREFIX) !== 0 && (k === i || isCapital(words[k]!))) {
					last = k;
					kinds = found & ~PREFIX;
				}
				if ((found & PREFIX) === 0) break;
			}
		}
		if (last < 0) {
			i++;
			continue;
		}
		for (let k = i; k <= last; k++) {
			phrasePlace[k] = k === i ? 1 : 2;
			phraseKind[k] = kinds;
		}
		i = last + 1;
	}
}
