import { RELATIONS, UPOS } from "../../../schemas/index.ts";
import { TAGS } from "../../4-syntax/tags.ts";
import { REL, type Tree } from "../tree.ts";

/** Kinds of candidate: each has its own weights for every feature. */
export const GROUPS = ["noun", "verb", "adjective", "name"] as const;

/** What is looked at around a candidate; a weight's key is a word, a tag or a relation. */
export const TEMPLATES = [
	"bias",
	"lemma",
	"suffix",
	"tag",
	"previous",
	"next",
	"previous tag",
	"next tag",
	"second previous",
	"second next",
	"relation",
	"head lemma",
	"head tag",
	"opener",
	"child",
	"case",
	"pos",
] as const;

/** Number of weights that a key has: one for every template and group. */
export const ROW = TEMPLATES.length * GROUPS.length;

/** Relations of words that only help a verb. */
export const AUXILIARY: ReadonlySet<number> = new Set([REL.aux, REL["aux:pass"], REL.cop]);
const GROUP_OF_TAG: Int8Array = Int8Array.from(TAGS, (tag) => {
	if (tag === "NN" || tag === "NNS") return 0;
	if (tag.startsWith("VB")) return 1;
	if (tag.startsWith("JJ")) return 2;
	return tag.startsWith("NNP") ? 3 : -1;
});

/** Index in {@link GROUPS} of a token that may be a trigger, else -1: auxiliaries and forms of "be" are none. */
export function groupOf(tree: Tree, token: number): number {
	const group = GROUP_OF_TAG[tree.tag[token]!]!;
	if (group !== 1) return group;
	return AUXILIARY.has(tree.relation[token]!) || tree.tokens.lemma[token] === "be" ? -1 : 1;
}

const SUFFIX = 4;
const BOUNDARY = "<s>";

/**
 * Calls `emit(column, key)` for every feature of a candidate; `column` is below {@link ROW}.
 * The trainer and the stage share it, so that they cannot drift apart. No string is built but the suffix of a word.
 */
export function features(tree: Tree, token: number, group: number, emit: (column: number, key: string) => void): void {
	const { lower, lemma, sentences } = tree.tokens;
	const sentence = tree.tokens.sentence[token]!;
	const first = sentences[sentence]!;
	const end = sentences[sentence + 1]!;
	const word = (at: number) => (at < first || at >= end ? BOUNDARY : lower[at]!);
	const tag = (at: number) => (at < first || at >= end ? BOUNDARY : TAGS[tree.tag[at]!]!);
	const column = (template: number) => template * GROUPS.length + group;
	emit(column(0), "");
	emit(column(1), lemma[token]!);
	emit(column(2), lower[token]!.slice(-SUFFIX));
	emit(column(3), TAGS[tree.tag[token]!]!);
	emit(column(4), word(token - 1));
	emit(column(5), word(token + 1));
	emit(column(6), tag(token - 1));
	emit(column(7), tag(token + 1));
	emit(column(8), word(token - 2));
	emit(column(9), word(token + 2));
	const head = tree.head[token]!;
	emit(column(10), RELATIONS[tree.relation[token]!]!);
	emit(column(11), head < 0 ? BOUNDARY : lemma[head]!);
	emit(column(12), head < 0 ? BOUNDARY : TAGS[tree.tag[head]!]!);
	emit(column(16), UPOS[tree.tokens.pos[token]!]!);
	let opener = BOUNDARY;
	for (let at = tree.child[token]!; at >= 0; at = tree.sibling[at]!) {
		const relation = tree.relation[at]!;
		emit(column(14), RELATIONS[relation]!);
		if (relation === REL.det || relation === REL["nmod:poss"]) opener = lower[at]!;
		else if (relation === REL.case) emit(column(15), lower[at]!);
	}
	emit(column(13), opener);
}
