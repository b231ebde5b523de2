import { TAGS } from "../../4-syntax/tags.ts";
import { REL, type Tree } from "../tree.ts";

/** Kinds of candidate: each has its own weights for every feature. */
export const GROUPS = ["noun", "verb", "adjective", "name"] as const;

/** What a feature's key is: a word form, a lemma or an ending (of a token), or the code of a tag, relation or universal tag. */
export const Key = { none: 0, word: 1, lemma: 2, ending: 3, tag: 4, relation: 5, pos: 6 } as const;
export type Key = (typeof Key)[keyof typeof Key];

/** What is looked at around a candidate, with the kind of key that its weights have. */
export const TEMPLATES = [
	["bias", Key.none],
	["lemma", Key.lemma],
	["suffix", Key.ending],
	["tag", Key.tag],
	["previous", Key.word],
	["next", Key.word],
	["previous tag", Key.tag],
	["next tag", Key.tag],
	["second previous", Key.word],
	["second next", Key.word],
	["relation", Key.relation],
	["head lemma", Key.lemma],
	["head tag", Key.tag],
	["opener", Key.word],
	["child", Key.relation],
	["case", Key.word],
	["pos", Key.pos],
] as const;

/** Keys of a template are codes below this, or words. */
export const CODE_SPACE = 64;
/** A template and a group of candidates have their own weights. */
export const COLUMNS = TEMPLATES.length * GROUPS.length;
export const columnOf = (template: number, group: number): number => template * GROUPS.length + group;

/** By template: which bit says that a word has a weight for it; -1 where keys are codes. */
export const BIT_OF: Int8Array = bitsOfWords();

function bitsOfWords(): Int8Array {
	let next = 0;
	return Int8Array.from(TEMPLATES, ([, kind]) =>
		kind === Key.word || kind === Key.lemma || kind === Key.ending ? next++ : -1,
	);
}

/** Stands for the token before the first and after the last of a sentence, and the head of its root. */
export const BOUNDARY = -1;

const GROUP_OF_TAG: Int8Array = Int8Array.from(TAGS, (tag) => {
	if (tag === "NN" || tag === "NNS") return 0;
	if (tag.startsWith("VB")) return 1;
	if (tag.startsWith("JJ")) return 2;
	return tag.startsWith("NNP") ? 3 : -1;
});

/** Relations of words that only help a verb. */
export const AUXILIARY: ReadonlySet<number> = new Set([REL.aux, REL["aux:pass"], REL.cop]);

/** Index in {@link GROUPS} of a token that may be a trigger, else -1: auxiliaries and forms of "be" are none. */
export function groupOf(tree: Tree, token: number): number {
	const group = GROUP_OF_TAG[tree.tag[token]!]!;
	if (group !== 1) return group;
	return AUXILIARY.has(tree.relation[token]!) || tree.tokens.lemma[token] === "be" ? -1 : 1;
}

/**
 * Writes the features of a candidate to `out`, template and value by turns, and gives how many numbers that are. A value is a
 * token or {@link BOUNDARY} where the template's key is a word, lemma or ending, else a code. The trainer and the stage share
 * it, so that they cannot drift apart.
 */
export function featuresOf(tree: Tree, token: number, out: number[]): number {
	const { sentences } = tree.tokens;
	const sentence = tree.tokens.sentence[token]!;
	const first = sentences[sentence]!;
	const end = sentences[sentence + 1]!;
	const previous = token - 1 >= first ? token - 1 : BOUNDARY;
	const next = token + 1 < end ? token + 1 : BOUNDARY;
	const head = tree.head[token]!;
	let n = 0;
	const put = (template: number, value: number) => {
		out[n++] = template;
		out[n++] = value;
	};
	put(0, 0);
	put(1, token);
	put(2, token);
	put(3, tree.tag[token]!);
	put(4, previous);
	put(5, next);
	put(6, previous < 0 ? 0 : tree.tag[previous]!);
	put(7, next < 0 ? 0 : tree.tag[next]!);
	put(8, token - 2 >= first ? token - 2 : BOUNDARY);
	put(9, token + 2 < end ? token + 2 : BOUNDARY);
	put(10, tree.relation[token]!);
	put(11, head < 0 ? BOUNDARY : head);
	put(12, head < 0 ? 0 : tree.tag[head]!);
	let opener = BOUNDARY;
	for (let at = tree.child[token]!; at >= 0; at = tree.sibling[at]!) {
		const relation = tree.relation[at]!;
		put(14, relation);
		if (relation === REL.det || relation === REL["nmod:poss"]) opener = at;
		else if (relation === REL.case) put(15, at);
	}
	put(13, opener);
	put(16, tree.tokens.pos[token]!);
	return n;
}
