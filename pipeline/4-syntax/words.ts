import type { Tokens } from "../../schemas/index.ts";
import { endingClass, type Lexicon, wordId } from "./lexicon.ts";
import { TAGS, type Tag } from "./tags.ts";

/** Room before and after a sentence's words, so that features may look past its ends without asking. */
export const PAD = 4;

const BITS: Partial<Record<Tag, number>> = {
	",": 1,
	":": 2,
	"``": 4,
	"''": 4,
	"-LRB-": 8,
	"-RRB-": 8,
	HYPH: 16,
	".": 32,
	NFP: 32,
};

/** By tag: the bit that stands for a punctuation mark, 0 for words. */
export const PUNCTUATION_BIT = Uint8Array.from(TAGS, (tag) => BITS[tag] ?? 0);

/** One sentence as numbers: word i of it stands at PAD + i; zeros around it stand for nothing. */
export interface Words {
	length: number;
	/** Word id, or a class by ending for words without weights of their own. */
	form: Int32Array;
	/** Brown cluster: a path of up to 16 bits, the root's first. */
	cluster: Uint16Array;
	/** Last three letters, packed. */
	suffix: Int32Array;
	/** How it is written: see {@link shapeOf}. */
	shape: Uint8Array;
	/** Tag if the word only ever has one, else 0. */
	only: Uint8Array;
	/** The tokenizer's universal tag plus one. */
	pos: Uint8Array;
	/** Penn Treebank tag, an index in TAGS: the tagger's result. */
	tag: Uint8Array;
	/** Punctuation before the word, once punctuation is folded away: bits of {@link PUNCTUATION_BIT}. */
	before: Uint8Array;
	/** Place of the word among the sentence's tokens. */
	token: Int32Array;
}

export function createWords(capacity: number): Words {
	const size = capacity + 2 * PAD;
	return {
		length: 0,
		form: new Int32Array(size),
		cluster: new Uint16Array(size),
		suffix: new Int32Array(size),
		shape: new Uint8Array(size),
		only: new Uint8Array(size),
		pos: new Uint8Array(size),
		tag: new Uint8Array(size),
		before: new Uint8Array(size),
		token: new Int32Array(size),
	};
}

/** 1 lower case, 2 capitalized, 3 capitals only, 4 a number, 5 anything else. */
function shapeOf(text: string, lower: string): number {
	const first = text.charCodeAt(0);
	if (first >= 48 && first <= 57) return 4;
	if (text === lower) return first >= 97 ? 1 : 5;
	if (first === lower.charCodeAt(0)) return 5;
	return text.length > 1 && text.charCodeAt(text.length - 1) < 97 ? 3 : 2;
}

/** Reads tokens [first, end) into `words`, which must have room for them. */
export function readWords(words: Words, tokens: Tokens, first: number, end: number, lexicon: Lexicon): void {
	const n = end - first;
	words.length = n;
	for (let i = 0; i < n; i++) {
		const at = PAD + i;
		const lower = tokens.lower[first + i]!;
		const id = wordId(lexicon, lower);
		const known = id > 0 && id <= lexicon.trained;
		words.form[at] = known ? id : lexicon.trained + 1 + endingClass(lower);
		words.cluster[at] = id > 0 ? lexicon.cluster[id - 1]! : 0;
		words.only[at] = known ? lexicon.onlyTag[id - 1]! : 0;
		const l = lower.length;
		words.suffix[at] =
			(lower.charCodeAt(l - 1) & 255) |
			((lower.charCodeAt(l - 2) & 255) << 8) |
			((lower.charCodeAt(l - 3) & 255) << 16);
		words.shape[at] = shapeOf(tokens.text[first + i]!, lower);
		words.pos[at] = tokens.pos[first + i]! + 1;
	}
	clearEnd(words);
}

function clearEnd(words: Words): void {
	const { form, cluster, suffix, shape, only, pos, tag, before, length } = words;
	for (const array of [form, cluster, suffix, shape, only, pos, tag, before])
		array.fill(0, PAD + length, length + 2 * PAD);
}

/**
 * Leaves only the words that are no punctuation, in place, each with what punctuation stood before it: a parser sees
 * further without commas in its way (Ma, Zhang and Zhu 2014). The position after the last word has the final mark.
 */
export function foldPunctuation(words: Words): void {
	const { form, cluster, tag, before, token } = words;
	let at = PAD;
	let bits = 0;
	for (let i = 0; i < words.length; i++) {
		const bit = PUNCTUATION_BIT[tag[PAD + i]!]!;
		if (bit > 0) {
			bits |= bit;
			continue;
		}
		form[at] = form[PAD + i]!;
		cluster[at] = cluster[PAD + i]!;
		tag[at] = tag[PAD + i]!;
		token[at] = i;
		before[at++] = bits;
		bits = 0;
	}
	words.length = at - PAD;
	clearEnd(words);
	before[at] = bits;
}
