import type { Items } from "../lex.ts";
import type { Kind } from "../lexicon/kinds.ts";
import type { Match, Meaning } from "../meaning.ts";

/**
 * One family of expressions. `match` is asked at every item of a kind in `starts` (the trigger, which may stand in the middle of the
 * expression) and answers with what the words state; it looks at a bounded number of items, so detection is linear.
 */
export interface Rule {
	readonly name: string;
	readonly starts: readonly Kind[];
	match(items: Items, i: number): Match | readonly Match[] | null;
}

/** A match of items [start, end). */
export function found(rule: string, start: number, end: number, meaning: Meaning): Match {
	return { rule, start, end, meaning };
}
