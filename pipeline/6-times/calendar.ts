/**
 * Proleptic Gregorian calendar in whole numbers: a day is the count of days since 1970-01-01, so nothing depends on a time zone.
 * The day arithmetic is Howard Hinnant's `days_from_civil`; weeks follow ISO 8601. Years before Christ are negative (-480 is 480 BC).
 */

export interface Civil {
	year: number;
	month: number;
	day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeap(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Length of a month (1 to 12) in days. */
export function monthLength(year: number, month: number): number {
	return month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!;
}

/** Whether year, month and day name a day that exists: 31 February does not. */
export function isValidDay(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** Day number of a calendar day. */
export function toDay(year: number, month: number, day: number): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** Calendar day of a day number. */
export function toCivil(number: number): Civil {
	const z = number + 719_468;
	const era = Math.floor(z / 146_097);
	const dayOfEra = z - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** ISO weekday of a day number: Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
	return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week of a day number, with the year that the week belongs to. */
export function isoWeek(number: number): { year: number; week: number } {
	const thursday = number - weekdayOf(number) + 4;
	const { year } = toCivil(thursday);
	return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 };
}

/** Day number of the Monday that begins an ISO week. */
export function weekStart(year: number, week: number): number {
	const fourth = toDay(year, 1, 4);
	return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Moves a month by a number of months: (2024, 1) by -1 is (2023, 12). */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
	const index = year * 12 + (month - 1) + by;
	return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Day number of Easter Sunday (Western), by the anonymous Gregorian computus. */
export function easter(year: number): number {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return toDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Day number of the nth weekday of a month; n = -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
	if (n < 0) {
		const last = toDay(year, month, monthLength(year, month));
		return last - ((weekdayOf(last) - weekday + 7) % 7);
	}
	const first = toDay(year, month, 1);
	return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** Year as TIMEX3 writes it: 1998, BC0480. */
export function formatYear(year: number): string {
	return year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4);
}

export function formatMonth(year: number, month: number): string {
	return `${formatYear(year)}-${pad(month, 2)}`;
}

export function formatDay(year: number, month: number, day: number): string {
	return `${formatYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A day number as YYYY-MM-DD. */
export function isoDay(number: number): string {
	const { year, month, day } = toCivil(number);
	return formatDay(year, month, day);
}

/** Reads YYYY-MM-DD; null when it is no such day. */
export function parseIsoDay(text: string): Civil | null {
	if (!/^\d{4}-\d\d-\d\d/.test(text)) return null;
	const civil = { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
	return isValidDay(civil.year, civil.month, civil.day) ? civil : null;
}

/** Quarter (1 to 4) of a month. */
export function quarterOf(month: number): number {
	return Math.floor((month - 1) / 3) + 1;
}
