import { formatYear, isoDay, toCivil, toDay } from "../calendar.ts";
import type { Point } from "../meaning.ts";
import { type Context, speechOf } from "./context.ts";
import { storyYear } from "./story-year.ts";
import type { Tense } from "./tense.ts";

/** Year of a named part of the year (month, season, quarter) by direction, tense or focus; null when nothing anchors it. */
export function yearFor(
	point: Point,
	context: Context,
	month: number,
	span: number,
): { year: number; anchor: string } | null {
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
		// Without a tense, and after "by" and "through", a month close ahead is meant rather than one long past; the next one always:
		// of the same month a year ago one says "last"
		const ahead = (month - now.month + 12) % 12;
		if (span === 1 && (ahead === 1 || (context.tense === 0 && ahead <= 3) || (context.deadline && ahead <= 4)))
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

/** The past one or the next one by tense; without a tense, and against a tense that would mean most of a year, the nearer one. */
export function nearestYear(speech: number, month: number, day: number, tense: Tense): number {
	const { year } = toCivil(speech);
	const distance = toDay(year, month, Math.min(day, 28)) - speech;
	const ahead = distance >= 0 ? distance : distance + 365;
	const next = distance >= 0 ? year : year + 1;
	const reach = tense === 1 ? 300 : tense === 0 ? 150 : 75;
	return ahead <= reach ? next : next - 1;
}
