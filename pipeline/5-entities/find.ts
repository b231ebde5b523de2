import type { Tokens } from "../../schemas/index.ts";
import { detect } from "./detect.ts";
import type { Name } from "./name.ts";
import { findAcronyms } from "./refine/acronyms.ts";
import { keepCountries } from "./refine/countries.ts";
import { claimGivenNames, joinSurnames } from "./refine/hyphens.ts";
import { refine } from "./refine/index.ts";
import { splitLists } from "./refine/lists.ts";
import { joinNationalities } from "./refine/nationalities.ts";
import { splitOrigins } from "./refine/origins.ts";
import { longerThan, overrule } from "./refine/overrule.ts";
import { findRepeated } from "./refine/repeated.ts";
import { claimStorms } from "./refine/storms.ts";
import { claimSurnames } from "./refine/surnames.ts";
import { findTitled } from "./refine/titled.ts";
import { correctWellKnown } from "./refine/well-known.ts";
import { findWhole } from "./refine/whole.ts";
import type { EntityResources } from "./resources.ts";

/**
 * All names of a text, in text order: what the tagger finds, what is known without it, then what the names found say of the rest. Each
 * step takes the names of the one before it; where two overlap, the first argument of `overrule` stays.
 */
export function findNames(tokens: Tokens, resources: EntityResources): Name[] {
	const { tagger, lexicon, genders, gazetteer, matchOwn, matchSure } = resources;
	const detected = splitLists(joinNationalities(detect(tokens, tagger), tokens), tokens, gazetteer);
	const sure = keepCountries(matchSure(tokens), tokens, detected);
	const longer = longerThan(detected, sure);
	const known = overrule(longer, overrule(correctWellKnown(detected, sure), sure));
	const refined = refine(overrule(matchOwn(tokens), known), tokens);
	const given = claimGivenNames(refined, tokens);
	const persons = joinSurnames(splitOrigins(given, tokens, gazetteer), tokens);
	const tagged = claimStorms(claimSurnames(persons, tokens), tokens);
	const titled = overrule(tagged, findTitled(tagged, tokens, genders, lexicon));
	const explained = overrule(findAcronyms(titled, tokens), titled);
	const whole = overrule(findWhole(explained, tokens), explained);
	return overrule(whole, findRepeated(whole, tokens));
}
