import type { EventStatus } from "../../schemas/index.ts";
import { HOSTS, imposedBy } from "./lexicon/governors.ts";
import { caseOf, childBy, POS, REL, type Tree } from "./tree.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

const CONDITION = new Set(["if", "unless", "whether", "lest", "provided"]);
const NOBODY = new Set(["nobody", "no", "none", "neither", "nothing", "few"]);
const AHEAD = new Set("next upcoming coming planned proposed scheduled forthcoming future expected".split(" "));
const DOUBTFUL = new Set("possible potential alleged suspected threatened likely".split(" "));
const BY_GERUND = new Set([REL.xcomp, REL.ccomp, REL.obj, REL.csubj, REL.advcl, REL.acl, REL.obl]);

/** Whether an event happened, from the words around its trigger: a verb by its group, another word by what governs it. */
export function statusOf(tree: Tree, token: number, depth = 0): EventStatus {
	const verbal = tree.tokens.pos[token] === POS.VERB || tree.tokens.pos[token] === POS.AUX;
	return verbal ? verbStatus(tree, token, verbGroup(tree, token), depth) : nominalStatus(tree, token, depth);
}

function verbStatus(tree: Tree, verb: number, group: VerbGroup, depth: number): EventStatus {
	const own = finiteStatus(tree, verb, group);
	if (group.negated || subjectIsNobody(tree, verb)) return "denied";
	if (conditional(tree, verb)) return "possible";
	if (group.form === "infinitive" || group.form === "gerund" || group.form === "participle") {
		const governor = depth < 4 ? governorOf(tree, verb, group) : -1;
		if (governor < 0) return group.form === "infinitive" ? "possible" : "occurred";
		const imposed = imposedBy(tree.lemma[governor]!);
		const above = statusOf(tree, governor, depth + 1);
		if (imposed === "denied") return above === "denied" ? "occurred" : "denied";
		if (imposed && group.form === "infinitive")
			return above === "denied" && imposed !== "possible" ? "denied" : imposed;
		if (group.form === "infinitive" && tree.relation[verb] === REL.advcl) return "possible";
		return above;
	}
	if (own !== "occurred" && own !== "ongoing") return own;
	// A clause that is the object of a verb of wish or refusal ("hopes prices fall").
	const head = tree.head[verb]!;
	if (depth < 4 && head >= 0 && tree.relation[verb] === REL.ccomp && tree.lemma[head] !== "say") {
		const imposed = imposedBy(tree.lemma[head]!);
		if (imposed === "denied" || (imposed === "possible" && group.tense !== "past")) return imposed;
	}
	return own;
}

function finiteStatus(tree: Tree, verb: number, group: VerbGroup): EventStatus {
	if (group.tense === "future") return "planned";
	if (group.modal === "would" || group.modal === "'d" || group.modal === "’d")
		return underPastReport(tree, verb) && !group.perfect ? "planned" : "possible";
	if (group.modal) return "possible";
	if (group.progressive) return group.tense === "past" ? "occurred" : "ongoing";
	return "occurred";
}

/** "said it would build": the future seen from a past report. */
function underPastReport(tree: Tree, verb: number): boolean {
	const head = tree.head[verb]!;
	if (head < 0 || (tree.relation[verb] !== REL.ccomp && tree.relation[verb] !== REL.parataxis)) return false;
	return imposedBy(tree.lemma[head]!) === undefined;
}

function subjectIsNobody(tree: Tree, verb: number): boolean {
	for (const relation of [REL.nsubj, REL["nsubj:pass"]]) {
		const subject = childBy(tree, verb, relation);
		if (subject < 0) continue;
		if (NOBODY.has(tree.tokens.lower[subject]!) && tree.tokens.lower[subject] !== "few") return true;
		const determiner = childBy(tree, subject, REL.det);
		return determiner >= 0 && tree.tokens.lower[determiner] === "no";
	}
	return false;
}

/** In an if-clause, or the main clause of one. */
function conditional(tree: Tree, verb: number): boolean {
	const mark = childBy(tree, verb, REL.mark);
	return mark >= 0 && CONDITION.has(tree.tokens.lower[mark]!);
}

/** The word whose complement an infinitive or participle is, by the tree, else the nearest verb, noun or adjective before it. */
function governorOf(tree: Tree, verb: number, group: VerbGroup): number {
	const { pos, sentence } = tree.tokens;
	const head = tree.head[verb]!;
	if (head >= 0) {
		if (tree.relation[verb] === REL.conj) return head;
		if (BY_GERUND.has(tree.relation[verb]!)) return head;
		return -1;
	}
	for (let at = group.first - 1; at >= 0 && at >= group.first - 6 && sentence[at] === sentence[verb]; at--)
		if (pos[at] === POS.VERB || pos[at] === POS.NOUN || pos[at] === POS.ADJ) return at;
	return -1;
}

function nominalStatus(tree: Tree, token: number, depth: number): EventStatus {
	const { lower, pos } = tree.tokens;
	const { lemma } = tree;
	for (let at = tree.child[token]!; at >= 0; at = tree.sibling[at]!) {
		const form = lower[at]!;
		if (tree.relation[at] === REL.det && form === "no") return "denied";
		if (AHEAD.has(form)) return "planned";
		if (DOUBTFUL.has(form)) return "possible";
	}
	const head = tree.head[token]!;
	if (head < 0 || depth > 3) return "occurred";
	const relation = tree.relation[token]!;
	const verbal = pos[head] === POS.VERB || pos[head] === POS.AUX;
	if (
		verbal &&
		(relation === REL.obj || relation === REL.nsubj || relation === REL["nsubj:pass"] || relation === REL.obl)
	) {
		// "cancelled the trial", "prepares for the summit"
		const governed = relation === REL.obl ? caseOf(tree, token) === "for" : relation !== REL.nsubj;
		const imposed = governed ? imposedBy(lemma[head]!) : undefined;
		if (HOSTS.has(lemma[head]!) && relation !== REL.obl) {
			const above = statusOf(tree, head, depth + 1);
			return above !== "occurred" && above !== "ongoing" ? above : (imposed ?? above);
		}
		if (imposed) return imposed;
	}
	if (relation === REL.nmod && imposedBy(lemma[head]!) === "planned") return "planned";
	return "occurred";
}
