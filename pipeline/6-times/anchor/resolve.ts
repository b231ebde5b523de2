import {
	addMonths,
	formatDay,
	formatMonth,
	formatYear,
	isoDay,
	isoWeek,
	isValidDay,
	quarterOf,
	toCivil,
	toDay,
	weekdayOf,
} from "../calendar.ts";
import { HOLIDAYS } from "../lexicon/holidays.ts";
import type { Point, Unit } from "../meaning.ts";
import type { DocumentType } from "./document-type.ts";
import type { Focus } from "./focus.ts";
import type { Ahead } from "./story-year.ts";
import { storyYear } from "./story-year.ts";
import type { Tense } from "./tense.ts";

export interface Context {
	/** Day of publication as a day number. */
	speech: number | null;
	type: DocumentType;
	focus: Focus;
	tense: Tense;
	/** The expression stands after by, through or until. */
	deadline: boolean;
	/** The next stated month in the text. */
	next: Ahead | null;
}

/** What a point means where it stands. */
export interface Resolved {
	value: string | null;
	anchor: string | null;
	resolved: boolean;
	/** What the focus learns from it. */
	year?: number;
	month?: number;
	day?: number;
	quarter?: number;
	/** The words name a day that does not exist. */
	invalid?: boolean;
}

const pad = (value: number) => String(value).padStart(2, "0");
const SEASON_START: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Gives a stated point its value, from its own words as far as they go and from the context for the rest. */
export function resolvePoint(point: Point, context: Context): Resolved {
	const bare = resolveDate(point, context);
	if (point.time === undefined || bare.value === null) return bare;
	return { ...bare, value: `${bare.value}T${point.time}` };
}

function resolveDate(point: Point, context: Context): Resolved {
	if (point.century !== undefined) return fixed(point.bc ? `BC${pad(point.century - 1)}` : pad(point.century - 1));
	if (point.decade !== undefined)
		return fixed(point.bc ? `BC${String(point.decade).padStart(3, "0")}` : String(point.decade));
	if (point.holiday !== undefined) return resolveHoliday(point, context);
	if (point.month !== undefined)
		return point.day === undefined ? resolveMonth(point, context) : resolveMonthDay(point, context);
	if (point.quarter !== undefined || point.half !== undefined) return resolveQuarter(point, context);
	if (point.season !== undefined) return resolveSeason(point, context);
	if (point.weekend) return resolveWeekend(point, context);
	if (point.weekday !== undefined) return resolveWeekday(point, context);
	if (point.year !== undefined && point.compared) {
		const quarter = context.focus.quarter?.quarter;
		return quarter === undefined
			? { value: formatYear(point.year), anchor: null, resolved: true, year: point.year }
			: { value: `${formatYear(point.year)}-Q${quarter}`, anchor: null, resolved: true, year: point.year };
	}
	if (point.year !== undefined && point.short) return shortYear(point.year % 100, context);
	if (point.year !== undefined)
		return { value: formatYear(point.year), anchor: null, resolved: true, year: point.year };
	if (point.shift) return resolveShift(point, context);
	if (point.time !== undefined) return resolveClock(context);
	return { value: null, anchor: null, resolved: false };
}

/** '89 is the one nearest to the date in focus, and not far in the future of a publication. */
function shortYear(two: number, context: Context): Resolved {
	const speech = speechOf(context);
	const base = speech === null ? (context.focus.year ?? 1980) : toCivil(speech).year - 30;
	const year = two + 100 * Math.round((base - two) / 100);
	return { value: formatYear(year), anchor: null, resolved: true, year };
}

const fixed = (value: string): Resolved => ({ value, anchor: null, resolved: true });

/** Day of the anchor: publication in news, the day in focus in a narrative. */
function speechOf(context: Context): number | null {
	return context.type === "news" ? context.speech : null;
}

function focusDay(context: Context): number | null {
	if (context.focus.day !== null) return context.focus.day;
	return speechOf(context);
}

function resolveClock(context: Context): Resolved {
	const day = context.type === "news" ? (context.speech ?? context.focus.day) : context.focus.day;
	return day === null
		? { value: "XXXX-XX-XX", anchor: null, resolved: false }
		: { value: isoDay(day), anchor: isoDay(day), resolved: true };
}

/** Year of a named part of the year (month, season, quarter) by direction, tense or focus; null when nothing anchors it. */
function yearFor(point: Point, context: Context, month: number, span: number): { year: number; anchor: string } | null {
	if (point.year !== undefined) return null;
	const speech = speechOf(context);
	if (point.shift?.unit === "year") {
		const base = point.shift.base === "speech" ? speech : null;
		if (base !== null) return { year: toCivil(base).year + point.shift.by, anchor: isoDay(base) };
		if (point.shift.base === "focus" && context.focus.year !== null)
			return { year: context.focus.year + point.shift.by, anchor: formatYear(context.focus.year) };
		if (point.shift.base === "focus" && speech !== null)
			return { year: toCivil(speech).year + point.shift.by, anchor: isoDay(speech) };
		return null;
	}
	if (speech !== null && !point.shift) {
		const now = toCivil(speech);
		const anchor = isoDay(speech);
		const { direction } = point;
		if (direction === 0) return { year: now.year, anchor };
		const ended = now.month > month + span - 1;
		const begun = now.month >= month;
		if (direction === 1) return { year: now.month >= month ? now.year + 1 : now.year, anchor };
		if (direction === -1) return { year: ended ? now.year : now.year - 1, anchor };
		// Figures of a quarter are expected for a while after its end
		const reported = point.quarter !== undefined && ended && now.month < month + span + 3;
		if (context.tense === 1 && !reported) return { year: ended ? now.year + 1 : now.year, anchor };
		// Without a tense, and after "by" and "through", a month close ahead is meant rather than one long past
		const ahead = (month - now.month + 12) % 12;
		if (span === 1 && ((context.tense === 0 && ahead <= 3) || (context.deadline && ahead <= 4)))
			return { year: month < now.month ? now.year + 1 : now.year, anchor };
		return { year: begun ? now.year : now.year - 1, anchor };
	}
	const { focus } = context;
	if (focus.year === null) return null;
	if (point.direction !== undefined && !point.shift && context.type === "narrative" && focus.month === null)
		return null;
	const year = context.type === "narrative" ? storyYear(focus, month, context.next) : focus.year;
	return { year, anchor: formatYear(focus.year) };
}

function resolveMonth(point: Point, context: Context): Resolved {
	const month = point.month!;
	if (point.year !== undefined)
		return { value: formatMonth(point.year, month), anchor: null, resolved: true, year: point.year, month };
	const found = yearFor(point, context, month, 1);
	if (!found) return { value: `XXXX-${pad(month)}`, anchor: null, resolved: false };
	return { value: formatMonth(found.year, month), anchor: found.anchor, resolved: true, year: found.year, month };
}

function resolveMonthDay(point: Point, context: Context): Resolved {
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

/** The past one or the next one by tense; without a tense, and against a tense that would mean most of a year, the nearer one. */
function nearestYear(speech: number, month: number, day: number, tense: Tense): number {
	const { year } = toCivil(speech);
	const distance = toDay(year, month, Math.min(day, 28)) - speech;
	const ahead = distance >= 0 ? distance : distance + 365;
	const next = distance >= 0 ? year : year + 1;
	const reach = tense === 1 ? 300 : tense === 0 ? 150 : 75;
	return ahead <= reach ? next : next - 1;
}

function resolveQuarter(point: Point, context: Context): Resolved {
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

function resolveSeason(point: Point, context: Context): Resolved {
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

function resolveWeekend(point: Point, context: Context): Resolved {
	const speech = speechOf(context);
	if (speech === null) return { value: "XXXX-WXX-WE", anchor: null, resolved: false };
	const weekday = weekdayOf(speech);
	let { direction } = point;
	direction ??= context.tense === 1 ? 0 : weekday >= 6 ? 0 : -1;
	const { year, week } = isoWeek(speech + 7 * direction);
	return { value: `${formatYear(year)}-W${pad(week)}-WE`, anchor: isoDay(speech), resolved: true };
}

function resolveWeekday(point: Point, context: Context): Resolved {
	const wanted = point.weekday!;
	const base =
		point.shift?.base === "focus"
			? focusDay(context)
			: (speechOf(context) ?? (context.type === "narrative" ? context.focus.day : null));
	if (base === null) return { value: `XXXX-WXX-${wanted}`, anchor: null, resolved: false };
	const back = (weekdayOf(base) - wanted + 7) % 7;
	const ahead = (7 - back) % 7;
	let day: number;
	if (point.direction === -1) day = base - (back || 7);
	else if (point.direction === 1) day = base + (ahead || 7);
	else if (point.direction === 0) day = base - weekdayOf(base) + wanted;
	else if (context.tense === 1) day = base + ahead;
	else day = base - back;
	return { ...dayOf(day), anchor: isoDay(base), resolved: true };
}

function dayOf(day: number): { value: string; year: number; month: number; day: number } {
	const civil = toCivil(day);
	return { value: isoDay(day), ...civil };
}

function resolveHoliday(point: Point, context: Context): Resolved {
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
		if (!future && date > speech) date = day(year - 1);
	}
	return { ...dayOf(date), anchor: isoDay(speech), resolved: true };
}

function resolveShift(point: Point, context: Context): Resolved {
	const { unit, by, base } = point.shift!;
	if (point.compared && unit === "year") {
		const compared = comparedYear(by, context);
		if (compared) return compared;
	}
	if (unit === "moment") return resolveMoment(context.focus);
	const speech = speechOf(context);
	if (unit === "quarter") return shiftQuarter(by, base, context);
	if (base === "focus" && (unit === "year" || unit === "decade" || unit === "century")) {
		const { focus } = context;
		const year =
			(by === 0 ? (focus.passing ?? focus.year) : focus.year) ?? (speech === null ? null : toCivil(speech).year);
		return year === null ? unresolved(unit) : shiftYears(year, unit, by, formatYear(year));
	}
	if (base === "focus" && unit === "month" && context.focus.month) {
		const { year, month } = context.focus.month;
		return monthResult(year, month, by, formatMonth(year, month));
	}
	const { month } = context.focus;
	if (base === "focus" && unit === "day" && by === 0 && month && context.focus.last === "month")
		return {
			value: `${formatMonth(month.year, month.month)}-XX`,
			anchor: formatMonth(month.year, month.month),
			resolved: false,
		};
	const day = base === "focus" ? focusDay(context) : speech;
	if (day === null)
		return by === 0 && unit === "day" && context.type === "narrative"
			? { value: "PRESENT_REF", anchor: null, resolved: false }
			: unresolved(unit);
	const anchor = isoDay(day);
	const civil = toCivil(day);
	switch (unit) {
		case "second":
		case "minute":
		case "hour":
			return { ...dayOf(day), anchor, resolved: true };
		case "day":
			return { ...dayOf(day + Math.trunc(by)), anchor, resolved: true };
		case "week": {
			const { year, week } = isoWeek(day + Math.trunc(7 * by));
			return { value: `${formatYear(year)}-W${pad(week)}`, anchor, resolved: true };
		}
		case "month":
			return monthResult(civil.year, civil.month, Math.trunc(by), anchor);
		default:
			if (unit === "year" && !Number.isInteger(by))
				return monthResult(civil.year, civil.month, Math.trunc(by * 12), anchor);
			return shiftYears(civil.year, unit, by, anchor);
	}
}

/** At the same time: as exactly as the last date was told. */
function resolveMoment({ last, day, month, year }: Focus): Resolved {
	if (last === "day" && day !== null) return { ...dayOf(day), anchor: isoDay(day), resolved: true };
	if (last === "month" && month) return monthResult(month.year, month.month, 0, formatMonth(month.year, month.month));
	if (year === null) return { value: null, anchor: null, resolved: false };
	return { value: formatYear(year), anchor: formatYear(year), resolved: true };
}

function monthResult(year: number, month: number, by: number, anchor: string): Resolved {
	const moved = addMonths(year, month, by);
	return { value: formatMonth(moved.year, moved.month), anchor, resolved: true, ...moved };
}

function shiftYears(year: number, unit: Unit, by: number, anchor: string): Resolved {
	const sign = year < 0 ? -1 : 1;
	if (unit === "decade")
		return {
			value: formatYear(sign * (Math.floor(Math.abs(year) / 10) + sign * by) * 10).slice(0, -1),
			anchor,
			resolved: true,
		};
	if (unit === "century")
		return {
			value: formatYear(sign * (Math.floor((Math.abs(year) - (sign < 0 ? 1 : 0)) / 100) + sign * by) * 100).slice(
				0,
				-2,
			),
			anchor,
			resolved: true,
		};
	if (unit === "millennium") return { value: formatYear(year + by * 1000), anchor, resolved: true };
	// There is no year 0.
	const moved = year + Math.trunc(by);
	return { value: formatYear(year < 0 && moved >= 0 ? moved + 1 : moved), anchor, resolved: true, year: moved };
}

function unresolved(unit: Unit): Resolved {
	const value =
		{ day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX", weekend: "XXXX-WXX-WE" }[unit as "day"] ?? "XXXX";
	return { value, anchor: null, resolved: false };
}

/** "A year earlier" beside a quarter's figures is that quarter of the year before. */
function comparedYear(by: number, context: Context): Resolved | null {
	const { quarter } = context.focus;
	if (!quarter) return null;
	const year = quarter.year + by;
	return {
		value: `${formatYear(year)}-Q${quarter.quarter}`,
		anchor: `${formatYear(quarter.year)}-Q${quarter.quarter}`,
		resolved: true,
	};
}

function shiftQuarter(by: number, base: "speech" | "focus", context: Context): Resolved {
	const speech = speechOf(context);
	let year: number;
	let quarter: number;
	if (base === "focus" && context.focus.quarter) ({ year, quarter } = context.focus.quarter);
	else {
		if (speech === null) return { value: "XXXX-QX", anchor: null, resolved: false };
		const civil = toCivil(speech);
		year = civil.year;
		quarter = quarterOf(civil.month);
		// The quarter that is reported on is the one that ended last.
		if (base === "focus" && by === 0) quarter--;
		if (quarter === 0) {
			quarter = 4;
			year--;
		}
	}
	const anchor = base === "focus" && context.focus.quarter ? `${formatYear(year)}-Q${quarter}` : isoDay(speech!);
	const index = year * 4 + quarter - 1 + by;
	const moved = { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
	return { value: `${formatYear(moved.year)}-Q${moved.quarter}`, anchor, resolved: true, ...moved };
}
