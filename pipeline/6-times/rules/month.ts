import { UPOS } from "../../../schemas/index.ts";
import type { Items } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import { DIRECTIONS } from "../lexicon/relations.ts";
import type { Match, Point } from "../meaning.ts";
import { found } from "./rule.ts";
import { yearAfter } from "./years.ts";

const NAME = "month";
const NOUN = UPOS.indexOf("NOUN");
/** Month names that are also words or persons' names: without a year or a day they want a sign of a date before them. */
const DOUBTFUL = new Set("may march mar dec jan sep oct jun nov apr aug feb jul sept dec.".split(" "));
/** Short forms that are names of persons when nothing else speaks for a date. */
const NAMES = new Set("jan mar apr jun jul aug dec".split(" "));
const SIGNS = new Set(
	"in of by since until till last next this early late mid on during from through before after between and to each every or earlier later previous following past around about for".split(
		" ",
	),
);

/** A month without a day: October, October 2024, May last year, last March, every June. */
export function lonelyMonth(items: Items, i: number, end: number): Match | null {
	const point: Point = { kind: "point", month: items.value[i]! };
	const year = yearAfter(items, end);
	if (year)
		return found(NAME, i, year.end, {
			...point,
			...(year.year === undefined ? { shift: year.shift! } : { year: year.year }),
		});
	const before = items.word[i - 1] ?? "";
	if (NAMES.has(items.word[i]!)) return null;
	if (DOUBTFUL.has(items.word[i]!) && !SIGNS.has(before) && !isAttribute(items, i, end)) return null;
	if (items.word[i] === "may" && /^(be|have|not|I|we|he|she|they)$/.test(items.word[end] ?? "")) return null;
	if (before === "every" || before === "each")
		return found(NAME, i - 1, end, { kind: "set", value: `XXXX-${String(point.month).padStart(2, "0")}` });
	const direction = DIRECTIONS[before];
	if (direction !== undefined) {
		const start = DIRECTIONS[items.word[i - 2] ?? ""] === undefined ? i - 1 : i - 2;
		return found(NAME, start, end, { ...point, direction });
	}
	if (before === "previous" || before === "following") {
		const start = items.word[i - 2] === "the" ? i - 2 : i - 1;
		const shift = { unit: "month", by: 0, base: "focus" } as const;
		return found(NAME, start, end, { ...point, direction: before === "previous" ? -1 : 1, shift });
	}
	return found(NAME, i, end, point);
}

/** "the March summit" */
function isAttribute(items: Items, i: number, end: number): boolean {
	return items.word[i - 1] === "the" && items.tokens.pos[items.token[end] ?? -1] === NOUN && items.kind[end] === K.none;
}
