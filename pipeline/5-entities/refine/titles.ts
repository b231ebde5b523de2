import { TITLE_WORDS } from "../lexicons/titles.ts";
import type { Refiner } from "./index.ts";

/** What an office is of, lower-cased: it stands right before the name, and with a capital. */
const DEPARTMENTS: ReadonlySet<string> = new Set(
	"state defense defence treasury commerce labor labour energy health education transportation agriculture justice war".split(
		" ",
	),
);

/** Titles that are also surnames: John Major, Larry King. */
const SURNAMES: ReadonlySet<string> = new Set(
	"king major bishop pope prince judge cardinal duke earl dean baron marshal".split(" "),
);
/** Titles that are also first names, where no article stands before them: Earl Warren. */
const FIRST_NAMES: ReadonlySet<string> = new Set(["earl", "duke"]);
/** Titles that are never part of a name: what stands before them belongs to another. */
const OFFICES: ReadonlySet<string> = new Set(
	"secretary minister president ambassador senator governor chancellor spokesperson".split(" "),
);
/** Before these words a title is no surname: the King, his Cardinal, Sergeant Major. */
const BEFORE_TITLES: ReadonlySet<string> = new Set(
	"the a an this that his her their our its my your former new late then old sergeant sgt sgt. lord high".split(" "),
);

/**
 * Titles before a person's name are outside it: Ambassador Julianne Smith -> Julianne Smith; (Secretary of) State Colin Powell ->
 * Colin Powell. A title alone is no name, unless it may be a surname: (Prime Minister) Major.
 */
export const trimTitles: Refiner = (name, tokens) => {
	if (name.type !== "PERSON") return name;
	let { first } = name;
	for (let i = name.last - 1; i > first; i--) if (OFFICES.has(tokens.lower[i]!)) return { ...name, first: i + 1 };
	if (FIRST_NAMES.has(tokens.lower[first]!) && first < name.last && !BEFORE_TITLES.has(tokens.lower[first - 1] ?? ""))
		return name;
	if (DEPARTMENTS.has(tokens.lower[first]!) && tokens.lower[first - 1] === "of") first++;
	while (
		first <= name.last &&
		(TITLE_WORDS.has(tokens.lower[first]!) || (tokens.text[first] === "." && first > name.first))
	)
		first++;
	if (first === name.first) return name;
	if (first <= name.last) return { ...name, first };
	const { last } = name;
	const surname = SURNAMES.has(tokens.lower[last]!) && !BEFORE_TITLES.has(tokens.lower[last - 1] ?? "");
	return surname ? { ...name, first: last } : null;
};
