import { TAGS } from "../4-syntax/tags.ts";
import { REL, type Tree } from "./tree.ts";

const RELATIVE = new Set(["that", "which", "who", "whom"]);

/** A relative pronoun stands for the noun that its clause modifies. */
export function antecedent(tree: Tree, token: number, verb: number): number {
	if (token < 0 || !RELATIVE.has(tree.tokens.lower[token]!)) return token;
	for (let at = verb, step = 0; at >= 0 && step < 4; at = tree.head[at]!, step++)
		if (tree.relation[at] === REL["acl:relcl"]) return tree.head[at]!;
	return token > 0 && TAGS[tree.tag[token - 1]!]!.startsWith("NN") ? token - 1 : token;
}
