import type { Role } from "../../schemas/index.ts";
import { UNACCUSATIVES } from "./lexicon/unaccusatives.ts";
import { childBy, POS, REL, type Tree } from "./tree.ts";
import { verbGroup } from "./verb-group.ts";

/** The head word of a participant with its role. */
export interface Argument {
	role: Role;
	token: number;
}

const SUPPORT = new Set(
	"hold have make take give conduct launch carry stage mount attend begin start open host lead".split(" "),
);
const AGENT_CASES = new Set(["by", "between", "among", "amongst"]);
const PATIENT_CASES = new Set(["of", "against", "on", "into", "for"]);
const RELATIVE = new Set(["that", "which", "who", "whom"]);

/** Who does and who undergoes an event: the arguments of a verb, or of a noun that denotes an event. */
export function argumentsOf(tree: Tree, token: number): Argument[] {
	const verbal = tree.tokens.pos[token] === POS.VERB || tree.tokens.pos[token] === POS.AUX;
	const found = verbal ? verbArguments(tree, token) : nounArguments(tree, token);
	return found.flatMap(({ role, token: at }) => coordinated(tree, at).map((one) => ({ role, token: one })));
}

function verbArguments(tree: Tree, verb: number): Argument[] {
	const found: Argument[] = [];
	const object = childBy(tree, verb, REL.obj);
	const agent = childBy(tree, verb, REL["obl:agent"]);
	const passive = isPassive(tree, verb);
	const subject = antecedent(tree, subjectOf(tree, verb, passive), verb);
	if (subject >= 0) {
		const undergoes = passive || (object < 0 && UNACCUSATIVES.has(tree.tokens.lemma[verb]!));
		found.push({ role: undergoes ? "patient" : "agent", token: subject });
	}
	if (agent >= 0) found.push({ role: "agent", token: agent });
	if (object >= 0) found.push({ role: passive ? "other" : "patient", token: antecedent(tree, object, verb) });
	for (let at = tree.child[verb]!; at >= 0; at = tree.sibling[at]!) {
		if (tree.relation[at] === REL.iobj) found.push({ role: "other", token: at });
		if (tree.relation[at] === REL.obl && OTHER_CASES.has(caseOf(tree, at))) found.push({ role: "other", token: at });
	}
	return found;
}

const OTHER_CASES = new Set(["with", "to", "from", "for", "against"]);

function isPassive(tree: Tree, verb: number): boolean {
	if (childBy(tree, verb, REL["nsubj:pass"]) >= 0 || childBy(tree, verb, REL["aux:pass"]) >= 0) return true;
	const reduced = tree.relation[verb] === REL.acl && !tree.tokens.lower[verb]!.endsWith("ing");
	return (reduced && verbGroup(tree, verb).form !== "infinitive") || childBy(tree, verb, REL["obl:agent"]) >= 0;
}

/** The subject of a verb, its own or the one that it shares with the verb above it. */
function subjectOf(tree: Tree, verb: number, passive: boolean, depth = 0): number {
	const own = Math.max(childBy(tree, verb, REL.nsubj), childBy(tree, verb, REL["nsubj:pass"]));
	if (own >= 0 || depth > 3) return own;
	const head = tree.head[verb]!;
	if (head < 0) return -1;
	const relation = tree.relation[verb]!;
	const headIsVerb =
		tree.tokens.pos[head] === POS.VERB || tree.tokens.pos[head] === POS.AUX || tree.tokens.pos[head] === POS.ADJ;
	if (relation === REL.acl || relation === REL["acl:relcl"]) {
		if (relation === REL.acl && !passive && verbGroup(tree, verb).form === "infinitive") return -1;
		if (relation === REL["acl:relcl"] && !passive) return -1;
		return head;
	}
	if (!headIsVerb) return -1;
	if (relation === REL.xcomp) {
		const object = childBy(tree, head, REL.obj);
		return object >= 0 ? object : subjectOf(tree, head, false, depth + 1);
	}
	if (relation === REL.conj || relation === REL.advcl) return subjectOf(tree, head, passive, depth + 1);
	return -1;
}

/** A relative pronoun stands for the noun that its clause modifies. */
function antecedent(tree: Tree, token: number, verb: number): number {
	if (token < 0 || !RELATIVE.has(tree.tokens.lower[token]!)) return token;
	for (let at = verb, step = 0; at >= 0 && step < 4; at = tree.head[at]!, step++)
		if (tree.relation[at] === REL["acl:relcl"]) return tree.head[at]!;
	return token;
}

function nounArguments(tree: Tree, noun: number): Argument[] {
	const found: Argument[] = [];
	for (let at = tree.child[noun]!; at >= 0; at = tree.sibling[at]!) {
		const relation = tree.relation[at]!;
		if (relation === REL["nmod:poss"]) found.push({ role: "agent", token: at });
		if (relation === REL.compound && tree.tokens.pos[at] === POS.PROPN) found.push({ role: "agent", token: at });
		if (relation !== REL.nmod) continue;
		const marker = caseOf(tree, at);
		if (AGENT_CASES.has(marker)) found.push({ role: "agent", token: at });
		else if (PATIENT_CASES.has(marker)) found.push({ role: "patient", token: at });
		else if (marker === "with") found.push({ role: "agent", token: at });
	}
	const head = tree.head[noun]!;
	const support = head >= 0 && tree.relation[noun] === REL.obj && SUPPORT.has(tree.tokens.lemma[head]!);
	if (support && !found.some(({ role }) => role === "agent")) {
		const subject = antecedent(tree, subjectOf(tree, head, false), head);
		if (subject >= 0) found.push({ role: "agent", token: subject });
	}
	return found;
}

/** The preposition of a phrase, or "". */
export function caseOf(tree: Tree, token: number): string {
	const marker = childBy(tree, token, REL.case);
	return marker < 0 ? "" : tree.tokens.lower[marker]!;
}

function coordinated(tree: Tree, token: number): number[] {
	const all = [token];
	for (let at = tree.child[token]!; at >= 0; at = tree.sibling[at]!) if (tree.relation[at] === REL.conj) all.push(at);
	return all;
}
