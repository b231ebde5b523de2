import { TAGS } from "../4-syntax/tags.ts";
import { caseOf, childBy, isVerb, POS, REL, type Tree, VERBAL } from "./tree.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

const ADJUNCTS = new Set("by while after before in without for when from of".split(" "));
const SHARED: ReadonlySet<number> = new Set([REL.conj, REL.advcl, REL.parataxis, REL.obl, REL.ccomp]);
/** Verbs whose object does what the infinitive after it says: "urged the president to resign". */
const INFLUENCE = new Set(
	"urge ask tell order persuade force allow permit expect help invite warn send instruct advise encourage enable require".split(
		" ",
	),
);
/** Verbs whose object did, or is kept from, what the gerund after a preposition says: "accused the mayor of lying", "fined the firm for selling". */
const BLAME = new Set(
	"accuse arrest ban bar blame charge condemn convict criticize criticise deter discourage fault fine jail keep praise prevent prohibit punish sentence stop sue suspect thank".split(
		" ",
	),
);
const BLAMING = new Set(["for", "from", "of", "with"]);
const SUBJECT: ReadonlySet<number> = new Set([REL.nsubj, REL["nsubj:pass"]]);
const INSERTED: ReadonlySet<number> = new Set([REL.acl, REL.advcl, REL["acl:relcl"]]);
/** How many words an absolute clause may have before its verb. */
const ABSOLUTE = 9;
/** What leads another kind of clause or phrase, or a list's last part. */
const CLAUSAL = new Set([...ADJUNCTS, ..."and or but who which that as since despite".split(" ")]);
const NOMINAL = new Set(["NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT"]);

/** The subject of a verb: its own, the one that it shares with the word above it, or the nominal before its verb group; or -1. */
export function subjectOf(tree: Tree, verb: number, passive: boolean, depth = 0): number {
	const own = ownSubject(tree, verb);
	const head = tree.head[verb]!;
	if (own >= 0 || depth > 3) return own;
	const relation = tree.relation[verb]!;
	const group = verbGroup(tree, verb);
	const blamed = blamedFor(tree, verb, group);
	if (blamed >= 0) return blamed;
	if (relation === REL.acl || relation === REL["acl:relcl"] || relation === REL.amod) {
		// "closed the day up, ending at": an adjunct of the clause, whatever the tree says.
		if (group.form === "gerund" && isAdjunct(tree, group)) return clauseSubject(tree, head);
		// "a plan to build": the noun is no argument; "the ship seized", "troops crossing": it is.
		if (passive || group.form === "gerund" || (relation === REL.acl && group.form === "finite")) return head;
		return relation === REL["acl:relcl"] ? nominalBefore(tree, group.first) : -1;
	}
	const controlled = group.form === "infinitive" && head >= 0 && INFLUENCE.has(tree.lemma[head]!);
	if (head >= 0 && (relation === REL.xcomp || (controlled && relation === REL.advcl))) {
		const object = isVerb(tree, head) ? objectOf(tree, head) : -1;
		return object >= 0 ? object : subjectOf(tree, head, false, depth + 1);
	}
	const absolute = group.form === "gerund" && relation === REL.advcl ? ofItsOwn(tree, group.first) : -1;
	if (absolute >= 0) return absolute;
	if (head >= 0 && SHARED.has(relation) && group.form !== "finite") return subjectOf(tree, head, passive, depth + 1);
	if (head >= 0 && relation === REL.conj) return subjectOf(tree, head, passive, depth + 1);
	return group.form === "finite" ? nominalBefore(tree, group.first) : -1;
}

/** Who is asked or made to do something: the object, which the tree may call indirect. */
function objectOf(tree: Tree, verb: number): number {
	const object = childBy(tree, verb, REL.obj);
	return object >= 0 ? object : childBy(tree, verb, REL.iobj);
}

/** The object of a verb of blame above a gerund that its preposition leads, or -1. */
function blamedFor(tree: Tree, verb: number, group: VerbGroup): number {
	if (group.form !== "gerund" || !BLAMING.has(tree.tokens.lower[group.first - 1]!)) return -1;
	let head = tree.head[verb]!;
	if (head >= 0 && tree.relation[head] === REL.obj) head = tree.head[head]!;
	return head >= 0 && BLAME.has(tree.lemma[head]!) ? childBy(tree, head, REL.obj) : -1;
}

/** A word's subject; of two that stand before it the nearer: "At its own conference Anna Berg introduced" has one too many. */
function ownSubject(tree: Tree, token: number): number {
	let found = -1;
	for (let at = tree.child[token]!; at >= 0; at = tree.sibling[at]!)
		if (SUBJECT.has(tree.relation[at]!) && (found < 0 || (at < token && !isWhose(tree, at)))) found = at;
	return found;
}

/** Whether a phrase starts a relative clause: "Anna Berg, whose firm sells ore, said". */
const isWhose = (tree: Tree, token: number) => tree.tokens.lower[childBy(tree, token, REL["nmod:poss"])] === "whose";

/** The subject of an absolute clause, whatever the tree hangs it on: the noun between a comma and the verb in "the race began, Peru finally winning". */
function ofItsOwn({ tokens, tag, head }: Tree, first: number): number {
	let comma = first - 1;
	while (comma > first - ABSOLUTE && tokens.lower[comma] !== ",") comma--;
	if (tokens.lower[comma] !== "," || tokens.sentence[comma] !== tokens.sentence[first]) return -1;
	for (let at = comma + 1; at < first; at++) {
		if (VERBAL[tag[at]!] || CLAUSAL.has(tokens.lower[at]!)) return -1;
	}
	for (let at = comma + 1; at < first; at++)
		if (NOMINAL.has(TAGS[tag[at]!]!) && (head[at]! <= comma || head[at]! >= first)) return at;
	return -1;
}

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
		else if (NOMINAL.has(name) || tokens.pos[at] === POS.PROPN) return above(tree, at);
		else if (name !== "RB" && name !== "," && tokens.lower[at] !== "(") return -1;
		at--;
	}
	return -1;
}

/** The head of the whole noun phrase that a noun ends; the object of a preposition is no subject, so what is apposed to it is one of its own. */
function above(tree: Tree, token: number): number {
	let at = token;
	for (let step = 0; step < 6; step++) {
		const head = tree.head[at]!;
		if (tree.relation[at] === REL.appos && caseOf(tree, head) !== "") return childBy(tree, head, REL.appos);
		const clause = head >= 0 && head < token && INSERTED.has(tree.relation[head]!) && isVerb(tree, head);
		if (clause) return beforeClause(tree, head, at);
		if (head < 0 || head > token || isVerb(tree, head) || !NOMINAL.has(TAGS[tree.tag[head]!]!)) return at;
		at = head;
	}
	return at;
}

/** What an inserted clause is about, which ends just before the verb: "Anna Berg, born in Oslo, wrote". Without a comma it ends no insertion. */
function beforeClause(tree: Tree, clause: number, last: number): number {
	const { first } = verbGroup(tree, clause);
	if (tree.tokens.lower[first - 1] !== ",") return last;
	const subject = nominalBefore(tree, first - 1);
	return subject >= 0 ? subject : last;
}
