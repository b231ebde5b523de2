import { RELATIONS, type Relation, type TimedDocument, type Tokens, UPOS } from "../../schemas/index.ts";
import { TAGS, type Tag } from "../4-syntax/tags.ts";
import type { Quoted } from "./marks.ts";

/** Codes of the Penn Treebank tags and of the relations, by name. */
export const TAG = Object.fromEntries(TAGS.map((name, code) => [name, code])) as Record<Tag, number>;
export const REL = Object.fromEntries(RELATIONS.map((name, code) => [name, code])) as Record<Relation, number>;

const VERB = UPOS.indexOf("VERB");
const PROPN = UPOS.indexOf("PROPN");

/** What the rules of this room read of a document: its tokens with tags and heads, and what stands between quotation marks. */
export interface Words {
	readonly tokens: Tokens;
	readonly tag: Uint8Array;
	readonly head: Int32Array;
	readonly relation: Uint8Array;
	/** First child of a token and next child of the same head, or -1. */
	readonly child: Int32Array;
	readonly sibling: Int32Array;
	readonly quoted: readonly Quoted[];
	/** Index in `quoted` of the stretch a token stands in, marks included; -1 outside. */
	readonly inside: Int32Array;
}

/**
 * `isCue` tells lemmas of reporting verbs: where one of the two taggers reads such a word as a verb it is one, since a cue missed
 * costs a quotation and a noun in its place seldom has a subject.
 */
export function wordsOf(document: TimedDocument, quoted: readonly Quoted[], isCue: (lemma: string) => boolean): Words {
	const { tokens, syntax } = document;
	const { length } = tokens;
	const child = new Int32Array(length).fill(-1);
	const sibling = new Int32Array(length).fill(-1);
	for (let at = length - 1; at >= 0; at--) {
		const head = syntax.head[at]!;
		if (head < 0) continue;
		sibling[at] = child[head]!;
		child[head] = at;
	}
	const inside = new Int32Array(length).fill(-1);
	for (const [q, { open, last, close }] of quoted.entries()) inside.fill(q, open, Math.max(last, close) + 1);
	const tag = syntax.tag.slice();
	for (let at = 0; at < length; at++)
		if (
			tokens.pos[at] === PROPN &&
			!NOUN_TAGS.has(tag[at]!) &&
			at > 0 &&
			tokens.sentence[at] === tokens.sentence[at - 1] &&
			/^[A-Z][a-z]/.test(tokens.text[at]!)
		) {
			if (tag[at] !== TAG.CD && tag[at] !== TAG.PRP) tag[at] = TAG.NNP;
		} else if (tokens.pos[at] === VERB && !VERBAL.has(tag[at]!) && isCue(tokens.lemma[at]!))
			tag[at] = verbTag(tokens.lower[at]!);
		else if (isReportAfterName(tokens, tag, inside, at) && isCue(tokens.lower[at]!.slice(0, -1))) tag[at] = TAG.VBZ;
	return { tokens, tag, head: syntax.head, relation: syntax.relation, child, sibling, quoted, inside };
}

/** "…,” Bozell answers.": a plural noun by its look, where only a verb makes sense. */
function isReportAfterName(tokens: Tokens, tag: Uint8Array, inside: Int32Array, at: number): boolean {
	if (tag[at] !== TAG.NNS && tag[at] !== TAG.NN) return false;
	if (at < 2 || !tokens.lower[at]!.endsWith("s")) return false;
	const next = tokens.text[at + 1] ?? ".";
	if (next !== "." && next !== "," && next !== ":") return false;
	let before = at - 1;
	while (before > at - 4 && inside[before]! < 0 && /^[A-Z]/.test(tokens.text[before]!)) before--;
	return before < at - 1 && inside[before]! >= 0;
}

function verbTag(word: string): number {
	if (word.endsWith("ing")) return TAG.VBG;
	return word.endsWith("s") ? TAG.VBZ : TAG.VBD;
}

/** First and past-the-end token of the sentence of a token. */
export const sentenceStart = ({ sentences, sentence }: Tokens, at: number) => sentences[sentence[at]!]!;
export const sentenceEnd = ({ sentences, sentence }: Tokens, at: number) => sentences[sentence[at]! + 1]!;

const NOUN_TAGS = new Set<number>([TAG.NN, TAG.NNS, TAG.NNP, TAG.NNPS]);
const FINITE = new Set<number>([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
const VERBAL = new Set<number>([TAG.VB, TAG.VBD, TAG.VBG, TAG.VBN, TAG.VBP, TAG.VBZ]);
const SKIPPED = new Set<number>([TAG.RB, TAG.MD, TAG.RBR, TAG.RBS]);
const AUXILIARIES = new Set(
	"be have do is are was were been being am has had did does 's ’s 've ’ve 'd ’d 'll ’ll 're ’re 'm ’m not n't n’t to get got also".split(
		" ",
	),
);

export const isNoun = (words: Words, at: number) => NOUN_TAGS.has(words.tag[at]!);
export const isFiniteVerb = (words: Words, at: number) => FINITE.has(words.tag[at]!);
export const isVerb = (words: Words, at: number) => VERBAL.has(words.tag[at]!);
/** Auxiliaries, adverbs and negation that stand between a subject and its verb. */
export const isVerbGroup = (words: Words, at: number) =>
	SKIPPED.has(words.tag[at]!) || AUXILIARIES.has(words.tokens.lower[at]!);
