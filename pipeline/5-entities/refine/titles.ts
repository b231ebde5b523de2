import { TITLE_WORDS } from "../lexicons/titles.ts";
import type { Refiner } from "./index.ts";

/** What an office is of, lower-cased: it stands right before the name, and with a capital. */
const DEPARTMENTS: ReadonlySet<string> = new Set(
	"state defense defence treasury commerce labor labour energy health education transportation agriculture justice war".split(
		" ",
	),
);

/**
 * Titles before a person's name are outside it: Ambassador Julianne Smith -> Julianne Smith; (Secretary of) State Colin Powell ->
 * Colin Powell. A title alone is no name.
 */
export const trimTitles: Refiner = (name, tokens) => {
	if (name.type !== "PERSON") return name;
	let { first } = name;
	if (DEPARTMENTS.has(tokens.lower[first]!) && tokens.lower[first - 1] === "of") first++;
	while (
		first <= name.last &&
		(TITLE_WORDS.has(tokens.lower[first]!) || (tokens.text[first] === "." && first > name.first))
	)
		first++;
	if (first === name.first) return name;
	return first > name.last ? null : { ...name, first };
};
