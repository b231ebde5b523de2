import type { Items } from "../lex.ts";
import type { Match } from "../meaning.ts";

/** The week of 7 October names a week by one of its days. */
export function joinWeeks(items: Items, matches: readonly Match[]): Match[] {
	return matches.map((match) => {
		const { meaning, start } = match;
		if (meaning.kind !== "point" || meaning.day === undefined || meaning.time !== undefined) return match;
		if (items.word[start - 1] !== "of" || items.word[start - 2] !== "week") return match;
		return {
			...match,
			start: items.word[start - 3] === "the" ? start - 3 : start - 2,
			meaning: { ...meaning, weekOf: true },
		};
	});
}
