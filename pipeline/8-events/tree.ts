import { type Syntax, type Tokens, UPOS } from "../../schemas/index.ts";
import { TAGS, tagCode } from "../4-syntax/tags.ts";
import { type Children, childrenOf, REL } from "../4-syntax/tree.ts";
import { KNOWN } from "./lexicon/known.ts";
import type { VerbGroup } from "./verb-group.ts";

export { REL };

const NUMBER = tagCode("CD");
/** Tags after which a number belongs to a name. */
const NAMING = TAGS.map((tag) => tag === "DT" || tag === "ADD" || tag.startsWith("NNP"));

/** Codes of the parts of speech that the rules name. */
export const POS = Object.fromEntries(UPOS.map((name, code) => [name, code])) as Record<(typeof UPOS)[number], number>;

/** A sentence's words with their dependents, for rules that walk the tree both ways. Children come in text order. */
export interface Tree extends Children {
	readonly tokens: Tokens;
	readonly head: Int32Array;
	readonly relation: Uint8Array;
	/** Penn Treebank tags, as indices of TAGS in pipeline/4-syntax/tags.ts. */
	readonly tag: Uint8Array;
	/** Dictionary form of each token. */
	readonly lemma: readonly string[];
	/** Verb groups read so far, by the token of their verb. */
	readonly groups: (VerbGroup | undefined)[];
}

export function treeOf(tokens: Tokens, syntax: Syntax): Tree {
	const tag = tagsOf(tokens, syntax);
	return {
		tokens,
		head: syntax.head,
		relation: syntax.relation,
		tag,
		lemma: lemmasOf(tokens, tag),
		groups: new Array(tokens.length),
		...childrenOf(syntax),
	};
}

/** 1 for the tags of verbs. */
export const VERBAL = Uint8Array.from(TAGS, (tag) => (tag.startsWith("VB") || tag === "MD" ? 1 : 0));
const MEASURES = new Set(
	"% percent point points cent cents dollar dollars mile miles euro euros pound pounds yen $ period time day week month quarter year".split(
		" ",
	),
);

const OBJECTS: ReadonlySet<number> = new Set([REL.obj, REL.iobj]);
const GERUND = tagCode("VBG");
const MISTAKEN: ReadonlySet<number> = new Set([tagCode("NN"), tagCode("NNS"), tagCode("JJ")]);

/** Tags, but that a noun or adjective in -ing to which the parser gives an object is a verb ("with the firm promising 400 jobs"). */
function tagsOf({ lower }: Tokens, { head, relation, tag }: Syntax): Uint8Array {
	let tags = tag;
	for (let token = 0; token < head.length; token++) {
		const above = head[token]!;
		if (above < 0 || above > token || !OBJECTS.has(relation[token]!) || !MISTAKEN.has(tags[above]!)) continue;
		if (!lower[above]!.endsWith("ing")) continue;
		if (tags === tag) tags = tag.slice();
		tags[above] = GERUND;
	}
	return tags;
}

/** Whether a token is tagged as a verb. */
export const isVerb = (tree: Tree, token: number): boolean => VERBAL[tree.tag[token]!] === 1;

/** Whether a phrase is an amount ("nearly 200 points", "3.5%"), which takes no part in an event; "the 787" and "iPhone 4" are things. */
export function isAmount(tree: Tree, token: number): boolean {
	if (tree.tag[token] === NUMBER)
		return (
			!NAMING[tree.tag[token - 1] ?? NUMBER] &&
			childBy(tree, token, REL.det) < 0 &&
			childBy(tree, token, REL.compound) < 0
		);
	return MEASURES.has(tree.tokens.lower[token]!);
}

/**
 * wink-nlp's dictionary forms. It leaves the form of a verb that it takes for an adjective or noun ("holding"): there the
 * ending is taken off where the lexicons know what remains.
 */
function lemmasOf(tokens: Tokens, tag: Uint8Array): readonly string[] {
	const lemmas = [...tokens.lemma];
	for (let token = 0; token < lemmas.length; token++) {
		if (!VERBAL[tag[token]!] || tokens.pos[token] === POS.VERB || tokens.pos[token] === POS.AUX) continue;
		const form = tokens.lower[token]!;
		const ending = form.endsWith("ing") ? 3 : form.endsWith("ed") ? 2 : form.endsWith("s") ? 1 : 0;
		const stem = form.slice(0, form.length - ending);
		lemmas[token] = [stem, `${stem}e`, stem.slice(0, -1)].find((one) => KNOWN.has(one)) ?? lemmas[token]!;
	}
	return lemmas;
}

/** First child with a relation, or -1. */
export function childBy(tree: Tree, token: number, relation: number): number {
	for (let at = tree.child[token]!; at >= 0; at = tree.sibling[at]!) if (tree.relation[at] === relation) return at;
	return -1;
}

/** The preposition of a phrase, or "". */
export function caseOf(tree: Tree, token: number): string {
	const marker = childBy(tree, token, REL.case);
	return marker < 0 ? "" : tree.tokens.lower[marker]!;
}

/** First child with a relation that a preposition leads, or -1. */
export function childWith(tree: Tree, token: number, relation: number, preposition: string): number {
	for (let at = tree.child[token]!; at >= 0; at = tree.sibling[at]!)
		if (tree.relation[at] === relation && caseOf(tree, at) === preposition) return at;
	return -1;
}

/** Words of a phrase: [first, last] token of everything below its head, without clauses, appositions and coordination. */
export function phraseOf(tree: Tree, token: number, depth = 0): [number, number] {
	let first = token;
	let last = token;
	if (depth > 12) return [first, last];
	for (let at = tree.child[token]!; at >= 0; at = tree.sibling[at]!) {
		if (!INSIDE.has(tree.relation[at]!)) continue;
		const [from, to] = phraseOf(tree, at, depth + 1);
		if (from < first) first = from;
		if (to > last) last = to;
	}
	return [first, last];
}

const INSIDE: ReadonlySet<number> = new Set(
	(["det", "amod", "nummod", "compound", "flat", "fixed", "nmod:poss", "advmod"] as const).map((name) => REL[name]),
);
