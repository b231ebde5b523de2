import type { Role } from "../../schemas/index.ts";
import { TAGS } from "../4-syntax/tags.ts";
import { SUPPORT, UNDERGONE } from "./lexicon/nominals.ts";
import { UNACCUSATIVES } from "./lexicon/unaccusatives.ts";
import { subjectOf } from "./subject.ts";
import { childBy, isAmount, isVerb, phraseOf, REL, type Tree } from "./tree.ts";
import { verbGroup } from "./verb-group.ts";

/** The head word of a participant with its role. */
export interface Argument {
	role: Role;
	token: number;
}

const AGENT_CASES = new Set(["by", "between", "among", "amongst"]);
const PATIENT_CASES = new Set(["of", "against", "on", "into", "for"]);
const OTHER_CASES = new Set(["with", "to", "from", "for", "against"]);
const RELATIVE = new Set(["that", "which", "who", "whom"]);

/** Who does and who undergoes an event: the arguments of a verb, or of a noun that denotes an event. */
export function argumentsOf(tree: Tree, token: number): Argument[] {
	const found = isVerb(tree, token) ? verbArguments(tree, token) : nounArguments(tree, token);
	return found
		.flatMap(({ role, token: at }) => coordinated(tree, at).map((one) => ({ role, token: one })))
		.filter(({ token: at }) => at !== token && !isAmount(tree, at));
}

function verbArguments(tree: Tree, verb: number): Argument[] {
	const found: Argument[] = [];
	const object = childBy(tree, verb, REL.obj);
	const passive = isPassive(tree, verb);
	const subject = antecedent(tree, subjectOf(tree, verb, passive), verb);
	const intransitive = object < 0 || isAmount(tree, object);
	if (subject >= 0) {
		const undergoes = passive || (intransitive && UNACCUSATIVES.has(tree.lemma[verb]!));
		found.push({ role: undergoes ? "patient" : "agent", token: subject });
	}
	if (object >= 0 && !(passive && follows(tree, object, "by")))
		found.push({ role: passive ? "other" : "patient", token: antecedent(tree, object, verb) });
	for (let at = tree.child[verb]!; at >= 0; at = tree.sibling[at]!) {
		const relation = tree.relation[at];
		if (relation === REL["obl:agent"] || (passive && at > verb && follows(tree, at, "by")))
			found.push({ role: "agent", token: at });
		else if (relation === REL.iobj) found.push({ role: "other", token: at });
		else if (relation === REL.obl && OTHER_CASES.has(caseOf(tree, at))) found.push({ role: "other", token: at });
	}
	return found;
}

/** Whether a phrase is led by a word, by the tree or as it stands. */
function follows(tree: Tree, token: number, word: string): boolean {
	if (caseOf(tree, token) === word) return true;
	return tree.tokens.lower[phraseOf(tree, token)[0] - 1] === word;
}

function isPassive(tree: Tree, verb: number): boolean {
	if (childBy(tree, verb, REL["nsubj:pass"]) >= 0 || childBy(tree, verb, REL["aux:pass"]) >= 0) return true;
	if (childBy(tree, verb, REL["obl:agent"]) >= 0) return true;
	return TAGS[tree.tag[verb]!] === "VBN" && verbGroup(tree, verb).passive;
}

/** A relative pronoun stands for the noun that its clause modifies. */
function antecedent(tree: Tree, token: number, verb: number): number {
	if (token < 0 || !RELATIVE.has(tree.tokens.lower[token]!)) return token;
	for (let at = verb, step = 0; at >= 0 && step < 4; at = tree.head[at]!, step++)
		if (tree.relation[at] === REL["acl:relcl"]) return tree.head[at]!;
	return token > 0 && TAGS[tree.tag[token - 1]!]!.startsWith("NN") ? token - 1 : token;
}

function nounArguments(tree: Tree, noun: number): Argument[] {
	const found: Argument[] = [];
	const undergone = UNDERGONE.has(tree.lemma[noun]!);
	for (let at = tree.child[noun]!; at >= 0; at = tree.sibling[at]!) {
		const relation = tree.relation[at]!;
		if (relation === REL["nmod:poss"]) found.push({ role: undergone ? "patient" : "agent", token: at });
		else if (relation === REL.compound && TAGS[tree.tag[at]!]!.startsWith("NNP"))
			found.push({ role: "other", token: at });
		if (relation !== REL.nmod) continue;
		const marker = caseOf(tree, at);
		if (AGENT_CASES.has(marker)) found.push({ role: "agent", token: at });
		else if (PATIENT_CASES.has(marker)) found.push({ role: "patient", token: at });
		else if (OTHER_CASES.has(marker)) found.push({ role: "other", token: at });
	}
	const head = tree.head[noun]!;
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

/** The preposition of a phrase, or "". */
export function caseOf(tree: Tree, token: number): string {
	const marker = childBy(tree, token, REL.case);
	return marker < 0 ? "" : tree.tokens.lower[marker]!;
}

/** A participant with those that are coordinated with it; a phrase after "and" counts whatever the tree calls it. */
function coordinated(tree: Tree, token: number): number[] {
	const all = [token];
	for (let at = tree.child[token]!; at >= 0; at = tree.sibling[at]!) {
		const joined = tree.relation[at] === REL.conj || (at > token && childBy(tree, at, REL.cc) >= 0);
		if (joined && !isVerb(tree, at)) all.push(at);
	}
	return all;
}
