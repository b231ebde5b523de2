import { formatYear, isoDay, isoWeek, toCivil, toDay } from "../calendar.ts";
import type { Point } from "../meaning.ts";
import { type Context, pad, type Resolved, speechOf } from "./context.ts";
import { resolveHoliday, resolveMonth, resolveMonthDay, resolveQuarter, resolveSeason } from "./parts-of-year.ts";
import { resolveShift } from "./shifted.ts";
import { resolveWeekday, resolveWeekend } from "./week.ts";

/** Gives a stated point its value, from its own words as far as they go and from the context for the rest. */
export function resolvePoint(point: Point, context: Context): Resolved {
	const bare = resolveDate(point, context);
	if (point.weekOf) return weekOf(bare);
	if (point.time === undefined || bare.value === null) return bare;
	const day = bare.value.endsWith("_REF") ? "XXXX-XX-XX" : bare.value;
	return { ...bare, value: `${day}T${point.time}` };
}

/** The week that a resolved day lies in. */
function weekOf(day: Resolved): Resolved {
	if (day.year === undefined || day.month === undefined || day.day === undefined || day.year < 1) return day;
	const { year, week } = isoWeek(toDay(day.year, day.month, day.day));
	return { value: `${formatYear(year)}-W${pad(week)}`, anchor: day.anchor, resolved: true };
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
		const quarter = context.focus.longer ? undefined : context.focus.quarter?.quarter;
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
	const year = two + 100 * Math.max(1, Math.round((base - two) / 100));
	return { value: formatYear(year), anchor: null, resolved: true, year };
}

const fixed = (value: string): Resolved => ({ value, anchor: null, resolved: true });

function resolveClock(context: Context): Resolved {
	const day = context.type === "news" ? (context.speech ?? context.focus.day) : context.focus.day;
	return day === null
		? { value: "XXXX-XX-XX", anchor: null, resolved: false }
		: { value: isoDay(day), anchor: isoDay(day), resolved: true };
}
