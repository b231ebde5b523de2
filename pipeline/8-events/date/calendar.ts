import type { EventPrecision, TimexDraft } from "../../../schemas/index.ts";

const DATE_VALUE = /^\d{3,4}(?:-|$|X)/;

/** Whether a time can date an event: a resolved calendar date, no length, frequency or "now". */
export function isCalendar(time: TimexDraft): boolean {
	return (
		(time.type === "DATE" || time.type === "TIME") &&
		time.resolved &&
		time.value !== null &&
		DATE_VALUE.test(time.value)
	);
}

/** A TIMEX3 value without its time of day. */
export const dayOf = (value: string): string => value.split("T")[0]!;

/** Calendar unit of a TIMEX3 date value; a season or half year counts as quarter. */
export function precisionOf(value: string): EventPrecision | null {
	if (/^\d{4}-\d\d-\d\d/.test(value)) return "day";
	if (/^\d{4}-W\d/.test(value)) return "week";
	if (/^\d{4}-\d\d$/.test(value)) return "month";
	if (/^\d{4}-/.test(value)) return "quarter";
	if (/^\d{4}$/.test(value)) return "year";
	return /^\d{3}X?$/.test(value) ? "decade" : null;
}
