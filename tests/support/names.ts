import { expect } from "vitest";
import { type Name, textOf } from "../../pipeline/5-entities/name.ts";
import type { Tokens } from "../../schemas/index.ts";

/** A name laid on the n-th place (from 0) of `words` in the text, as the tagger might. */
export function nameOn(
	tokens: Tokens,
	text: string,
	words: string,
	type: Name["type"],
	method = "tagger",
	n = 0,
): Name {
	let at = text.indexOf(words);
	for (let k = 0; k < n; k++) at = text.indexOf(words, at + 1);
	const first = tokens.start.indexOf(at);
	const last = tokens.end.indexOf(at + words.length);
	expect(first).toBeGreaterThanOrEqual(0);
	expect(last).toBeGreaterThanOrEqual(first);
	return { first, last, type, method };
}

/** The names' texts, exactly. */
export const textsOf = (tokens: Tokens, text: string, names: readonly Name[]): string[] =>
	names.map((name) => textOf(text, tokens, name));
