import type { Unit } from "../meaning.ts";

/** Units in the order of their item value, with the letters that TIMEX3 durations use. */
export const UNITS: readonly { unit: Unit; prefix: "P" | "PT"; letter: string; times: number }[] = [
	{ unit: "second", prefix: "PT", letter: "S", times: 1 },
	{ unit: "minute", prefix: "PT", letter: "M", times: 1 },
	{ unit: "hour", prefix: "PT", letter: "H", times: 1 },
	{ unit: "day", prefix: "P", letter: "D", times: 1 },
	{ unit: "week", prefix: "P", letter: "W", times: 1 },
	{ unit: "month", prefix: "P", letter: "M", times: 1 },
	{ unit: "quarter", prefix: "P", letter: "Q", times: 1 },
	{ unit: "year", prefix: "P", letter: "Y", times: 1 },
	{ unit: "decade", prefix: "P", letter: "DE", times: 1 },
	{ unit: "century", prefix: "P", letter: "CE", times: 1 },
	{ unit: "millennium", prefix: "P", letter: "ML", times: 1 },
	{ unit: "weekend", prefix: "P", letter: "WE", times: 1 },
	{ unit: "day", prefix: "P", letter: "W", times: 2 },
];

const index = (unit: Unit) => UNITS.findIndex((entry) => entry.unit === unit);

/** Word -> index in UNITS. */
export const UNIT_WORDS: Record<string, number> = {
	seconds: index("second"),
	minute: index("minute"),
	minutes: index("minute"),
	hour: index("hour"),
	hours: index("hour"),
	day: index("day"),
	days: index("day"),
	week: index("week"),
	weeks: index("week"),
	month: index("month"),
	months: index("month"),
	year: index("year"),
	years: index("year"),
	decade: index("decade"),
	decades: index("decade"),
	century: index("century"),
	centuries: index("century"),
	millennium: index("millennium"),
	millennia: index("millennium"),
	weekend: index("weekend"),
	weekends: index("weekend"),
	fortnight: 12,
	fortnights: 12,
	quarters: index("quarter"),
};
