import type { Tokens } from "../../../schemas/index.ts";
import type { Name } from "../name.ts";
import { claimAddressed } from "./addressed.ts";
import { trimArticle } from "./article.ts";
import { claimBodies } from "./bodies.ts";
import { keepBrandEnding } from "./brands.ts";
import { trimCommonNoun } from "./common-nouns.ts";
import { dropCurrency } from "./currency.ts";
import { claimEvents } from "./events.ts";
import { claimFirms } from "./firms.ts";
import { claimGroups } from "./groups.ts";
import { extendGivenName } from "./hyphens.ts";
import { dropLaws } from "./laws.ts";
import { trimOffice } from "./offices.ts";
import { dropPlainWords } from "./plain-words.ts";
import { trimPossessive } from "./possessive.ts";
import { claimProducts } from "./products.ts";
import { trimPunctuation } from "./punctuation.ts";
import { trimTitles } from "./titles.ts";

/** Corrects the edges of one name, or drops it (null). */
export type Refiner = (name: Name, tokens: Tokens) => Name | null;

/** In order; each sees what the one before it left. */
export const REFINERS: readonly Refiner[] = [
	trimPunctuation,
	claimAddressed,
	extendGivenName,
	trimPossessive,
	keepBrandEnding,
	trimArticle,
	claimFirms,
	claimProducts,
	trimTitles,
	trimOffice,
	trimCommonNoun,
	claimGroups,
	claimBodies,
	claimEvents,
	dropLaws,
	dropCurrency,
	dropPlainWords,
];

/** Applies {@link REFINERS}; the user's own names stay as they are. */
export function refine(names: readonly Name[], tokens: Tokens): Name[] {
	const refined: Name[] = [];
	for (const name of names) {
		let current: Name | null = name;
		if (name.method !== "user") for (const refiner of REFINERS) current = current && refiner(current, tokens);
		if (!current) continue;
		// One that has grown takes in the next, unless that is the user's own.
		const grown = refined.at(-1);
		if (grown && grown.last >= current.first) {
			if (current.method !== "user") continue;
			refined.pop();
		}
		refined.push(current);
	}
	return refined;
}
