import type { Tokens } from "../../schemas/index.ts";
import type { Entry } from "./lexicon/index.ts";
import { K } from "./lexicon/kinds.ts";

/**
 * The text as the rules see it: tokens, with compounds taken apart ("mid-1990s" is mid, -, 1990s; "10:30am" is 10, :, 30, am;
 * "2024-10-16" five items), so that one rule reads a date however the tokenizer split it. Parallel arrays, as in Tokens.
 */
export interface Items {
	length: number;
	/** UTF-16 offsets into the document's text. */
	start: Int32Array;
	end: Int32Array;
	/** Token that the item belongs to. */
	token: Int32Array;
	kind: Uint8Array;
	value: Int32Array;
	/** Lower case. */
	word: string[];
	/** Items that a rule may start from, in text order. */
	triggers: number[];
	tokens: Tokens;
	/** Penn Treebank tag of each token, as in Syntax. */
	tags: Uint8Array;
	text: string;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191 || code === 46 /* . of a.m. */;

function punctuation(code: number): number {
	switch (code) {
		case 45: // -
		case 0x2010:
		case 0x2011:
		case 0x2012:
		case 0x2013:
		case 0x2014:
			return K.dash;
		case 47:
			return K.slash;
		case 58:
			return K.colon;
		case 44:
			return K.comma;
		case 46:
			return K.dot;
		case 39:
		case 96:
		case 0x2019:
		case 0x2018:
			return K.apostrophe;
		default:
			return K.none;
	}
}

/** Lexes the tokens of a document. Linear: each character is looked at a fixed number of times. */
export function lex(text: string, tokens: Tokens, tags: Uint8Array, lexicon: ReadonlyMap<string, Entry>): Items {
	let capacity = Math.floor(tokens.length * 1.25) + 32;
	const items: Items = {
		length: 0,
		start: new Int32Array(capacity),
		end: new Int32Array(capacity),
		token: new Int32Array(capacity),
		kind: new Uint8Array(capacity),
		value: new Int32Array(capacity),
		word: [],
		triggers: [],
		tokens,
		tags,
		text,
	};

	function grow(): void {
		capacity *= 2;
		for (const name of ["start", "end", "token", "value"] as const) {
			const wider = new Int32Array(capacity);
			wider.set(items[name]);
			items[name] = wider;
		}
		const kinds = new Uint8Array(capacity);
		kinds.set(items.kind);
		items.kind = kinds;
	}

	function push(start: number, end: number, token: number, word: string, kind: number, value: number): void {
		const i = items.length;
		if (i >= capacity) grow();
		items.start[i] = start;
		items.end[i] = end;
		items.token[i] = token;
		items.kind[i] = kind;
		items.value[i] = value;
		items.word.push(word);
		if (kind !== K.none && kind < K.dash) items.triggers.push(i);
		items.length = i + 1;
	}

	function pushWord(start: number, end: number, token: number, word: string): void {
		const entry = lexicon.get(word);
		push(start, end, token, word, entry?.kind ?? K.none, entry?.value ?? 0);
	}

	/** Digits with what clings to them: 21st, 1990s, 1,990, 2.5. Returns the end within `word`. */
	function pushNumber(word: string, at: number, offset: number, token: number): number {
		let to = at;
		let figure = false;
		while (to < word.length) {
			const code = word.charCodeAt(to);
			if (isDigit(code)) to++;
			else if ((code === 44 || code === 46) && isDigit(word.charCodeAt(to + 1))) {
				figure = true;
				to += 2;
			} else break;
		}
		let kind: number = figure || to - at > 4 ? K.figure : K.number;
		const digits = word.slice(at, to);
		const value = figure ? Number.parseInt(digits.replaceAll(",", ""), 10) : Number.parseInt(digits, 10);
		const next = word.charCodeAt(to);
		if (kind === K.number && next === 115 /* s */ && !isLetter(word.charCodeAt(to + 1))) {
			kind = K.decade;
			to++;
		} else if (kind === K.number && to - at <= 2 && isOrdinalSuffix(word, to)) {
			kind = K.ordinal;
			to += 2;
		}
		push(offset + at, offset + to, token, word.slice(at, to), kind, Math.min(value, 0x7fffffff));
		return to;
	}

	/** Takes a compound token apart into digits, words and marks. */
	function split(word: string, offset: number, token: number): void {
		let at = 0;
		while (at < word.length) {
			const code = word.charCodeAt(at);
			if (isDigit(code)) at = pushNumber(word, at, offset, token);
			else if (isLetter(code)) {
				let to = at + 1;
				while (to < word.length && isLetter(word.charCodeAt(to))) to++;
				// The full stop of "at 9pm." is no part of the word
				if (word.charCodeAt(to - 1) === 46 && to - at > 1 && !lexicon.has(word.slice(at, to))) to--;
				pushWord(offset + at, offset + to, token, word.slice(at, to));
				at = to;
			} else {
				push(offset + at, offset + at + 1, token, word[at]!, punctuation(code), 0);
				at++;
			}
		}
	}

	for (let t = 0; t < tokens.length; t++) {
		let word = tokens.lower[t]!;
		let start = tokens.start[t]!;
		const entry = lexicon.get(word);
		if (entry) {
			push(start, tokens.end[t]!, t, word, entry.kind, entry.value);
			continue;
		}
		const first = word.charCodeAt(0);
		const back = items.length - 1;
		if (isDigit(first) && back >= 0 && items.end[back] === start && isDigit(text.charCodeAt(start - 1))) {
			// The tokenizer cuts some numbers in two (47|0s): read them as one
			word = items.word.pop()! + word;
			start = items.start[back]!;
			items.length--;
			if (items.triggers.at(-1) === back) items.triggers.pop();
		}
		const length = tokens.end[t]! - start;
		if (word.length === 1 && !isDigit(first)) push(start, start + 1, t, word, punctuation(first), 0);
		else if (length === word.length && length < 40 && isCompound(word)) split(word, start, t);
		else push(start, tokens.end[t]!, t, word, K.none, 0);
	}
	return items;
}

function isOrdinalSuffix(word: string, at: number): boolean {
	const a = word.charCodeAt(at);
	const b = word.charCodeAt(at + 1);
	return (a === 115 && b === 116) || (a === 110 && b === 100) || (a === 114 && b === 100) || (a === 116 && b === 104);
}

function isCompound(word: string): boolean {
	if (isDigit(word.charCodeAt(0)) || isDigit(word.charCodeAt(word.length - 1)) || isDigit(word.charCodeAt(1)))
		return true;
	return word.length > 4 && (word.indexOf("-") > 0 || word.indexOf("–") > 0 || word.indexOf("/") > 0);
}

/** Whether nothing stands between item i and the one before it. */
export function isGlued(items: Items, i: number): boolean {
	return i > 0 && items.start[i] === items.end[i - 1];
}

/** Whether the item begins with a capital letter. */
export function isCapital(items: Items, i: number): boolean {
	const code = items.text.charCodeAt(items.start[i]!);
	return code >= 65 && code <= 90;
}

/** Whether two items stand in the same block; rules never read across a paragraph. */
export function sameSentence(items: Items, a: number, b: number): boolean {
	const { sentence } = items.tokens;
	return sentence[items.token[a]!] === sentence[items.token[b]!];
}
