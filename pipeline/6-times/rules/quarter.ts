import { type Items, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import type { Match, Point } from "../meaning.ts";
import { yearNumber } from "./numbers.ts";
import { found, type Rule } from "./rule.ts";
import { yearAfter } from "./years.ts";

const NAME = "quarter";

/** The third quarter, third-quarter, the 1988 second quarter, this year's third quarter, Q3 2024, 3Q24, the latest quarter, the quarter. */
export const quarter: Rule = {
	name: NAME,
	starts: [K.quarter],
	match(items, i) {
		if (items.word[i] === "q") return short(items, i);
		if (items.word[i] === "period") return unnumbered(items, i);
		const dashed = items.kind[i - 1] === K.dash && isGlued(items, i);
		const ordinal = dashed ? i - 2 : i - 1;
		if (items.kind[ordinal] === K.ordinal && items.value[ordinal]! <= 4) return numbered(items, i, ordinal);
		if (items.word[ordinal] === "final" || items.word[ordinal] === "last") {
			if (items.word[i + 1] === "of") return numbered(items, i, ordinal, 4);
		}
		return unnumbered(items, i);
	},
};

function short(items: Items, i: number): Match | null {
	let number = 0;
	let start = i;
	let end = i + 1;
	if (items.kind[i + 1] === K.number && isGlued(items, i + 1) && items.end[i + 1]! - items.start[i + 1]! === 1) {
		number = items.value[i + 1]!;
		end = i + 2;
	} else if (items.kind[i - 1] === K.number && isGlued(items, i)) {
		number = items.value[i - 1]!;
		start = i - 1;
	}
	if (number < 1 || number > 4) return null;
	const point: Point = { kind: "point", quarter: number };
	if (start < i && items.kind[end] === K.number && isGlued(items, end) && items.value[end]! < 100) {
		point.year = 2000 + items.value[end]!;
		end++;
	} else {
		const year = yearAfter(items, end, false);
		if (year) {
			Object.assign(point, year.year === undefined ? { shift: year.shift } : { year: year.year });
			end = year.end;
		}
	}
	return found(NAME, start, end, point);
}

function numbered(items: Items, i: number, ordinal: number, value = items.value[ordinal]!): Match | null {
	const point: Point = { kind: "point", quarter: value };
	let start = ordinal;
	let end = i + 1;
	const before = start - 1;
	if (items.kind[before] === K.fiscal || items.word[before] === "fiscal") start = before;
	else if (items.kind[before] === K.dash && items.kind[before - 1] === K.fiscal) start = before - 1;
	if (yearNumber(items, start - 1) > 0) {
		point.year = items.value[start - 1]!;
		start--;
	} else if (items.word[start - 1] === "'s" || items.word[start - 1] === "’s") {
		const shift = { last: -1, this: 0, next: 1 }[items.word[start - 3] ?? ""];
		if (items.word[start - 2] === "year" && shift !== undefined) {
			point.shift = { unit: "year", by: shift, base: "speech" };
			start -= 3;
		}
	} else if (
		/^(ago|earlier)$/.test(items.word[start - 1] ?? "") &&
		items.kind[start - 2] === K.dash &&
		items.word[start - 3] === "year"
	) {
		point.shift = { unit: "year", by: -1, base: "speech" };
		start -= 3;
	} else if (items.word[start - 1] === "same" || items.word[start - 1] === "this") start--;
	const year =
		point.year === undefined && !point.shift
			? yearAfter(items, items.kind[end] === K.fiscal ? end + 1 : end, false)
			: null;
	if (year) {
		Object.assign(point, year.year === undefined ? { shift: year.shift } : { year: year.year });
		end = year.end;
	}
	return found(NAME, start, end, point);
}

/** A quarter that is known from the text: the quarter, the latest quarter, the year-earlier quarter, this quarter. */
function unnumbered(items: Items, i: number): Match | null {
	const back = yearBackPeriod(items, i);
	if (back) return back;
	const before = items.word[i - 1] ?? "";
	const period = items.word[i] === "period";
	if (period && !/^(latest|ago|earlier)$/.test(before) && yearNumber(items, i - 1) === 0) return null;
	const shift = (by: number, base: "speech" | "focus") => ({ unit: "quarter" as const, by, base });
	const yearBack = { unit: "year" as const, by: -1, base: "focus" as const };
	switch (before) {
		case "this":
		case "current":
			return found(NAME, i - 1, i + 1, { kind: "point", shift: shift(0, "speech") });
		case "last":
			return found(NAME, i - 1, i + 1, { kind: "point", shift: shift(-1, "speech") });
		case "next":
		case "coming":
			return found(NAME, i - 1, i + 1, { kind: "point", shift: shift(1, "speech") });
		case "previous":
		case "prior":
			return found(NAME, i - 1, i + 1, { kind: "point", shift: shift(-1, "focus") });
		case "following":
			return found(NAME, i - 1, i + 1, { kind: "point", shift: shift(1, "focus") });
		case "latest":
			return found(NAME, i - 1, i + 1, { kind: "point", shift: shift(0, "focus"), latest: true });
		case "that":
		case "same":
			return found(NAME, i - 1, i + 1, { kind: "point", shift: shift(0, "focus") });
		case "the":
			return items.word[i - 2] === "of" || items.word[i + 1] === "of"
				? null
				: found(NAME, i - 1, i + 1, { kind: "point", shift: shift(0, "focus") });
		case "ago":
		case "earlier":
			if (items.kind[i - 2] === K.dash && items.word[i - 3] === "year")
				return found(NAME, i - 3, i + 1, { kind: "point", shift: yearBack, compared: true });
			return null;
		default:
			if (yearNumber(items, i - 1) > 0)
				return found(NAME, i - 1, i + 1, {
					kind: "point",
					year: items.value[i - 1]!,
					shift: shift(0, "focus"),
					compared: true,
				});
			return null;
	}
}

const ALIKE = new Set(["corresponding", "same", "comparable", "like", "equivalent"]);

/** The corresponding period last year, the quarter a year ago. */
function yearBackPeriod(items: Items, i: number): Match | null {
	let end = i + 1;
	const of = items.word[end] === "of" || items.word[end] === "in" ? 1 : 0;
	if (items.word[end + of] === "last" && items.word[end + of + 1] === "year") end += of + 2;
	else if (
		items.word[end] === "a" &&
		items.word[end + 1] === "year" &&
		/^(ago|earlier|before)$/.test(items.word[end + 2]!)
	)
		end += 3;
	else return null;
	let start = i;
	while (ALIKE.has(items.word[start - 1] ?? "")) start--;
	if (items.word[start - 1] === "the") start--;
	if (start === i) return null;
	return found(NAME, start, end, { kind: "point", shift: { unit: "year", by: -1, base: "focus" }, compared: true });
}

/** The first half of 2024, the last half of 1989, 1H 2023. */
export const half: Rule = {
	name: "half",
	starts: [K.half],
	match(items, i) {
		const before = items.word[i - 1] ?? "";
		const dashed = items.kind[i - 1] === K.dash ? i - 2 : i - 1;
		const number = { first: 1, second: 2, last: 2, latter: 2 }[items.word[dashed] ?? before];
		if (!number) return null;
		const year = yearAfter(items, i + 1, false);
		if (!year) return null;
		return found("half", dashed, year.end, {
			kind: "point",
			half: number,
			...(year.year === undefined ? { shift: year.shift! } : { year: year.year }),
		});
	},
};

/** Fiscal 2025, fiscal year 2025, FY25, FY2024. */
export const fiscal: Rule = {
	name: "fiscal",
	starts: [K.fiscal],
	match(items, i) {
		let j = i + 1;
		if (items.word[j] === "year" || items.word[j] === "years") j++;
		const value = yearNumber(items, j);
		if (value > 0) {
			if (items.kind[j + 1] === K.slash && isGlued(items, j + 1) && items.kind[j + 2] === K.number) j += 2;
			return found("fiscal", i, j + 1, { kind: "point", year: value });
		}
		if (items.kind[j] === K.number && items.end[j]! - items.start[j]! === 2 && items.word[i] === "fy")
			return found("fiscal", i, j + 1, { kind: "point", year: 2000 + items.value[j]! });
		return null;
	},
};
