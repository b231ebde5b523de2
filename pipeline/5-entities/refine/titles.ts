import { TITLE_WORDS } from "../lexicons/titles.ts";
import type { Refiner } from "./index.ts";

/** Titles before a person's name are outside it: Ambassador Julianne Smith -> Julianne Smith. A title alone is no name. */
export const trimTitles: Refiner = (name, tokens) => {
	if (name.type !== "PERSON") return name;
	let { first } = name;
	while (
		first <= name.last &&
		(TITLE_WORDS.has(tokens.lower[first]!) || (tokens.text[first] === "." && first > name.first))
	)
		first++;
	if (first === name.first) return name;
	return first > name.last ? null : { ...name, first };
};
