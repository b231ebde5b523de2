import { formatDay, formatMonth, formatYear, isoDay, isValidDay, toCivil } from "../calendar.ts";
import { HOLIDAYS } from "../lexicon/holidays.ts";
import type { Point } from "../meaning.ts";
import { type Context, dayOf, pad, type Resolved, speechOf } from "./context.ts";
import { nearestYear, yearFor } from "./year-for.ts";

const SEASON_START: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function resolveMonth(point: Point, context: Context): Resolved {
	const month = point.month!;
	if (point.year !== undefined)
		return { value: formatMonth(point.year, month), anchor: null, resolved: true, year: point.year, month };
	const found = yearFor(point, context, month, 1);
	if (!found) return { value: `XXXX-${pad(month)}`, anchor: null, resolved: false };
	return { value: formatMonth(found.year, month), anchor: found.anchor, resolved: true, year: found.year, month };
}

export function resolveMonthDay(point: Point, context: Context): Resolved {
	const month = point.month!;
	const day = point.day!;
	if (
		!isValidDay(2000, month, day) ||
		(point.year !== undefined && point.year > 0 && !isValidDay(point.year, month, day))
	)
		return { value: null, anchor: null, resolved: false, invalid: true };
	if (point.year !== undefined)
		return { value: formatDay(point.year, month, day), anchor: null, resolved: true, year: point.year, month, day };
	const speech = speechOf(context);
	let year: number;
	let anchor: string;
	if (speech !== null && !point.shift) {
		year = nearestYear(speech, month, day, context.tense);
		anchor = isoDay(speech);
	} else {
		const found = yearFor(point, context, month, 1);
		if (!found) return { value: `XXXX-${pad(month)}-${pad(day)}`, anchor: null, resolved: false };
		({ year, anchor } = found);
	}
	if (year > 0 && !isValidDay(year, month, day)) return { value: null, anchor, resolved: false, invalid: true };
	return { value: formatDay(year, month, day), anchor, resolved: true, year, month, day };
}

export function resolveQuarter(point: Point, context: Context): Resolved {
	const code = point.quarter !== undefined ? `Q${point.quarter}` : `H${point.half}`;
	const length = point.quarter !== undefined ? 3 : 6;
	const month = ((point.quarter ?? point.half!) - 1) * length + 1;
	const learned = point.quarter === undefined ? {} : { quarter: point.quarter };
	if (point.year !== undefined)
		return { value: `${formatYear(point.year)}-${code}`, anchor: null, resolved: true, year: point.year, ...learned };
	const found = yearFor(point, context, month, length);
	if (!found) return { value: `XXXX-${code}`, anchor: null, resolved: false };
	return {
		value: `${formatYear(found.year)}-${code}`,
		anchor: found.anchor,
		resolved: true,
		year: found.year,
		...learned,
	};
}

export function resolveSeason(point: Point, context: Context): Resolved {
	const season = point.season!;
	if (point.year !== undefined)
		return { value: `${formatYear(point.year)}-${season}`, anchor: null, resolved: true, year: point.year };
	let found: { year: number; anchor: string } | null;
	if (point.shift?.unit === "season")
		found =
			context.focus.year === null
				? null
				: { year: context.focus.year + (point.direction ?? 0), anchor: formatYear(context.focus.year) };
	else found = yearFor(point, context, SEASON_START[season]!, 3);
	if (!found) return { value: `XXXX-${season}`, anchor: null, resolved: false };
	return { value: `${formatYear(found.year)}-${season}`, anchor: found.anchor, resolved: true, year: found.year };
}

export function resolveHoliday(point: Point, context: Context): Resolved {
	const holiday = HOLIDAYS.find(({ key }) => key === point.holiday)!;
	const day = (year: number) => holiday.dayIn(year);
	if (point.year !== undefined) return { ...dayOf(day(point.year)), anchor: null, resolved: true };
	const speech = speechOf(context);
	if (point.shift?.unit === "year" || speech === null) {
		const found = yearFor(point, context, 6, 1);
		return found
			? { ...dayOf(day(found.year)), anchor: found.anchor, resolved: true }
			: { value: "XXXX-XX-XX", anchor: null, resolved: false };
	}
	const { year } = toCivil(speech);
	const future = point.direction === 1 || (point.direction === undefined && context.tense === 1);
	let date = day(year);
	if (point.direction !== 0) {
		if (future && date < speech) date = day(year + 1);
		// The week of a holiday begins before it
		const begun = point.weekOf === true && date - speech < 7;
		if (!future && !begun && date > speech) date = day(year - 1);
	}
	return { ...dayOf(date), anchor: isoDay(speech), resolved: true };
}
