import { type Items, isCapital, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import { DIRECTIONS } from "../lexicon/relations.ts";
import type { Match, Point } from "../meaning.ts";
import { lonelyMonth } from "./month.ts";
import { dayNumber } from "./numbers.ts";
import { found, type Rule } from "./rule.ts";
import { type YearRead, yearAfter } from "./years.ts";

const NAME = "calendar-date";

/** Dates by the name of the month: 16 October 2024, Oct. 16, the 16th of October, October 16-17, Wednesday, Oct. 16; else the month alone. */
export const calendarDate: Rule = {
	name: NAME,
	starts: [K.month],
	match(items, i) {
		if (!isCapital(items, i)) return null;
		// "Sept." may be two items when the tokenizer took its dot for the end of a sentence
		const dotted = items.kind[i + 1] === K.dot && isGlued(items, i + 1) && items.word[i]!.length <= 4;
		const end = dotted && dayNumber(items, i + 2) > 0 ? i + 2 : i + 1;
		const rightDay = dayAt(items, end);
		const left = dayBefore(items, i);
		if (left > 0 && !(rightDay > 0 && items.kind[left] === K.word)) return dayFirst(items, i, left, end);
		if (rightDay > 0) return monthFirst(items, i, end, rightDay);
		return lonelyMonth(items, i, i + 1);
	},
};

/** Day that follows a month at item i; a clock time or a figure that goes on is none. */
function dayAt(items: Items, i: number): number {
	const day = dayNumber(items, i);
	if (day === 0 || items.kind[i + 1] === K.meridiem) return 0;
	const glued = i + 2 < items.length && isGlued(items, i + 1) && isGlued(items, i + 2);
	return glued && (items.kind[i + 1] === K.colon || items.kind[i + 1] === K.slash) ? 0 : day;
}

/** Item of the day that stands before the month at item i: 16 October, 16th of October, October's 0 for none. */
function dayBefore(items: Items, i: number): number {
	const of = items.word[i - 1] === "of";
	const day = of ? i - 2 : i - 1;
	if (dayNumber(items, day) === 0 || (of && items.kind[day] === K.number)) return 0;
	// The mark before it may open a bracket or a range, not continue a number
	if (isGlued(items, day) && items.kind[day - 1] !== K.none && items.kind[day - 1] !== K.dash) return 0;
	return day;
}

function isJoiner(items: Items, i: number): boolean {
	const word = items.word[i];
	return items.kind[i] === K.dash || word === "and" || word === "to" || word === "or";
}

/** [Wednesday,] [the] [16-]17 October [2024] */
function dayFirst(items: Items, i: number, left: number, afterMonth: number): Match | Match[] {
	const point: Point = { kind: "point", month: items.value[i]!, day: items.value[left]! };
	const year = yearAfter(items, afterMonth);
	apply(point, year);
	const joiner = left - 1;
	const from = isJoiner(items, joiner) ? dayNumber(items, joiner - 1) : 0;
	let start = left;
	if (items.word[start - 1] === "the") start--;
	const main = withWeekday(items, found(NAME, start, year ? year.end : i + 1, point), point);
	if (from === 0 || from >= point.day!) return main;
	const first: Point = { kind: "point", month: point.month!, day: from };
	apply(first, year);
	return [
		{ ...found(NAME, joiner - 1, joiner, first), range: joiner },
		{ ...main, range: joiner },
	];
}

/** [Wednesday,] October 16[-17] [, 2024] */
function monthFirst(items: Items, i: number, at: number, day: number): Match | Match[] {
	const point: Point = { kind: "point", month: items.value[i]!, day };
	const joiner = at + 1;
	const to = isJoiner(items, joiner) ? dayAt(items, joiner + 1) : 0;
	const plain = items.kind[joiner] === K.dash || !isPlural(items, joiner + 2);
	if (to > day && plain && items.kind[joiner + 2] !== K.month && items.word[joiner + 2] !== "of") {
		const second: Point = { kind: "point", month: point.month!, day: to };
		const year = yearAfter(items, joiner + 2);
		apply(point, year);
		apply(second, year);
		return [
			{ ...withWeekday(items, found(NAME, i, at + 1, point), point), range: joiner },
			{ ...found(NAME, joiner + 1, year ? year.end : joiner + 2, second), range: joiner },
		];
	}
	const year = yearAfter(items, at + 1);
	apply(point, year ?? namedEvent(items, at + 1, point));
	return withWeekday(items, found(NAME, i, year ? year.end : at + 1, point), point);
}

/** Takes in the weekday before a date. */
function withWeekday(items: Items, match: Match, point: Point): Match {
	let j = match.start - 1;
	if (items.kind[j] === K.comma || (items.kind[j] === K.dot && isGlued(items, j))) j--;
	if (items.kind[j] !== K.weekday) return match;
	point.weekday = items.value[j]!;
	while (DIRECTIONS[items.word[j - 1] ?? ""] !== undefined) j--;
	return { ...match, start: j };
}

function apply(point: Point, year: YearRead | null): void {
	if (year?.year !== undefined) point.year = year.year;
	if (year?.shift) point.shift = year.shift;
}

function isPlural(items: Items, i: number): boolean {
	const word = items.word[i] ?? "";
	return items.kind[i] === K.none && word.endsWith("s") && items.text.charCodeAt(items.start[i]!) > 96;
}

/** "the Sept. 11 attacks" are those of 2001, whenever they are spoken of. */
function namedEvent(items: Items, i: number, { month, day }: Point): YearRead | null {
	const event = month === 9 && day === 11 && /^(attacks?|terror|terrorist|hijack)/.test(items.word[i] ?? "");
	return event ? { year: 2001, end: i } : null;
}
