import { K } from "../lexicon/kinds.ts";
import { SEASONS } from "../lexicon/names.ts";
import { DIRECTIONS } from "../lexicon/relations.ts";
import type { Point } from "../meaning.ts";
import { yearNumber } from "./numbers.ts";
import { found, type Rule } from "./rule.ts";
import { yearAfter } from "./years.ts";

const BEFORE = new Set([
	"the",
	"early",
	"late",
	"mid",
	"in",
	"during",
	"of",
	"by",
	"until",
	"since",
	"before",
	"after",
	"their",
	"its",
	"and",
]);

/** Summer 2012, the spring of 1943, last fall, this summer, the winter, every summer. */
export const season: Rule = {
	name: "season",
	starts: [K.season],
	match(items, i) {
		const code = SEASONS[items.value[i]!]!;
		const fall = items.word[i] === "fall" || items.word[i] === "spring";
		const before = items.word[i - 1] ?? "";
		const point: Point = { kind: "point", season: code };
		if (before === "every" || before === "each")
			return found("season", i - 1, i + 1, { kind: "set", value: `XXXX-${code}` });
		let start = i;
		let end = i + 1;
		const year = yearAfter(items, end, false);
		if (year) {
			Object.assign(point, year.year === undefined ? { shift: year.shift } : { year: year.year });
			end = year.end;
			return found("season", start, end, point);
		}
		if (yearNumber(items, i - 1) > 0) return found("season", i - 1, end, { ...point, year: items.value[i - 1]! });
		const direction = DIRECTIONS[before];
		if (direction !== undefined) {
			point.direction = direction;
			start--;
			if (DIRECTIONS[items.word[start - 1] ?? ""] !== undefined) start--;
			return found("season", start, end, point);
		}
		if (before === "following" || before === "previous") {
			point.direction = before === "previous" ? -1 : 1;
			point.shift = { unit: "season", by: 0, base: "focus" };
			start--;
			return found("season", start, end, point);
		}
		if (before === "that" || before === "same") {
			point.shift = { unit: "season", by: 0, base: "focus" };
			return found("season", start - 1, end, point);
		}
		if (!BEFORE.has(before)) return null;
		if (items.word[i] === "fall" && before !== "in" && before !== "early" && before !== "late" && before !== "during")
			return null;
		if (items.word[i] === "fall" && items.word[i + 1] === "of") return null;
		if (fall && (before === "of" || before === "and" || before === "its" || before === "their")) return null;
		return found("season", start, end, point);
	},
};
