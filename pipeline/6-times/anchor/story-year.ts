import type { Focus } from "./focus.ts";

/** The next date in the text that states its year and month. */
export interface Ahead {
	year: number;
	month: number;
}

/** What a month of going back costs against one of going forward. */
const BACK = 1.5;
/** What a month between the date and the next stated one costs, and what a month beyond it. */
const BEFORE_NEXT = 0.2;
const BEYOND_NEXT = 1;
/** What a year named in passing is worth, in months. */
const PASSING = 10;
/** Distances beyond this many months weigh no more. */
const FAR = 24;

/**
 * Year of a month that a story names without one. Stories go forward in small steps, so of the years about it that one is chosen
 * that lies nearest after the last month told and before the next date the text states: January after December is the next year's.
 */
export function storyYear(focus: Focus, month: number, next: Ahead | null): number {
	const told = focus.month;
	if (told === null || focus.year === null || focus.year < 0) return focus.year!;
	const candidates = new Set([told.year - 1, told.year, told.year + 1, focus.year]);
	if (focus.passing !== null) candidates.add(focus.passing);
	let best = told.year;
	let least = Number.POSITIVE_INFINITY;
	for (const year of candidates) {
		const step = (year - told.year) * 12 + month - told.month;
		let cost = step >= 0 ? step : -step * BACK;
		if (next) {
			const left = (next.year - year) * 12 + next.month - month;
			cost += left >= 0 ? Math.min(left, FAR) * BEFORE_NEXT : Math.min(-left, FAR) * BEYOND_NEXT;
		}
		if (year === focus.passing) cost -= PASSING;
		if (cost < least) {
			least = cost;
			best = year;
		}
	}
	return best;
}
