import { TAGS } from "../4-syntax/tags.ts";
import { antecedent } from "./antecedent.ts";
import type { Argument } from "./arguments.ts";
import { DONE, SUPPORT, UNDERGONE } from "./lexicon/nominals.ts";
import { subjectOf } from "./subject.ts";
import { caseOf, childBy, REL, type Tree } from "./tree.ts";

const AGENT_CASES = new Set(["by", "between", "among", "amongst"]);
const PATIENT_CASES = new Set(["of", "against", "on", "into", "for"]);
const OTHER_CASES = new Set(["with", "to", "from", "for", "against"]);

/** Who takes part in what a noun tells: its possessor, its "of" and "by" phrases, the subject of the verb it hangs on. */
export function nounArguments(tree: Tree, noun: number): Argument[] {
	const found: Argument[] = [];
	const undergone = UNDERGONE.has(tree.lemma[noun]!);
	for (let at = tree.child[noun]!; at >= 0; at = tree.sibling[at]!) {
		const relation = tree.relation[at]!;
		if (relation === REL["nmod:poss"]) found.push({ role: undergone ? "patient" : "agent", token: at });
		else if (relation === REL.compound && TAGS[tree.tag[at]!]!.startsWith("NNP"))
			found.push({ role: undergone ? "patient" : "agent", token: at, named: true });
		if (relation !== REL.nmod) continue;
		const marker = caseOf(tree, at);
		if (AGENT_CASES.has(marker) || (marker === "of" && DONE.has(tree.lemma[noun]!)))
			found.push({ role: "agent", token: at });
		else if (PATIENT_CASES.has(marker)) found.push({ role: "patient", token: at });
		else if (OTHER_CASES.has(marker)) found.push({ role: "other", token: at });
	}
	// "he will be on leave": the noun is what its clause says of the subject.
	const holder = childBy(tree, noun, REL.nsubj);
	if (holder >= 0 && caseOf(tree, noun) !== "") found.push({ role: "agent", token: holder });
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
			if (tree.relation[at] === REL.obl && caseOf(tree, at) === "with") found.push({ role: "other", token: at });
	return found;
}
