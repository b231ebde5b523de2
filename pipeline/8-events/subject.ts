import { TAGS } from "../4-syntax/tags.ts";
import { childBy, isVerb, REL, type Tree } from "./tree.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

const ADJUNCTS = new Set("by while after before in without for when from of".split(" "));
const SHARED: ReadonlySet<number> = new Set([REL.conj, REL.advcl, REL.parataxis, REL.obl, REL.ccomp]);
/** Verbs whose object does what the infinitive after it says: "urged the president to resign". */
const INFLUENCE = new Set(
	"urge ask tell order persuade force allow permit expect help invite warn send instruct advise encourage enable require".split(
		" ",
	),
);
const NOMINAL = new Set(["NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT"]);

/** The subject of a verb: its own, the one that it shares with the word above it, or the nominal before its verb group; or -1. */
export function subjectOf(tree: Tree, verb: number, passive: boolean, depth = 0): number {
	const own = ownSubject(tree, verb);
	const head = tree.head[verb]!;
	if (own >= 0 || depth > 3) return own;
	const relation = tree.relation[verb]!;
	const group = verbGroup(tree, verb);
	if (relation === REL.acl || relation === REL["acl:relcl"] || relation === REL.amod) {
		// "closed the day up, ending at": an adjunct of the clause, whatever the tree says.
		if (group.form === "gerund" && isAdjunct(tree, group)) return clauseSubject(tree, head);
		// "a plan to build": the noun is no argument; "the ship seized", "troops crossing": it is.
		if (passive || group.form === "gerund" || (relation === REL.acl && group.form === "finite")) return head;
		return relation === REL["acl:relcl"] ? nominalBefore(tree, group.first) : -1;
	}
	const controlled = group.form === "infinitive" && head >= 0 && INFLUENCE.has(tree.lemma[head]!);
	if (head >= 0 && (relation === REL.xcomp || (controlled && relation === REL.advcl))) {
		const object = isVerb(tree, head) ? childBy(tree, head, REL.obj) : -1;
		return object >= 0 ? object : subjectOf(tree, head, false, depth + 1);
	}
	if (head >= 0 && SHARED.has(relation) && group.form !== "finite") return subjectOf(tree, head, passive, depth + 1);
	if (head >= 0 && relation === REL.conj) return subjectOf(tree, head, passive, depth + 1);
	return group.form === "finite" ? nominalBefore(tree, group.first) : -1;
}

const ownSubject = (tree: Tree, token: number) =>
	Math.max(childBy(tree, token, REL.nsubj), childBy(tree, token, REL["nsubj:pass"]));

function isAdjunct(tree: Tree, group: VerbGroup): boolean {
	const before = tree.tokens.lower[group.first - 1] ?? "";
	return before === "," || ADJUNCTS.has(before);
}

/** Subject of the nearest word above that has one. */
function clauseSubject(tree: Tree, token: number): number {
	for (let at = token, step = 0; at >= 0 && step < 6; at = tree.head[at]!, step++) {
		const subject = ownSubject(tree, at);
		if (subject >= 0) return subject;
	}
	return -1;
}

/** The noun or pronoun just before a verb group, past adverbs, a comma and a bracket; of a phrase with "of" its head. */
function nominalBefore(tree: Tree, first: number): number {
	const { tokens, tag } = tree;
	let at = first - 1;
	for (let step = 0; step < 8 && at >= 0 && tokens.sentence[at] === tokens.sentence[first]; step++) {
		const name = TAGS[tag[at]!]!;
		if (tokens.lower[at] === ")") while (at >= 0 && tokens.lower[at] !== "(") at--;
		else if (NOMINAL.has(name)) return above(tree, at);
		else if (name !== "RB" && name !== "," && tokens.lower[at] !== "(") return -1;
		at--;
	}
	return -1;
}

/** The head of the whole noun phrase that a noun ends. */
function above(tree: Tree, token: number): number {
	let at = token;
	for (let step = 0; step < 6; step++) {
		const head = tree.head[at]!;
		if (head < 0 || head > token || isVerb(tree, head) || !NOMINAL.has(TAGS[tree.tag[head]!]!)) return at;
		at = head;
	}
	return at;
}
