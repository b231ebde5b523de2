/** The date that the text is speaking of: the last ones named, by how exactly they were named. */
export interface Focus {
	year: number | null;
	/** A year named in passing since the last month: the story may go there. */
	passing: number | null;
	/** Last month named, with its year. */
	month: { year: number; month: number } | null;
	/** Last day named, as a day number (see calendar.ts); null before Christ. */
	day: number | null;
	quarter: { year: number; quarter: number } | null;
	/** Since the quarter a longer period was reported on: "the nine months". What is compared with it is no quarter. */
	longer: boolean;
	/** How exact the last expression was. */
	last: "day" | "week" | "month" | "quarter" | "year" | null;
}

export function emptyFocus(): Focus {
	return { year: null, passing: null, month: null, day: null, quarter: null, longer: false, last: null };
}
