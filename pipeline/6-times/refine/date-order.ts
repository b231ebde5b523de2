import type { Items } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import type { Match, Point } from "../meaning.ts";

/**
 * Settles which number is the day in 4/7/2024 by the document's evidence: other numeric dates that can be read one way only
 * (16/10/2024), else how it writes dates in words (16 October or October 16). Without evidence the American order stands and the
 * date stays marked as ambiguous.
 */
export function settleOrder(items: Items, matches: readonly Match[]): Match[] {
	if (!matches.some(({ meaning }) => meaning.kind === "point" && meaning.ambiguous)) return [...matches];
	let numeric = 0;
	let written = 0;
	for (const match of matches) {
		const { meaning } = match;
		if (meaning.kind !== "point" || meaning.day === undefined) continue;
		if (meaning.order) numeric += meaning.order === "day" ? 1 : -1;
		else if (match.rule === "calendar-date") written += isDayFirst(items, match) ? 1 : -1;
	}
	const dayFirst = numeric !== 0 ? numeric : written;
	return matches.map((match) => {
		const { meaning } = match;
		if (meaning.kind !== "point" || !meaning.ambiguous || dayFirst === 0) return match;
		const { ambiguous: _settled, ...point } = meaning;
		return { ...match, meaning: dayFirst > 0 ? swapped(point) : point };
	});
}

function isDayFirst(items: Items, match: Match): boolean {
	for (let j = match.start; j < match.end; j++) {
		if (items.kind[j] === K.month) return false;
		if (items.kind[j] === K.number || items.kind[j] === K.ordinal) return true;
	}
	return false;
}

function swapped(point: Point): Point {
	return { ...point, month: point.day!, day: point.month! };
}
