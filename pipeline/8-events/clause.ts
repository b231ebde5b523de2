import type { Range } from "../../schemas/index.ts";
import { POS, REL, type Tree } from "./tree.ts";

const OUTSIDE: ReadonlySet<number> = new Set([
	REL.advcl,
	REL.parataxis,
	REL.ccomp,
	REL["acl:relcl"],
	REL.conj,
	REL.punct,
	REL.cc,
]);

/** The verb (or the root) whose clause a token stands in. */
export function clauseHead(tree: Tree, token: number): number {
	let at = token;
	for (let step = 0; step < 20 && tree.tokens.pos[at] !== POS.VERB && tree.head[at]! >= 0; step++) at = tree.head[at]!;
	return at;
}

/** The characters of the clause around a trigger: its verb with everything below it but subordinate and coordinate clauses. */
export function clauseOf(tree: Tree, token: number): Range {
	const head = clauseHead(tree, token);
	const range = { first: Math.min(head, token), last: Math.max(head, token) };
	reach(tree, head, range, 0);
	return { start: tree.tokens.start[range.first]!, end: tree.tokens.end[range.last]! };
}

function reach(tree: Tree, token: number, range: { first: number; last: number }, depth: number): void {
	for (let at = tree.child[token]!; at >= 0 && depth < 30; at = tree.sibling[at]!) {
		const verbal = tree.tokens.pos[at] === POS.VERB;
		if (OUTSIDE.has(tree.relation[at]!) && (verbal || tree.relation[at] !== REL.conj)) continue;
		if (at < range.first) range.first = at;
		if (at > range.last) range.last = at;
		reach(tree, at, range, depth + 1);
	}
}
