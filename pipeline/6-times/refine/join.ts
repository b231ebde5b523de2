import { type Items, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import type { Match, Point } from "../meaning.ts";

/** A time of day without a day. */
export const isClock = (point: Point) =>
	point.time !== undefined &&
	point.month === undefined &&
	point.weekday === undefined &&
	point.year === undefined &&
	point.shift === undefined &&
	point.holiday === undefined;
/** A day, however it is named. */
export const isDay = (point: Point) =>
	point.time === undefined &&
	((point.month !== undefined && point.day !== undefined) ||
		point.weekday !== undefined ||
		point.shift?.unit === "day" ||
		point.holiday !== undefined);

/** Joins a time of day with the day beside it: Monday | night, 10 p.m. | Wednesday, the night of | 3 March. */
export function joinTimes(items: Items, matches: readonly Match[]): Match[] {
	const joined: Match[] = [];
	for (const match of matches) {
		const last = joined.at(-1);
		if (last?.meaning.kind === "point" && match.meaning.kind === "point" && areNeighbours(items, last, match)) {
			const a = last.meaning;
			const b = match.meaning;
			if ((isClock(a) && isDay(b)) || (isDay(a) && isClock(b))) {
				joined[joined.length - 1] = { ...last, end: match.end, meaning: { ...a, ...b } };
				continue;
			}
		}
		joined.push(match);
	}
	return joined.map((match) =>
		match.rule === "daypart-of"
			? { ...match, end: items.word[match.end - 1] === "of" ? match.end - 1 : match.end }
			: match,
	);
}

function areNeighbours(items: Items, a: Match, b: Match): boolean {
	if (a.end === b.start) return true;
	return a.end === b.start - 1 && items.kind[a.end] === K.comma && !isGlued(items, b.start);
}
