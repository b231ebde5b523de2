import type { Tokens } from "../../../schemas/index.ts";
import { isCapitalized } from "../../text.ts";
import { type GenderNames, genderOfName } from "../gender.ts";
import { TITLE_WORDS } from "../lexicons/titles.ts";
import type { Name } from "../name.ts";
import type { Lexicon } from "../tagger/lexicon.ts";

/**
 * A known first name and one more capitalized word right after a title are a person, where nothing else was found: Spokesperson
 * Ida Holm. `names` are in text order, as is what it gives.
 */
export function findTitled(names: readonly Name[], tokens: Tokens, genders: GenderNames, lexicon: Lexicon): Name[] {
	const { text, lower, sentence, length } = tokens;
	const found: Name[] = [];
	const isName = (at: number, near: number) =>
		at < length && sentence[at] === sentence[near] && isCapitalized(text[at]!);
	let at = 0;
	for (let i = 0; i + 2 < length; i++) {
		if (!isCapitalized(text[i]!) || !TITLE_WORDS.has(lower[i]!)) continue;
		while (at < names.length && names[at]!.last < i) at++;
		const next = names[at];
		if (next && next.first <= i + 2) continue;
		if (!isName(i + 1, i) || !isName(i + 2, i) || isName(i + 3, i)) continue;
		if (text[i + 2] === "-" || text[i + 3] === "-") continue;
		if (TITLE_WORDS.has(lower[i + 1]!) || TITLE_WORDS.has(lower[i + 2]!)) continue;
		if (genderOfName(text[i + 1]!, genders, lexicon) === null) continue;
		found.push({ first: i + 1, last: i + 2, type: "PERSON", method: "title" });
	}
	return found;
}
