import { TAGS, tagCode } from "../4-syntax/tags.ts";
import { antecedent } from "./antecedent.ts";
import { type Argument, PEOPLE } from "./arguments.ts";
import { takesPhrase } from "./lexicon/prepositional.ts";
import { GAINING, MOVING, UNACCUSATIVES } from "./lexicon/unaccusatives.ts";
import { described } from "./phrase.ts";
import { subjectOf } from "./subject.ts";
import { caseOf, childBy, childWith, isAmount, isVerb, phraseOf, REL, type Tree } from "./tree.ts";
import { verbGroup } from "./verb-group.ts";

/** Verbs whose object receives what their phrase with "with" names: "supply the navy with ships". */
const PROVIDING = new Set(["supply", "provide", "present", "furnish", "entrust"]);
const COPULAR = new Set(["become", "remain"]);
const AND = tagCode("CC");
const BETWEEN = new Set(["between", "among", "amongst"]);
const OTHER_CASES = new Set(["with", "to", "from", "for", "against"]);

/** Who does and who undergoes what a verb says; passives turned round, after Universal Dependencies' core arguments. */
export function verbArguments(tree: Tree, verb: number): Argument[] {
	const thing = described(tree, verb);
	if (thing >= 0) return [{ role: "patient", token: thing }];
	const found: Argument[] = [];
	// What somebody becomes is nobody else: "the ally became a rival".
	const object = COPULAR.has(tree.lemma[verb]!) ? -1 : childBy(tree, verb, REL.obj);
	const passive = isPassive(tree, verb);
	const subject = antecedent(tree, subjectOf(tree, verb, passive), verb);
	if (subject >= 0) {
		const undergoes = passive || changes(tree, verb, object);
		const doneBy = !passive && MOVING.has(tree.lemma[verb]!) ? PEOPLE : undefined;
		found.push({ role: undergoes ? "patient" : "agent", token: subject, doneBy });
	}
	const provides = object >= 0 && !passive && PROVIDING.has(tree.lemma[verb]!);
	const provided = provides
		? Math.max(childWith(tree, verb, REL.obl, "with"), childWith(tree, object, REL.nmod, "with"))
		: -1;
	if (provided >= 0) found.push({ role: "patient", token: provided }, { role: "other", token: object });
	else if (object >= 0 && !(passive && follows(tree, object, "by")))
		found.push({ role: passive ? "other" : "patient", token: antecedent(tree, object, verb) });
	if (object < 0 && !passive && subject >= 0) {
		const missing = Math.max(gap(tree, verb, subject), sharedObject(tree, verb));
		if (missing >= 0) found.push({ role: "patient", token: missing });
	}
	for (let at = tree.child[verb]!; at >= 0; at = tree.sibling[at]!) {
		const relation = tree.relation[at];
		if (relation === REL["obl:agent"] || (passive && at > verb && follows(tree, at, "by")))
			found.push({ role: "agent", token: at });
		else if (relation === REL.obl && isBetween(tree, at) && !found.some(({ role }) => role === "agent"))
			found.push({ role: "agent", token: at });
		else if (relation === REL.iobj) found.push({ role: "other", token: at });
		else if (relation === REL.obl) {
			const preposition = caseOf(tree, at);
			if (object < 0 && !passive && takesPhrase(tree.lemma[verb]!, preposition))
				found.push({ role: "patient", token: at });
			else if (OTHER_CASES.has(preposition)) found.push({ role: "other", token: at });
		}
	}
	return found;
}

/** The noun that a relative clause without a pronoun leaves out: "the seats the airliner offers", "the seats they want to sell". */
function gap(tree: Tree, verb: number, subject: number): number {
	let clause = verb;
	while (tree.relation[clause] === REL.xcomp && tree.head[clause]! >= 0 && childBy(tree, clause, REL.obj) < 0)
		clause = tree.head[clause]!;
	if (tree.relation[clause] !== REL["acl:relcl"] || childBy(tree, verb, REL.xcomp) >= 0) return -1;
	if (clause !== verb && childBy(tree, clause, REL.obj) >= 0) return -1;
	const head = tree.head[clause]!;
	return subject > head && tree.tokens.lower[subject] !== "it" ? head : -1;
}

/** The object of the next verb that stands for both: "own and run the mine". */
function sharedObject(tree: Tree, verb: number): number {
	if (tree.tag[verb + 1] !== AND || UNACCUSATIVES.has(tree.lemma[verb]!)) return -1;
	const next = childBy(tree, verb, REL.conj);
	if (next < 0 || next > verb + 3 || !isVerb(tree, next)) return -1;
	return childBy(tree, next, REL.obj);
}

/** "was fought between the two": those who did it. */
function isBetween(tree: Tree, token: number): boolean {
	for (let at = tree.child[token]!; at >= 0; at = tree.sibling[at]!)
		if (tree.relation[at] === REL.case && BETWEEN.has(tree.tokens.lower[at]!)) return true;
	return false;
}

/** Whether a phrase is led by a word, by the tree or as it stands. */
function follows(tree: Tree, token: number, word: string): boolean {
	if (caseOf(tree, token) === word) return true;
	return tree.tokens.lower[phraseOf(tree, token)[0] - 1] === word;
}

/** Whether the subject of a verb without an object, or with an amount for one, is what changes: "prices fell", "fell 3%". */
function changes(tree: Tree, verb: number, object: number): boolean {
	const lemma = tree.lemma[verb]!;
	if (object < 0) return UNACCUSATIVES.has(lemma);
	return isAmount(tree, object) && (UNACCUSATIVES.has(lemma) || GAINING.has(lemma));
}

function isPassive(tree: Tree, verb: number): boolean {
	if (childBy(tree, verb, REL["nsubj:pass"]) >= 0 || childBy(tree, verb, REL["aux:pass"]) >= 0) return true;
	if (childBy(tree, verb, REL["obl:agent"]) >= 0) return true;
	const tag = TAGS[tree.tag[verb]!];
	if (tag !== "VBN" && tag !== "VBD") return false;
	// "the recently announced tax": a past form before its noun is a participle, whatever its tag.
	if (tree.relation[verb] === REL.amod) return true;
	if (tag === "VBN" && verbGroup(tree, verb).passive) return true;
	// "is made and sold": the second participle shares the first one's auxiliary.
	const head = tree.head[verb]!;
	const shares = head >= 0 && tree.relation[verb] === REL.conj && childBy(tree, verb, REL.nsubj) < 0;
	return shares && childBy(tree, verb, REL.obj) < 0 && childBy(tree, head, REL["aux:pass"]) >= 0;
}
