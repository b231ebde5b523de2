import type { Items } from "./lex.ts";
import type { Match } from "./meaning.ts";
import type { Rule } from "./rules/rule.ts";

/** Kind -> the rules that start there, built once. */
export function indexRules(rules: readonly Rule[]): readonly (readonly Rule[])[] {
	const byKind: Rule[][] = Array.from({ length: 32 }, () => []);
	for (const rule of rules) for (const kind of rule.starts) byKind[kind]!.push(rule);
	return byKind;
}

/** Runs the rules at every trigger: all matches, overlapping ones too, in the order they were found. */
export function detect(items: Items, byKind: readonly (readonly Rule[])[]): Match[] {
	const matches: Match[] = [];
	for (const i of items.triggers) {
		for (const rule of byKind[items.kind[i]!]!) {
			const match = rule.match(items, i);
			if (!match) continue;
			if (Array.isArray(match)) matches.push(...(match as Match[]));
			else matches.push(match as Match);
		}
	}
	return matches.filter((match) => match.start >= 0 && isWhole(items, match));
}

/** A match never crosses a sentence. */
function isWhole(items: Items, { start, end }: Match): boolean {
	const { sentence } = items.tokens;
	const first = sentence[items.token[start]!]!;
	const last = sentence[items.token[end - 1]!]!;
	// wink ends a sentence after some abbreviations (Sept. | 11): neighbours in one block may join
	return first === last || (last - first === 1 && items.tokens.block[first] === items.tokens.block[last]);
}
