import { type Items, sameSentence } from "../lex.ts";
import type { Match, Point } from "../meaning.ts";
import { isClock, isDay } from "./join.ts";

/** A clock time alone takes the day that its sentence names: "at 10 a.m. on Tuesday", "on Tuesday, at about 10 a.m.". */
export function lendDays(items: Items, matches: readonly Match[]): Match[] {
	return matches.map((match, k) => {
		if (match.meaning.kind !== "point" || !isClock(match.meaning)) return match;
		const day =
			dayBeside(items, match, matches[k + 1], 4) ??
			dayBeside(items, match, matches[k - 1], 40) ??
			dayBeside(items, match, matches[k + 1], 40) ??
			dayBeside(items, match, matches[k + 2], 6);
		return day ? { ...match, meaning: { ...day, ...match.meaning } } : match;
	});
}

function dayBeside(items: Items, match: Match, other: Match | undefined, reach: number): Point | null {
	if (other?.meaning.kind !== "point" || !isDay(other.meaning)) return null;
	const distance = other.start >= match.end ? other.start - match.end : match.start - other.end;
	return distance <= reach && sameSentence(items, match.start, other.start) ? other.meaning : null;
}
