import type { Items } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import type { Match } from "../meaning.ts";

/** Marks pairs that state an interval: from 2014 to 2022, between May and July, 1914-18. Both ends get the same `range`. */
export function markRanges(items: Items, matches: readonly Match[]): Match[] {
	const marked = matches.map((match) => ({ ...match }));
	for (let k = 0; k + 1 < marked.length; k++) {
		const a = marked[k]!;
		const b = marked[k + 1]!;
		if (a.meaning.kind !== "point" || b.meaning.kind !== "point" || b.start !== a.end + 1) continue;
		const between = items.word[a.end]!;
		const opener = items.word[a.start - 1] ?? "";
		const states =
			items.kind[a.end] === K.dash ||
			((between === "to" || between === "until" || between === "till" || between === "through") && opener !== "") ||
			(between === "and" && opener === "between");
		if (!states) continue;
		a.range = a.end;
		b.range = a.end;
		k++;
	}
	return marked;
}
