import { isoDay, monthLength, toDay, weekStart } from "./calendar.ts";

export interface Interval {
	from: string;
	to: string;
}

const SEASON_MONTHS: Record<string, readonly [number, number]> = { SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [12, 14] };

/**
 * First and last calendar day of a TIMEX3 date value: 2024-10 is 2024-10-01 to 2024-10-31. Seasons are meteorological (northern
 * hemisphere; a winter begins in December of its year). Null for lengths, vague values, values with X, and years before Christ,
 * which ISO 8601's four-digit years cannot write.
 */
export function intervalOf(value: string): Interval | null {
	const body = /^(\d{2,4})(?:-(.+))?$/.exec(value);
	if (!body) return null;
	const [, digits, rest] = body as unknown as [string, string, string | undefined];
	if (digits.length === 2) return years(Number(digits) * 100, 100);
	if (digits.length === 3) return years(Number(digits) * 10, 10);
	const year = Number(digits);
	if (year === 0) return null;
	if (rest === undefined) return years(year, 1);
	const week = /^W(\d\d)(-WE)?$/.exec(rest);
	if (week) {
		const monday = weekStart(year, Number(week[1]));
		return days(week[2] ? monday + 5 : monday, monday + 6);
	}
	const part = /^(Q|H)(\d)$/.exec(rest);
	if (part) {
		const length = part[1] === "Q" ? 3 : 6;
		return months(year, (Number(part[2]) - 1) * length + 1, length);
	}
	const season = SEASON_MONTHS[rest];
	if (season) return months(year, season[0], 3);
	const month = /^(\d\d)$/.exec(rest);
	if (month) return months(year, Number(month[1]), 1);
	const day = /^(\d\d)-(\d\d)(T.*)?$/.exec(rest);
	if (!day) return null;
	const number = toDay(year, Number(day[1]), Number(day[2]));
	return days(number, number);
}

function years(year: number, count: number): Interval | null {
	if (year + count > 10_000 || year + count < 2) return null;
	return days(toDay(Math.max(year, 1), 1, 1), toDay(year + count - 1, 12, 31));
}

function months(year: number, month: number, count: number): Interval {
	const shift = (index: number) => ({ y: year + Math.floor((index - 1) / 12), m: ((index - 1) % 12) + 1 });
	const first = shift(month);
	const last = shift(month + count - 1);
	return days(toDay(first.y, first.m, 1), toDay(last.y, last.m, monthLength(last.y, last.m)));
}

function days(from: number, to: number): Interval {
	return { from: isoDay(from), to: isoDay(to) };
}
