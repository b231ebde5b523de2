/** Names of months, weekdays, seasons, parts of the day. A number is ISO 8601's; `short` forms count only beside a number. */

export const MONTHS: Record<string, number> = {
	january: 1,
	february: 2,
	march: 3,
	april: 4,
	may: 5,
	june: 6,
	july: 7,
	august: 8,
	september: 9,
	october: 10,
	november: 11,
	december: 12,
};

export const SHORT_MONTHS: Record<string, number> = {
	jan: 1,
	feb: 2,
	mar: 3,
	apr: 4,
	jun: 6,
	jul: 7,
	aug: 8,
	sep: 9,
	sept: 9,
	oct: 10,
	nov: 11,
	dec: 12,
};

export const WEEKDAYS: Record<string, number> = {
	monday: 1,
	tuesday: 2,
	wednesday: 3,
	thursday: 4,
	friday: 5,
	saturday: 6,
	sunday: 7,
	mondays: 1,
	tuesdays: 2,
	wednesdays: 3,
	thursdays: 4,
	fridays: 5,
	saturdays: 6,
	sundays: 7,
	"mon.": 1,
	"tue.": 2,
	"tues.": 2,
	"wed.": 3,
	"thu.": 4,
	"thur.": 4,
	"thurs.": 4,
	"fri.": 5,
	"sat.": 6,
	"sun.": 7,
};

export const SEASONS = ["SP", "SU", "FA", "WI"] as const;
export const SEASON_WORDS: Record<string, number> = {
	spring: 0,
	springtime: 0,
	summer: 1,
	summertime: 1,
	autumn: 2,
	fall: 2,
	winter: 3,
	wintertime: 3,
};

/** TIMEX3 codes of parts of the day; clock times for the two that are points. */
export const DAYPARTS = ["MO", "AF", "EV", "NI", "DT", "12:00", "24:00"] as const;
export const DAYPART_WORDS: Record<string, number> = {
	morning: 0,
	mornings: 0,
	dawn: 0,
	daybreak: 0,
	sunrise: 0,
	afternoon: 1,
	afternoons: 1,
	evening: 2,
	evenings: 2,
	dusk: 2,
	sunset: 2,
	night: 3,
	nights: 3,
	nighttime: 3,
	daytime: 4,
	noon: 5,
	midday: 5,
	noontime: 5,
	midnight: 6,
};
