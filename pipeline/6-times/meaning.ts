/** What the words of a time expression state, before anything is inferred from where they stand. */

export type Unit =
	| "second"
	| "minute"
	| "hour"
	| "day"
	| "weekend"
	| "week"
	| "month"
	| "quarter"
	| "season"
	| "year"
	| "decade"
	| "century"
	| "millennium"
	| "moment";

/** `speech`: counted from the day of publication; `focus`: from the date that the text is speaking of. */
export type Base = "speech" | "focus";

export type Season = "SP" | "SU" | "FA" | "WI";

/** TIMEX3 `mod`. */
export type Mod =
	| "START"
	| "MID"
	| "END"
	| "APPROX"
	| "LESS_THAN"
	| "MORE_THAN"
	| "EQUAL_OR_MORE"
	| "EQUAL_OR_LESS"
	| "BEFORE"
	| "AFTER";

/** A place on the calendar as far as the words name it. A field that is not there was not said. */
export interface Point {
	kind: "point";
	/** Negative before Christ. */
	year?: number;
	/** Of a year with two digits ('98) the century is told by the context. */
	short?: boolean;
	/** 199 for the 1990s. */
	decade?: number;
	/** 19 for the 20th century. */
	century?: number;
	bc?: boolean;
	month?: number;
	day?: number;
	/** ISO weekday. */
	weekday?: number;
	weekend?: boolean;
	/** The day stands for its week. */
	weekOf?: boolean;
	quarter?: number;
	half?: number;
	season?: Season;
	holiday?: string;
	/** A move from an anchor: yesterday is one day back, "July last year" names a month and moves the year. */
	shift?: { unit: Unit; by: number; base: Base };
	/** last (-1), this (0), next (1) before a name: "last May", "next Friday". */
	direction?: -1 | 0 | 1;
	/** Part of day or clock time: MO, NI, 10:30. */
	time?: string;
	/** UTC offset or Z, as TIMEX3 writes it. */
	zone?: string;
	/** "the latest quarter": never one that is not over. */
	latest?: boolean;
	/** "a year earlier" means the quarter or year that it is compared with. */
	compared?: boolean;
	/** Which number a numeric date must put first, when only one order is possible. */
	order?: "day" | "month";
	/** Day and month could be the other way round. */
	ambiguous?: boolean;
	mod?: Mod;
}

/** A length of time, a repetition, or a vague reference: its value is final as stated. */
export interface Fixed {
	kind: "duration" | "set" | "ref";
	value: string;
	mod?: Mod;
}

export type Meaning = Point | Fixed;

/** An expression found: items [start, end) of the lexed text. */
export interface Match {
	start: number;
	end: number;
	meaning: Meaning;
	rule: string;
	/** Two neighbours with the same number state an interval together: from 2014 to 2022. */
	range?: number;
	/** Counts as a time expression only in a narrative. */
	story?: true;
}
