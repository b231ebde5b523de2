import type { Items } from "../lex.ts";
import type { Match } from "../meaning.ts";

/** News is anchored on its publication date, a narrative on the dates it tells. */
export type DocumentType = "news" | "narrative";

/**
 * Tells news from narrative by what dates it: weekdays, yesterday and last week speak from the day of writing; full years far from
 * it, and months without them, tell a story of another time. With no publication date there is nothing to speak from.
 */
export function documentType(items: Items, matches: readonly Match[], publishedYear: number | null): DocumentType {
	let deictic = 0;
	let historic = 0;
	for (const { meaning } of matches) {
		if (meaning.kind !== "point") continue;
		if (meaning.weekday !== undefined && meaning.year === undefined) deictic++;
		else if (meaning.shift?.base === "speech") deictic++;
		if (meaning.year !== undefined && (publishedYear === null || Math.abs(meaning.year - publishedYear) > 1))
			historic++;
	}
	if (publishedYear === null) return historic > 2 * deictic && historic > 2 ? "narrative" : "news";
	const density = items.length === 0 ? 0 : historic / items.length;
	return historic > 3 * deictic + 4 && density > 0.003 ? "narrative" : "news";
}
