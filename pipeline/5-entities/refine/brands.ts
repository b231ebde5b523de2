import { POSSESSIVE_BRANDS } from "../lexicons/brands.ts";
import type { Refiner } from "./index.ts";
import { OWNER_ENDING } from "./possessive.ts";

/** The possessive ending of Moody's and Sotheby's belongs to the name. */
export const keepBrandEnding: Refiner = (name, tokens) => {
	const { first, last, type } = name;
	const next = tokens.lower[last + 1];
	if (type !== "ORG" || first < last || next === undefined || !OWNER_ENDING.has(next)) return name;
	if (tokens.sentence[last + 1] !== tokens.sentence[last]) return name;
	return POSSESSIVE_BRANDS.has(tokens.lower[first]!) ? { ...name, last: last + 1 } : name;
};
