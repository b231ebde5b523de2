import { formatYear, isoDay, isoWeek, weekdayOf } from "../calendar.ts";
import type { Point } from "../meaning.ts";
import { type Context, dayOf, focusDay, pad, type Resolved, speechOf } from "./context.ts";

export function resolveWeekend(point: Point, context: Context): Resolved {
	const speech = speechOf(context);
	if (speech === null) return { value: "XXXX-WXX-WE", anchor: null, resolved: false };
	const weekday = weekdayOf(speech);
	let { direction } = point;
	direction ??= context.tense === 1 ? 0 : weekday >= 6 ? 0 : -1;
	const { year, week } = isoWeek(speech + 7 * direction);
	return { value: `${formatYear(year)}-W${pad(week)}-WE`, anchor: isoDay(speech), resolved: true };
}

export function resolveWeekday(point: Point, context: Context): Resolved {
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
