import type { Role } from "../../schemas/index.ts";
import { nounArguments } from "./noun-arguments.ts";
import { caseOf, childBy, childWith, isAmount, isVerb, REL, type Tree } from "./tree.ts";
import { verbArguments } from "./verb-arguments.ts";

/** The head word of a participant with its role. */
export interface Argument {
	role: Role;
	token: number;
	/** The word takes part only if it is a name: "the Boeing deal", but not "the tax deal". */
	named?: true;
	/** Types of entities that do rather than undergo it: "prices climbed", but "she climbed"; "the phone's launch", but "the firm's launch". */
	doneBy?: ReadonlySet<string> | undefined;
}

/** Those that move by themselves. */
export const PEOPLE: ReadonlySet<string> = new Set(["PERSON"]);
/** Those that make, buy and sell; of states a possessor does ("Peru's invasion"), a word before the noun only says which ("the Peru invasion"). */
export const FIRMS: ReadonlySet<string> = new Set(["PERSON", "ORG"]);
export const ACTORS: ReadonlySet<string> = new Set([...FIRMS, "GPE", "NORP"]);

/** Who does and who undergoes an event: the arguments of a verb, or of a noun that denotes an event. */
export function argumentsOf(tree: Tree, token: number): Argument[] {
	const found = isVerb(tree, token) ? verbArguments(tree, token) : nounArguments(tree, token);
	return found
		.map((one) => ({ ...one, token: throughMeasure(tree, one.token) }))
		.flatMap((one) => coordinated(tree, one.token).map((at) => ({ ...one, token: at })))
		.filter(({ token: at }) => at !== token && !isAmount(tree, at));
}

/** "firms such as Shell and BP". */
const EXAMPLES = new Set(["such", "including", "like"]);

/** A participant with those that are coordinated with it or named as examples of it; a phrase after "and" counts whatever the tree calls it. */
function coordinated(tree: Tree, token: number): number[] {
	const all = [token];
	for (let at = tree.child[token]!; at >= 0; at = tree.sibling[at]!) {
		const joined = tree.relation[at] === REL.conj || (at > token && childBy(tree, at, REL.cc) >= 0);
		const example = tree.relation[at] === REL.nmod && EXAMPLES.has(caseOf(tree, at));
		if (example) all.push(...coordinated(tree, at));
		else if (joined && !isVerb(tree, at)) all.push(at);
	}
	return all;
}

/** Nouns that only measure or sort what their "of" phrase names ("a series of laptops"): transparent nouns in FrameNet's sense. */
const TRANSPARENT = new Set(
	"number ten half quarter third fifth series group range lineup line pair majority percentage share kind sort type set list batch variety amount rest part portion couple dozens hundreds thousands generation version form".split(
		" ",
	),
);

/** The word that a phrase is about: past a noun that only measures it. */
function throughMeasure(tree: Tree, token: number): number {
	if (!TRANSPARENT.has(tree.lemma[token]!)) return token;
	const named = childWith(tree, token, REL.nmod, "of");
	return named >= 0 ? named : token;
}
