/** Calendar steps that a time chart counts in. */
export type Step = "day" | "month" | "year";

const LENGTH: Record<Step, number> = { day: 10, month: 7, year: 4 };

/** The finest step that gives a readable number of bars between two days. */
export function stepFor(first: string, last: string): Step {
	const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
	return days <= 92 ? "day" : days <= 366 * 12 ? "month" : "year";
}

/** The period of `step` that holds an ISO date, or null when the date is not known so exactly. */
export function periodAt(date: string, step: Step): string | null {
	return date.length < LENGTH[step] ? null : date.slice(0, LENGTH[step]);
}

/** First and last day of a period such as 2024, 2024-02 or 2024-02-29. */
export function daysOf(period: string): { from: string; to: string } {
	if (period.length === 10) return { from: period, to: period };
	if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` };
	const [year, month] = period.split("-").map(Number);
	const last = new Date(Date.UTC(year!, month!, 0)).getUTCDate();
	return { from: `${period}-01`, to: `${period}-${last}` };
}

/** The instant at which a period begins, for the axis. */
export function startOf(period: string): Date {
	return new Date(`${daysOf(period).from}T00:00:00Z`);
}
