import type { Tokens } from "../../../schemas/index.ts";
import { isCapitalized } from "../../text.ts";
import { LAWS } from "../lexicons/laws.ts";
import { TITLE_WORDS } from "../lexicons/titles.ts";
import type { Name } from "../name.ts";
import { initialsOf } from "../resolve/entities.ts";

/** Letters and digits of an acronym in brackets; it may be several tokens: (NGTO), (JTF-NORTH). */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}$/u;
const PARTS = 5;
/** How many tokens what is abbreviated may have. */
const LONGEST = 12;
/** Shorter acronyms abbreviate only what was found to be a name. */
const SURE_LETTERS = 3;

/** Last token of the acronym that opens at token `first` and is closed by a bracket; -1 is none. */
function acronymEnd({ text, length }: Tokens, first: number): number {
	let acronym = "";
	for (let i = first; i < Math.min(length, first + PARTS); i++) {
		if (text[i] === ")") return ACRONYM.test(acronym) ? i - 1 : -1;
		acronym += text[i];
	}
	return -1;
}

/** First token of the capitalized words up to token `last` whose initials are `letters`; -1 where there are none. */
function abbreviated(tokens: Tokens, last: number, letters: string): number {
	const { text, sentence } = tokens;
	if (!isCapitalized(text[last]!)) return -1;
	for (let first = last; first >= 0 && first > last - LONGEST && sentence[first] === sentence[last]; first--) {
		if (text[first] === ")") return -1;
		if (!isCapitalized(text[first]!)) continue;
		const initials = initialsOf(text.slice(first, last + 1));
		if (initials === letters) return first;
		if (!letters.endsWith(initials)) return -1;
	}
	return -1;
}

/**
 * An acronym in brackets right after what it abbreviates is a name of the same type: Eastern Trade Council (ETC). Where the tagger
 * found only a part of the full name, that is a name too, from the first initial on; a title is none, nor is a law: Executive Vice President (EVP).
 * `names` are in text order, as is what it gives.
 */
export function findAcronyms(names: readonly Name[], tokens: Tokens): Name[] {
	const found: Name[] = [];
	let at = 0;
	for (let bracket = tokens.text.indexOf("("); bracket > 0; bracket = tokens.text.indexOf("(", bracket + 1)) {
		const end = acronymEnd(tokens, bracket + 1);
		if (end < 0) continue;
		while (at < names.length && names[at]!.last < bracket - LONGEST) at++;
		const letters = tokens.text
			.slice(bracket + 1, end + 1)
			.join("")
			.replace(/[^\p{L}\p{N}]/gu, "");
		const first = abbreviated(tokens, bracket - 1, letters);
		if (first < 0) continue;
		const near: Name[] = [];
		for (let n = at; n < names.length && names[n]!.first <= end; n++) if (names[n]!.last >= first) near.push(names[n]!);
		const whole = near.find((name) => name.first <= first && name.last >= bracket - 1);
		if (near.some((name) => name.method === "user") || (whole && whole.last >= bracket)) continue;
		const head = tokens.lower[bracket - 1]!;
		if (!whole && (letters.length < SURE_LETTERS || TITLE_WORDS.has(head) || LAWS.has(head))) continue;
		const type = whole?.type ?? "ORG";
		if (!whole) found.push({ first, last: bracket - 1, type, method: "acronym" });
		found.push({ first: bracket + 1, last: end, type, method: "acronym" });
	}
	return found;
}
