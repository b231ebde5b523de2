import { RELATIONS, type Relation, type Syntax } from "../../schemas/index.ts";

/** Codes of the relations, by name. */
export const REL = Object.fromEntries(RELATIONS.map((name, code) => [name, code])) as Record<Relation, number>;

/** Dependents of every token: its first child and, for each token, the next child of the same head, or -1. */
export interface Children {
	readonly child: Int32Array;
	readonly sibling: Int32Array;
}

/** Turns heads into lists of children, in text order, for rules that walk the tree downwards. */
export function childrenOf({ head }: Syntax): Children {
	const child = new Int32Array(head.length).fill(-1);
	const sibling = new Int32Array(head.length).fill(-1);
	for (let token = head.length - 1; token >= 0; token--) {
		const above = head[token]!;
		if (above < 0) continue;
		sibling[token] = child[above]!;
		child[above] = token;
	}
	return { child, sibling };
}
