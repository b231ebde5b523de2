import { easter, nthWeekday, toDay } from "../calendar.ts";

/** Holidays by rule: the words of the name (lower case, as the tokenizer splits them) and the day in a given year. */
export interface Holiday {
	key: string;
	names: readonly string[];
	dayIn: (year: number) => number;
}

export const HOLIDAYS: readonly Holiday[] = [
	{ key: "new-year", names: ["new year 's day", "new year ’s day", "new years day"], dayIn: (y) => toDay(y, 1, 1) },
	{
		key: "new-year-eve",
		names: ["new year 's eve", "new year ’s eve", "new years eve"],
		dayIn: (y) => toDay(y, 12, 31),
	},
	{
		key: "king",
		names: ["martin luther king day", "martin luther king jr. day", "mlk day"],
		dayIn: (y) => nthWeekday(y, 1, 1, 3),
	},
	{ key: "groundhog", names: ["groundhog day"], dayIn: (y) => toDay(y, 2, 2) },
	{ key: "valentine", names: ["valentine 's day", "valentine ’s day"], dayIn: (y) => toDay(y, 2, 14) },
	{
		key: "presidents",
		names: ["presidents ' day", "presidents day", "presidents ’ day"],
		dayIn: (y) => nthWeekday(y, 2, 1, 3),
	},
	{
		key: "patrick",
		names: ["st. patrick 's day", "st. patrick ’s day", "saint patrick 's day", "st patrick 's day"],
		dayIn: (y) => toDay(y, 3, 17),
	},
	{ key: "palm-sunday", names: ["palm sunday"], dayIn: (y) => easter(y) - 7 },
	{ key: "ash-wednesday", names: ["ash wednesday"], dayIn: (y) => easter(y) - 46 },
	{ key: "good-friday", names: ["good friday"], dayIn: (y) => easter(y) - 2 },
	{ key: "easter", names: ["easter", "easter sunday", "easter day"], dayIn: easter },
	{ key: "easter-monday", names: ["easter monday"], dayIn: (y) => easter(y) + 1 },
	{ key: "pentecost", names: ["pentecost", "whit sunday"], dayIn: (y) => easter(y) + 49 },
	{
		key: "april-fools",
		names: ["april fools ' day", "april fools day", "april fool 's day"],
		dayIn: (y) => toDay(y, 4, 1),
	},
	{ key: "may-day", names: ["may day"], dayIn: (y) => toDay(y, 5, 1) },
	{ key: "mothers", names: ["mother 's day", "mother ’s day"], dayIn: (y) => nthWeekday(y, 5, 7, 2) },
	{ key: "memorial", names: ["memorial day"], dayIn: (y) => nthWeekday(y, 5, 1, -1) },
	{ key: "fathers", names: ["father 's day", "father ’s day"], dayIn: (y) => nthWeekday(y, 6, 7, 3) },
	{ key: "juneteenth", names: ["juneteenth"], dayIn: (y) => toDay(y, 6, 19) },
	{ key: "independence", names: ["independence day", "fourth of july"], dayIn: (y) => toDay(y, 7, 4) },
	{ key: "bastille", names: ["bastille day"], dayIn: (y) => toDay(y, 7, 14) },
	{ key: "labor", names: ["labor day"], dayIn: (y) => nthWeekday(y, 9, 1, 1) },
	{ key: "columbus", names: ["columbus day"], dayIn: (y) => nthWeekday(y, 10, 1, 2) },
	{ key: "halloween", names: ["halloween", "hallowe'en"], dayIn: (y) => toDay(y, 10, 31) },
	{
		key: "all-saints",
		names: ["all saints ' day", "all saints day", "all saints ’ day"],
		dayIn: (y) => toDay(y, 11, 1),
	},
	{
		key: "election",
		names: ["election day"],
		dayIn: (y) => nthWeekday(y, 11, 1, 1) + 1,
	},
	{ key: "veterans", names: ["veterans day", "veterans ' day", "armistice day"], dayIn: (y) => toDay(y, 11, 11) },
	{ key: "thanksgiving", names: ["thanksgiving", "thanksgiving day"], dayIn: (y) => nthWeekday(y, 11, 4, 4) },
	{ key: "christmas-eve", names: ["christmas eve"], dayIn: (y) => toDay(y, 12, 24) },
	{ key: "christmas", names: ["christmas", "christmas day", "xmas"], dayIn: (y) => toDay(y, 12, 25) },
	{ key: "boxing", names: ["boxing day"], dayIn: (y) => toDay(y, 12, 26) },
];

/** First words of holiday names -> 0: they start the holiday rule. */
export const HOLIDAY_WORDS: Record<string, number> = Object.fromEntries(
	HOLIDAYS.flatMap(({ names }) => names.map((name) => [name.split(" ")[0]!, 0])).filter(
		([word]) => !["april", "may", "fourth"].includes(word as string),
	),
);
