import { isCapitalized } from "../../text.ts";
import { LAWS, TREATY_CITIES } from "../lexicons/laws.ts";
import type { Refiner } from "./index.ts";

/** Words between the city and the word for a treaty: the Paris climate agreement. */
const BETWEEN = 1;

/**
 * A law or a treaty is no organization: the Clean Rivers Act. A pact may be an alliance. Nor is the city a place that a treaty is
 * called by: the Kyoto Protocol.
 */
export const dropLaws: Refiner = (name, tokens) => {
	const { first, last, type, method } = name;
	if (method !== "tagger") return name;
	if (type === "ORG")
		return first < last && isCapitalized(tokens.text[last]!) && LAWS.has(tokens.lower[last]!) ? null : name;
	if (first < last || !TREATY_CITIES.has(tokens.text[last]!)) return name;
	for (let i = last + 1; i <= last + 1 + BETWEEN; i++)
		if (tokens.sentence[i] === tokens.sentence[last] && LAWS.has(tokens.lower[i]!)) return null;
	return name;
};
