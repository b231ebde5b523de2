import { type Items, isCapital, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import type { Match, Point } from "../meaning.ts";
import { dayNumber } from "./numbers.ts";
import { found, type Rule } from "./rule.ts";
import { DIRECTIONS } from "./weekday.ts";
import { yearAfter } from "./years.ts";

const NAME = "calendar-date";
/** Months whose names are also words or persons' names: they want a sign of a date beside them. */
const DOUBTFUL = new Set([
	"may",
	"march",
	"mar",
	"dec",
	"jan",
	"sep",
	"oct",
	"jun",
	"nov",
	"apr",
	"aug",
	"feb",
	"jul",
	"sept",
]);
const BEFORE_MONTH = new Set(
	"in of by since until till last next this early late mid on during from through before after between and to each every or earlier later previous following past around about for".split(
		" ",
	),
);

/** Dates by the name of the month: October, 16 October 2024, Oct. 16, the 16th of October, October 16-17, Wednesday, Oct. 16. */
export const calendarDate: Rule = {
	name: NAME,
	starts: [K.month],
	match(items, i) {
		if (!isCapital(items, i)) return null;
		const point: Point = { kind: "point", month: items.value[i]! };
		const extra: Match[] = [];
		let start = i;
		let end = i + 1;
		if (
			items.kind[end] === K.dot &&
			isGlued(items, end) &&
			items.end[i]! - items.start[i]! <= 4 &&
			dayNumber(items, end + 1)
		)
			end++;

		// left: 16 October, 16th of October, 16-17 October
		let left = i - 1;
		if (items.word[left] === "of") left--;
		let leftDay = dayNumber(items, left);
		if (leftDay > 0 && items.kind[left] === K.number && left !== i - 1) leftDay = 0;
		if (leftDay > 0 && (isGlued(items, left) || items.word[left] === "may") && items.kind[left - 1] !== K.dash)
			leftDay = 0;
		const rightDay = dayNumber(items, end);
		const rightIsClock = rightDay > 0 && (items.kind[end + 1] === K.colon || items.kind[end + 1] === K.meridiem);
		if (leftDay > 0 && !(rightDay > 0 && !rightIsClock && items.kind[left] === K.word)) {
			point.day = leftDay;
			start = left;
			const dash = left - 1;
			const joined =
				items.kind[dash] === K.dash ||
				items.word[dash] === "and" ||
				items.word[dash] === "to" ||
				items.word[dash] === "or";
			const from = joined ? dayNumber(items, dash - 1) : 0;
			if (from > 0 && from < leftDay)
				extra.push({ ...found(NAME, dash - 1, dash, { kind: "point", month: point.month!, day: from }), range: dash });
			const year = yearAfter(items, end);
			if (year) {
				apply(point, year);
				end = year.end;
			}
			if (items.word[start - 1] === "the" && start === i - 2) start--;
		} else if (rightDay > 0 && !rightIsClock && !isFigureContinued(items, end)) {
			point.day = rightDay;
			end++;
			let after = end;
			const joiner =
				items.kind[after] === K.dash ||
				items.word[after] === "and" ||
				items.word[after] === "to" ||
				items.word[after] === "or";
			const to = joiner ? dayNumber(items, after + 1) : 0;
			const plain = items.kind[after + 1] === K.number && (items.kind[after] === K.dash || !isNoun(items, after + 2));
			if (to > rightDay && plain && items.kind[after + 2] !== K.month && items.word[after + 2] !== "of") {
				const year = yearAfter(items, after + 2);
				const second: Point = { kind: "point", month: point.month!, day: to };
				if (year) {
					apply(second, year);
					apply(point, year);
				}
				extra.push({ ...found(NAME, after + 1, year ? year.end : after + 2, second), range: after });
			} else {
				after = end;
				const year = yearAfter(items, after);
				if (year) {
					apply(point, year);
					end = year.end;
				}
			}
		} else {
			const year = yearAfter(items, end);
			if (year) {
				apply(point, year);
				end = year.end;
			} else if (DOUBTFUL.has(items.word[i]!) && !BEFORE_MONTH.has(items.word[i - 1] ?? "")) return null;
			else if (items.word[i] === "may" && isFollowedByVerb(items, end)) return null;
			const before = items.word[i - 1] ?? "";
			if (!year && (before === "every" || before === "each"))
				return found("month-set", i - 1, end, { kind: "set", value: `XXXX-${String(point.month).padStart(2, "0")}` });
			const direction = DIRECTIONS[before];
			if (!year && direction !== undefined) {
				point.direction = direction;
				start--;
				if (DIRECTIONS[items.word[start - 1] ?? ""] !== undefined) start--;
			} else if (!year && (before === "previous" || before === "following")) {
				point.direction = before === "previous" ? -1 : 1;
				point.shift = { unit: "month", by: 0, base: "focus" };
				start -= items.word[i - 2] === "the" ? 2 : 1;
			}
		}
		for (const match of extra)
			if (match.range !== undefined && match.start < start) Object.assign(match.meaning, yearOf(point));

		// Wednesday, 16 October
		if (point.day !== undefined) {
			let j = start - 1;
			if (items.word[j] === "the") j--;
			if (items.kind[j] === K.comma) j--;
			if (items.kind[j] === K.dot && isGlued(items, j)) j--;
			if (items.kind[j] === K.weekday) {
				point.weekday = items.value[j]!;
				start = j;
			}
		}
		const main = {
			...found(NAME, start, end, point),
			...(extra[0]?.range === undefined ? {} : { range: extra[0].range }),
		};
		return extra.length > 0 ? [main, ...extra] : main;
	},
};

function yearOf(point: Point): Partial<Point> {
	return {
		...(point.year === undefined ? {} : { year: point.year }),
		...(point.shift === undefined ? {} : { shift: point.shift }),
	};
}

function apply(point: Point, year: { year?: number; shift?: NonNullable<Point["shift"]> }): void {
	if (year.year !== undefined) point.year = year.year;
	if (year.shift) point.shift = year.shift;
}

/** 3.5, 1,200 or 10:30 go on after the number at item i. */
function isFigureContinued(items: Items, i: number): boolean {
	return items.kind[i + 1] === K.slash && isGlued(items, i + 1);
}

function isNoun(items: Items, i: number): boolean {
	return items.kind[i] === K.none && /^[a-z]/.test(items.word[i] ?? "") && items.word[i]!.endsWith("s");
}

function isFollowedByVerb(items: Items, i: number): boolean {
	return items.word[i] === "be" || items.word[i] === "have" || items.word[i] === "not";
}
