import type { Tokens } from "../../../schemas/index.ts";
import { isCapitalized } from "../../text.ts";
import { TITLE_WORDS } from "../lexicons/titles.ts";
import type { Name } from "../name.ts";

/** Countries that share their name with people, states or rivers: names by themselves only in a list of countries. */
const SHARED: ReadonlySet<string> = new Set([
	"Jordan",
	"Georgia",
	"Chad",
	"Guinea",
	"Dominica",
	"Niger",
	"Israel",
	"Malta",
]);
/** What may stand between two items of a list. */
const BETWEEN: ReadonlySet<string> = new Set([",", ";", "and", "or", "the", "both", "&"]);

/** Words before a country that are capitalized only because a sentence begins there. */
const OPENERS: ReadonlySet<string> = new Set(
	"the in on at of from to for with by as and but if when while since after before both across inside within under against like until".split(
		" ",
	),
);

/**
 * Of the names that need no context, countries and groups of people stay only where they stand alone: next to another capitalized
 * word they may be part of a longer name, unless that is a title or in one of the `names` found. A country that is also a person's name
 * needs another country beside it. All lists are in text order.
 */
export function keepCountries(known: readonly Name[], tokens: Tokens, names: readonly Name[]): Name[] {
	const { text, lower, sentence } = tokens;
	let next = 0;
	/** Whether a token beside the country at hand is part of a name that was found. */
	const isPart = (at: number) => {
		for (let n = next; n < names.length && names[n]!.first <= at; n++) if (names[n]!.last >= at) return true;
		return false;
	};
	const touches = (at: number, near: number) =>
		sentence[at] === sentence[near] &&
		isCapitalized(text[at]!) &&
		!OPENERS.has(lower[at]!) &&
		!TITLE_WORDS.has(lower[at]!) &&
		!isPart(at);
	const isBeside = (before: Name | undefined, after: Name | undefined) => {
		if (before?.type !== "GPE" || after?.type !== "GPE" || sentence[before.last] !== sentence[after.first])
			return false;
		for (let i = before.last + 1; i < after.first; i++) if (!BETWEEN.has(text[i]!)) return false;
		return true;
	};
	return known.filter((name, n) => {
		if (name.type !== "GPE" && name.type !== "NORP") return true;
		while (next < names.length && names[next]!.last < name.first - 1) next++;
		if (touches(name.last + 1, name.last) || touches(name.first - 1, name.first)) return false;
		if (name.first < name.last || !SHARED.has(text[name.first]!)) return true;
		return isBeside(known[n - 1], name) || isBeside(name, known[n + 1]);
	});
}
