/** What an item can be for the rules; 0 is any other word. */
export const K = {
	none: 0,
	number: 1,
	/** A number with a thousands separator or a decimal point: never a year or a day. */
	figure: 2,
	word: 3,
	ordinal: 4,
	month: 5,
	weekday: 6,
	unit: 7,
	season: 8,
	daypart: 9,
	decade: 10,
	deictic: 11,
	vague: 12,
	frequency: 13,
	meridiem: 14,
	era: 15,
	holiday: 16,
	quarter: 17,
	half: 18,
	fiscal: 19,
	historic: 20,
	/** Words that refer to time only in a story. */
	story: 21,
	/** Marks: no rule starts from the kinds below. */
	dash: 24,
	slash: 25,
	colon: 26,
	comma: 27,
	dot: 28,
	apostrophe: 29,
} as const;
export type Kind = (typeof K)[keyof typeof K];
