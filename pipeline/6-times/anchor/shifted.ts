import { addMonths, formatMonth, formatYear, isoDay, isoWeek, quarterOf, toCivil } from "../calendar.ts";
import type { Point, Unit } from "../meaning.ts";
import { type Context, dayOf, focusDay, pad, type Resolved, speechOf } from "./context.ts";
import type { Focus } from "./focus.ts";

/** A date counted from an anchor: yesterday, last week, three days later, the year-ago quarter. */
export function resolveShift(point: Point, context: Context): Resolved {
	const { unit, by, base } = point.shift!;
	if (point.compared && unit === "year") {
		const compared = comparedYear(by, context);
		if (compared) return compared;
	}
	if (unit === "moment") return resolveMoment(context.focus);
	const speech = speechOf(context);
	if (unit === "quarter") return shiftQuarter(by, base, context, point.latest ?? false);
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
	const crossed = year < 0 && moved >= 0 ? 1 : year > 0 && moved <= 0 ? -1 : 0;
	return { value: formatYear(moved + crossed), anchor, resolved: true, year: moved + crossed };
}

function unresolved(unit: Unit): Resolved {
	const value =
		{ day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX", weekend: "XXXX-WXX-WE" }[unit as "day"] ?? "XXXX";
	return { value, anchor: null, resolved: false };
}

/** "A year earlier" beside a quarter's figures is that quarter of the year before. */
function comparedYear(by: number, context: Context): Resolved | null {
	const { quarter, longer } = context.focus;
	if (!quarter || longer) return null;
	const year = quarter.year + by;
	return {
		value: `${formatYear(year)}-Q${quarter.quarter}`,
		anchor: `${formatYear(quarter.year)}-Q${quarter.quarter}`,
		resolved: true,
	};
}

function shiftQuarter(by: number, base: "speech" | "focus", context: Context, latest: boolean): Resolved {
	const speech = speechOf(context);
	let year: number;
	let quarter: number;
	const told = base === "focus" && !(latest && isRunning(context.focus.quarter, speech)) ? context.focus.quarter : null;
	if (told) ({ year, quarter } = told);
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
	const anchor = told ? `${formatYear(year)}-Q${quarter}` : isoDay(speech!);
	const index = year * 4 + quarter - 1 + by;
	const moved = { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
	return { value: `${formatYear(moved.year)}-Q${moved.quarter}`, anchor, resolved: true, ...moved };
}

/** Whether a quarter is that of the publication or a later one. */
function isRunning(quarter: Focus["quarter"], speech: number | null): boolean {
	if (!quarter || speech === null) return false;
	const { year, month } = toCivil(speech);
	return quarter.year * 4 + quarter.quarter >= year * 4 + quarterOf(month);
}
