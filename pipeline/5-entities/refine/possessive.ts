import { isCapitalized } from "../../text.ts";
import type { Refiner } from "./index.ts";

/** The ending of an owner's name, with either apostrophe. */
export const OWNER_ENDING: ReadonlySet<string> = new Set(["'s", "’s"]);
const POSSESSIVE: ReadonlySet<string> = new Set([...OWNER_ENDING, "'", "’", "s'"]);

/** A possessive ending is no part of a name, nor is what follows it without a capital: Italy's war. */
export const trimPossessive: Refiner = (name, tokens) => {
	let { last } = name;
	for (let i = last; i > name.first && !isCapitalized(tokens.text[i]!); i--)
		if (POSSESSIVE.has(tokens.lower[i]!)) last = i - 1;
	while (last >= name.first && POSSESSIVE.has(tokens.lower[last]!)) last--;
	if (last === name.last) return name;
	return last < name.first ? null : { ...name, last };
};
