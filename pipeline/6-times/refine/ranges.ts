import type { Items } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import type { Match, Point } from "../meaning.ts";

const LINKS = new Set(["to", "until", "till", "through"]);

/** Marks pairs that state an interval: from 2014 to 2022, between May and July, 1914-18. Both ends get the same `range`. */
export function markRanges(items: Items, matches: readonly Match[]): Match[] {
	const marked = matches.map((match) => ({ ...match }));
	for (let k = 0; k + 1 < marked.length; k++) {
		const a = marked[k]!;
		const b = marked[k + 1]!;
		if (a.meaning.kind !== "point" || b.meaning.kind !== "point" || b.start - a.end !== 1) continue;
		const between = items.word[a.end]!;
		const range =
			items.kind[a.end] === K.dash ||
			LINKS.has(between) ||
			(between === "and" && items.word[a.start - 1] === "between");
		if (range) {
			a.range = a.end;
			b.range = a.end;
		} else if (between !== "and" && between !== "or" && items.kind[a.end] !== K.slash) continue;
		const lent = withYearOf(a.meaning, b.meaning);
		if (lent) a.meaning = lent;
	}
	return marked;
}

/** The first of two takes the year that only the second states: March and April 1918, November 1917 to ... */
function withYearOf(a: Point, b: Point): Point | null {
	if (!isPartOfYear(a) || !isPartOfYear(b) || a.year !== undefined || a.shift || a.direction !== undefined) return null;
	if (b.year === undefined) return b.shift?.unit === "year" ? { ...a, shift: b.shift } : null;
	const later = a.month !== undefined && b.month !== undefined && a.month > b.month;
	return { ...a, year: later ? b.year - 1 : b.year };
}

function isPartOfYear({ month, season, quarter, half }: Point): boolean {
	return month !== undefined || season !== undefined || quarter !== undefined || half !== undefined;
}
