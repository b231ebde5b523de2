import { fold } from "../../3-tokens/fold.ts";
import { hashOf } from "../../hash.ts";
import type { Lexicon } from "./lexicon.ts";

/** How a word is written. */
export const Case = {
	lower: 0,
	title: 1,
	upper: 2,
	initial: 3,
	mixed: 4,
	number: 5,
	punctuation: 6,
	other: 7,
	sentence: 8,
	edge: 9,
} as const;

/** All that the features need of a word, made once a word and kept. */
export interface Word {
	readonly text: string;
	readonly hash: number;
	readonly lower: number;
	readonly shape: number;
	readonly case: number;
	readonly prefixes: readonly number[];
	readonly suffixes: readonly number[];
	/** Brown path of the word as written, and of its lower-cased form. */
	readonly brown: number;
	readonly brownLower: number;
	readonly coarse: number;
	readonly middle: number;
	readonly fine: number;
	readonly flags: number;
	readonly capital: number;
	readonly suggested: number;
	/** Its number among the words that are kept. */
	readonly number: number;
}

const isUpper = (c: number) =>
	(c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7) || (c >= 0x410 && c <= 0x42f);
const isLower = (c: number) =>
	(c >= 97 && c <= 122) || (c >= 0xdf && c !== 0xf7 && c < 0x2000 && !(c >= 0x410 && c <= 0x42f));
const isDigit = (c: number) => c >= 48 && c <= 57;

export function caseOf(text: string): number {
	if (text === "") return Case.edge;
	let upper = 0;
	let lower = 0;
	let digit = 0;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (isUpper(c)) upper++;
		else if (isLower(c)) lower++;
		else if (isDigit(c)) digit++;
	}
	if (upper === 0 && lower === 0) return digit > 0 ? Case.number : Case.punctuation;
	if (upper === 0) return Case.lower;
	if (lower === 0) return upper === 1 && digit === 0 && text.length <= 2 ? Case.initial : Case.upper;
	return upper === 1 && isUpper(text.charCodeAt(0)) ? Case.title : Case.mixed;
}

/** Shape with runs squeezed: Xx for London, X.X. for U.S., Xx-Xx, d-d; a hash. */
function shapeOf(text: string): number {
	let shape = "";
	let last = "";
	for (let i = 0; i < text.length && shape.length < 10; i++) {
		const c = text.charCodeAt(i);
		const kind = isUpper(c) ? "X" : isLower(c) ? "x" : isDigit(c) ? "d" : text[i]!;
		if (kind !== last) shape += kind;
		last = kind;
	}
	return hashOf(shape);
}

const titled = (text: string) => text[0]! + text.slice(1).toLowerCase();

/**
 * Makes a {@link Word}. In a sentence all in capitals (`shouted`) the letters' case says nothing:
 * the word is looked up as if it were capitalized only, and its case is `sentence`. Letters beyond Latin-1 count as plain ones.
 */
function wordOf(written: string, shouted: boolean, number: number, lexicon: Lexicon): Word {
	const text = fold(written);
	let kind = caseOf(text);
	const alphabetic = kind === Case.upper || kind === Case.initial || kind === Case.mixed || kind === Case.title;
	const form = shouted && alphabetic && text.length > 1 ? titled(text) : text;
	if (shouted && alphabetic) kind = Case.sentence;
	const lowered = form.toLowerCase();
	const lower = hashOf(lowered);
	const at = lexicon.find(lower);
	const known = at >= 0;
	const prefixes: number[] = [];
	const suffixes: number[] = [];
	for (let n = 1; n <= 4 && n < lowered.length; n++) {
		if (n >= 2) prefixes.push(hashOf(lowered.slice(0, n)));
		suffixes.push(hashOf(lowered.slice(-n)));
	}
	const brownLower = known ? lexicon.brownLower[at]! : 0;
	const brownTitle = known ? lexicon.brownTitle[at]! : 0;
	return {
		text,
		hash: hashOf(form),
		lower,
		shape: shouted && alphabetic ? 1 : shapeOf(form),
		case: kind,
		prefixes,
		suffixes,
		brown: kind === Case.lower || (kind >= Case.number && kind <= Case.other) ? brownLower : brownTitle,
		brownLower,
		coarse: known ? lexicon.coarse[at]! : 0,
		middle: known ? lexicon.middle[at]! : 0,
		fine: known ? lexicon.fine[at]! : 0,
		flags: known ? lexicon.flags[at]! : 0,
		capital: known ? lexicon.capital[at]! : 0,
		suggested: known ? lexicon.suggested[at]! : 0,
		number,
	};
}

/** Words that are kept by their text: a pure function with a memory. */
export interface WordStore {
	of(text: string, shouted: boolean): Word;
	/** To be called between documents: forgets all words when they are many, so that memory is bounded on endless streams; whether it did. */
	makeRoom(): boolean;
}

/** So many distinct words are kept. */
const CAPACITY = 12_000;

export function createWordStore(lexicon: Lexicon): WordStore {
	const plain = new Map<string, Word>();
	const loud = new Map<string, Word>();
	return {
		of(text, shouted) {
			const store = shouted ? loud : plain;
			let word = store.get(text);
			if (!word) {
				word = wordOf(text, shouted, plain.size + loud.size, lexicon);
				store.set(text, word);
			}
			return word;
		},
		makeRoom() {
			if (plain.size + loud.size < CAPACITY) return false;
			plain.clear();
			loud.clear();
			return true;
		},
	};
}
