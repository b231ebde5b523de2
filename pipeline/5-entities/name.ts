import type { EntityType, Tokens } from "../../schemas/index.ts";

/** A name found in the text: tokens `first` to `last`, before it belongs to an entity. */
export interface Name {
	readonly first: number;
	readonly last: number;
	readonly type: EntityType;
	/** How it was found: tagger, gazetteer, user, repeated, acronym, nominal. */
	readonly method: string;
}

/** Words of a name, as they stand in the text. */
export const wordsOf = (tokens: Tokens, name: { first: number; last: number }): string[] =>
	tokens.text.slice(name.first, name.last + 1);

/** Text of a name, exactly. */
export function textOf(text: string, tokens: Tokens, name: { first: number; last: number }): string {
	return text.slice(tokens.start[name.first]!, tokens.end[name.last]!);
}

/**
 * Form under which two spellings are one name: lower case, one space between words, no dots in abbreviations,
 * straight apostrophes. "U.S." and "US" are the same, and "us" is kept apart by its case.
 */
export function keyOf(text: string): string {
	const plain = text.replace(/[’‘]/g, "'").replace(/\s+/g, " ").replace(/‑/g, "-");
	const dotless = /^(?:\p{L}\.\s?){2,}$/u.test(plain) ? plain.replace(/[.\s]/g, "") : plain.replace(/\./g, "");
	return dotless === dotless.toUpperCase() && dotless.length <= 3 ? dotless : dotless.toLowerCase();
}
