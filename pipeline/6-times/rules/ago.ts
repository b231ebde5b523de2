import type { Items } from "../lex.ts";
import { UNITS } from "../lexicon/units.ts";
import type { Base, Match, Point } from "../meaning.ts";
import { found } from "./rule.ts";

/** Beyond this count a calendar says nothing: "five billion years ago". */
const FARTHEST = 10_000;

export interface Direction {
	sign: 1 | -1;
	base: Base;
	end: number;
	/** "a year ago" may mean the quarter of the year before, when it is compared with a quarter. */
	compared: boolean;
}

/** What stands after a length and turns it into a date: ago, earlier, later, from now. */
export function directionAfter(items: Items, i: number): Direction | null {
	const j = items.word[i] === "or" && items.word[i + 1] === "so" ? i + 2 : i;
	switch (items.word[j]) {
		case "ago":
			return { sign: -1, base: "speech", end: j + 1, compared: true };
		case "earlier":
			return { sign: -1, base: "focus", end: j + 1, compared: true };
		case "later":
		case "afterward":
		case "afterwards":
			return { sign: 1, base: "focus", end: j + 1, compared: false };
		case "hence":
			return { sign: 1, base: "speech", end: j + 1, compared: false };
		case "from":
			if (items.word[j + 1] !== "now" && items.word[j + 1] !== "today") return null;
			return { sign: 1, base: "speech", end: j + 2, compared: false };
		default:
			return null;
	}
}

/** Two years ago, three days later: a date counted from an anchor; a vague count gives only its side of the anchor. */
export function movedBy(start: number, count: number, unit: number, direction: Direction): Match {
	const { sign, base, end, compared } = direction;
	if (Number.isNaN(count) || count > FARTHEST)
		return found("ago", start, end, { kind: "ref", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" });
	const { unit: name, times } = UNITS[unit]!;
	// A decade ago names a year, not a decade
	const years = name === "decade" ? 10 : 1;
	const shift = { unit: name === "decade" ? "year" : name, by: sign * count * times * years, base } as const;
	const point: Point = { kind: "point", shift };
	if (compared && name === "year" && count === 1) point.compared = true;
	return found("ago", start, end, point);
}
