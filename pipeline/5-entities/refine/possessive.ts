import type { Refiner } from "./index.ts";

const POSSESSIVE = new Set(["'s", "’s", "'", "’", "s'"]);

/** A possessive ending is no part of a name. */
export const trimPossessive: Refiner = (name, tokens) => {
	let { last } = name;
	while (last >= name.first && POSSESSIVE.has(tokens.lower[last]!)) last--;
	if (last === name.last) return name;
	return last < name.first ? null : { ...name, last };
};
