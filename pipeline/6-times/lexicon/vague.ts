/** Words that point at the present, past or future without a date. */
export const VAGUE_WORDS: Record<string, string> = {
	now: "PRESENT_REF",
	currently: "PRESENT_REF",
	nowadays: "PRESENT_REF",
	presently: "PRESENT_REF",
	recently: "PAST_REF",
	lately: "PAST_REF",
	formerly: "PAST_REF",
};
export const VAGUE_VALUES = ["PRESENT_REF", "PAST_REF", "FUTURE_REF"] as const;

/** Adverbs of frequency. */
export const FREQUENCIES: Record<string, string> = {
	hourly: "PT1H",
	daily: "P1D",
	nightly: "P1D",
	weekly: "P1W",
	biweekly: "P2W",
	fortnightly: "P2W",
	monthly: "P1M",
	annually: "P1Y",
	yearly: "P1Y",
};
export const FREQUENCY_VALUES = Object.values(FREQUENCIES);
