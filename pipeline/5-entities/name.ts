import type { EntityType, Tokens } from "../../schemas/index.ts";

/** A name found in the text: tokens `first` to `last`, before it belongs to an entity. */
export interface Name {
	readonly first: number;
	readonly last: number;
	readonly type: EntityType;
	/** How it was found: tagger, gazetteer, user, title, given-name, acronym, repeated, nominal. */
	readonly method: string;
}

/** Words of a name, as they stand in the text. */
export const wordsOf = (tokens: Tokens, name: { first: number; last: number }): string[] =>
	tokens.text.slice(name.first, name.last + 1);

/** Text of a name, exactly. */
export function textOf(text: string, tokens: Tokens, name: { first: number; last: number }): string {
	return text.slice(tokens.start[name.first]!, tokens.end[name.last]!);
}

/** Whether a name is printable ASCII without dots and without two spaces in a row, so that only its case can vary. */
function isPlain(text: string): boolean {
	let before = 0;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c < 32 || c > 126 || c === 46 || (c === 32 && before === 32)) return false;
		before = c;
	}
	return true;
}

function withoutDots(text: string): string {
	const plain = text.replace(/[’‘]/g, "'").replace(/\s+/g, " ").replace(/‑/g, "-");
	if (!plain.includes(".")) return plain;
	return /^(?:\p{L}\.\s?){2,}$/u.test(plain) ? plain.replace(/[.\s]/g, "") : plain.replace(/\./g, "");
}

/**
 * Form under which two spellings are one name: lower case, one space between words, no dots in abbreviations,
 * straight apostrophes. "U.S." and "US" are the same, and "us" is kept apart by its case.
 */
export function keyOf(text: string): string {
	const dotless = isPlain(text) ? text : withoutDots(text);
	return dotless.length <= 3 && dotless === dotless.toUpperCase() ? dotless : dotless.toLowerCase();
}
