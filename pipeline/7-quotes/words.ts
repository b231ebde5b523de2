import type { TimedDocument, Tokens } from "../../schemas/index.ts";
import { type Children, childrenOf } from "../4-syntax/tree.ts";
import type { Quoted } from "./marks.ts";
import { settleTags } from "./retag.ts";
import { FINITE, NOUN_TAGS, TAG, VERBAL } from "./tagset.ts";

export { REL } from "../4-syntax/tree.ts";
export { TAG } from "./tagset.ts";

/** What the rules of this room read of a document: its tokens with tags and heads, and what stands between quotation marks. */
export interface Words extends Children {
	readonly tokens: Tokens;
	readonly tag: Uint8Array;
	readonly head: Int32Array;
	readonly relation: Uint8Array;
	readonly quoted: readonly Quoted[];
	/** Index in `quoted` of the stretch a token stands in, marks included; -1 outside. */
	readonly inside: Int32Array;
	/** 1 on the tokens of names. */
	readonly named: Uint8Array;
	/** Whether a token stands in a headline. */
	readonly isHeadline: (at: number) => boolean;
}

/** `isCue` tells lemmas of reporting verbs, on which the two taggers are settled. */
export function wordsOf(document: TimedDocument, quoted: readonly Quoted[], isCue: (lemma: string) => boolean): Words {
	const { tokens, syntax } = document;
	const { length } = tokens;
	const inside = new Int32Array(length).fill(-1);
	for (const [q, { open, last, close }] of quoted.entries()) inside.fill(q, open, Math.max(last, close) + 1);
	const tag = settleTags(tokens, syntax.tag, inside, document.mentions, isCue);
	const named = new Uint8Array(length);
	for (const { first, last } of document.mentions) named.fill(1, first, last + 1);
	const isHeadline = (at: number) => document.blocks[tokens.block[tokens.sentence[at]!]!]!.type === "headline";
	return {
		tokens,
		tag,
		head: syntax.head,
		relation: syntax.relation,
		...childrenOf(syntax),
		quoted,
		inside,
		named,
		isHeadline,
	};
}

/** First and past-the-end token of the sentence of a token. */
export const sentenceStart = ({ sentences, sentence }: Tokens, at: number) => sentences[sentence[at]!]!;
export const sentenceEnd = ({ sentences, sentence }: Tokens, at: number) => sentences[sentence[at]! + 1]!;

const SKIPPED = new Set<number>([TAG.RB, TAG.MD, TAG.RBR, TAG.RBS]);
const AUXILIARIES = new Set(
	"be have do is are was were been being am has had did does 's ’s 've ’ve 'd ’d 'll ’ll 're ’re 'm ’m not n't n’t to get got also".split(
		" ",
	),
);

export const isNoun = (words: Words, at: number) => NOUN_TAGS.has(words.tag[at]!);
export const isAdjective = (words: Words, at: number) => words.tag[at] === TAG.JJ;
export const isFiniteVerb = (words: Words, at: number) => FINITE.has(words.tag[at]!);
export const isVerb = (words: Words, at: number) => VERBAL.has(words.tag[at]!);
/** Auxiliaries, adverbs and negation that stand between a subject and its verb. */
export const isVerbGroup = (words: Words, at: number) =>
	SKIPPED.has(words.tag[at]!) || AUXILIARIES.has(words.tokens.lower[at]!);
