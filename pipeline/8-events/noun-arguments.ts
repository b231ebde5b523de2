import type { Role } from "../../schemas/index.ts";
import { TAGS, tagCode } from "../4-syntax/tags.ts";
import { antecedent } from "./antecedent.ts";
import { ACTORS, type Argument, FIRMS } from "./arguments.ts";
import { CHANGES, DIRECTED, DONE, MADE, SENT, SUPPORT, TAKEN, UNDERGONE } from "./lexicon/nominals.ts";
import { phraseAfter } from "./phrase.ts";
import { subjectOf } from "./subject.ts";
import { caseOf, childBy, childWith, REL, type Tree } from "./tree.ts";

const PRONOUN = tagCode("PRP$");
const ADJECTIVE = /^JJ/;
const AGENT_CASES = new Set(["by", "between", "among", "amongst"]);
/** "With" names the other side of a deal, a meeting or a conflict: PropBank's Arg1. */
const PATIENT_CASES = new Set(["against", "on", "into", "for", "with", "about"]);
const OTHER_CASES = new Set(["to", "from"]);

/** Who takes part in what a noun tells: its possessor, its "of" and "by" phrases, the subject of the verb it hangs on. */
export function nounArguments(tree: Tree, noun: number): Argument[] {
	const found: Argument[] = [];
	const lemma = tree.lemma[noun]!;
	const done = MADE.has(lemma) || TAKEN.has(lemma);
	// Of two the possessor acts: "the army's arrest of the mayor", but "the mayor's arrest".
	const alone = childWith(tree, noun, REL.nmod, "of") < 0;
	const possessor = alone && (done || UNDERGONE.has(lemma)) ? "patient" : "agent";
	for (let at = tree.child[noun]!; at >= 0; at = tree.sibling[at]!) {
		const relation = tree.relation[at]!;
		if (relation === REL["nmod:poss"]) {
			const acts = TAKEN.has(lemma) || (done && tree.tag[at] !== PRONOUN);
			found.push({ role: possessor, token: at, doneBy: acts ? ACTORS : undefined });
		} else if (relation === REL.compound && TAGS[tree.tag[at]!]!.startsWith("NNP"))
			found.push({ role: possessor, token: at, named: true, doneBy: done ? FIRMS : undefined });
		// "the prisoner release", "a share sale"
		else if (relation === REL.compound && (done || CHANGES.has(lemma))) found.push({ role: "patient", token: at });
		if (relation !== REL.nmod) continue;
		const role = roleOfPhrase(lemma, caseOf(tree, at));
		if (role) found.push({ role, token: at });
	}
	const missed = alone && tree.tokens.lower[noun + 1] === "of" ? phraseAfter(tree, noun + 2) : -1;
	if (missed >= 0) found.push({ role: DONE.has(lemma) ? "agent" : "patient", token: missed });
	const adjective = ADJECTIVE.test(TAGS[tree.tag[noun]!]!);
	const holder = adjective ? bearer(tree, noun) : childBy(tree, noun, REL.nsubj);
	// "he is guilty", "the ship went missing"
	if (adjective && holder >= 0) found.push({ role: "patient", token: antecedent(tree, holder, noun) });
	// "he will be on leave": the noun is what its clause says of the subject.
	else if (holder >= 0 && caseOf(tree, noun) !== "") found.push({ role: "agent", token: holder });
	const head = tree.head[noun]!;
	// "the minister on leave", "workers on strike"
	const state = tree.relation[noun] === REL.nmod && caseOf(tree, noun) === "on" && childBy(tree, noun, REL.det) < 0;
	if (state) found.push({ role: "agent", token: head });
	const support = head >= 0 && tree.relation[noun] === REL.obj && SUPPORT.has(tree.lemma[head]!);
	if (support && !found.some(({ role }) => role === "agent")) {
		const subject = antecedent(tree, subjectOf(tree, head, false), head);
		if (subject >= 0) found.push({ role: "agent", token: subject });
	}
	// "held talks with Peru", "is holding a session with partners": whoever the tree hangs on the verb takes part in the noun.
	if (support)
		for (let at = tree.child[head]!; at >= 0; at = tree.sibling[at]!)
			if (tree.relation[at] === REL.obl && caseOf(tree, at) === "with") found.push({ role: "patient", token: at });
	return found;
}

/** Of what an adjective is said: its subject, or what the verb is about that it completes ("became ill", "found him guilty"). */
function bearer(tree: Tree, adjective: number): number {
	const own = Math.max(childBy(tree, adjective, REL.nsubj), childBy(tree, adjective, REL["nsubj:pass"]));
	const head = tree.head[adjective]!;
	if (own >= 0 || head < 0 || tree.relation[adjective] !== REL.xcomp) return own;
	const object = childBy(tree, head, REL.obj);
	return object >= 0 ? object : subjectOf(tree, head, false);
}

/** What a phrase with a preposition does in the event that a noun tells, as most often in PropBank's nouns. */
function roleOfPhrase(lemma: string, preposition: string): Role | null {
	if (AGENT_CASES.has(preposition)) return "agent";
	if (preposition === "of") return DONE.has(lemma) ? "agent" : "patient";
	if (preposition === "from" && SENT.has(lemma)) return "agent";
	if ((preposition === "to" && DIRECTED.has(lemma)) || (preposition === "in" && CHANGES.has(lemma))) return "patient";
	if (PATIENT_CASES.has(preposition)) return "patient";
	return OTHER_CASES.has(preposition) ? "other" : null;
}
