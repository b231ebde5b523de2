import type { EventPrecision, TimedDocument, TimexDraft } from "../../schemas/index.ts";

/** The date of an event with what gave it. */
export interface Dating {
	date: string;
	from: string | null;
	to: string | null;
	time: number | null;
	basis: "clause" | "sentence" | "narrative" | "published";
	precision: EventPrecision | null;
}

const DATE_VALUE = /^\d{3,4}(?:-|$)/;

/** Whether a time can date an event: a resolved calendar date, no length, frequency or "now". */
export const isCalendar = (time: TimexDraft): boolean =>
	(time.type === "DATE" || time.type === "TIME") && time.resolved && time.value !== null && DATE_VALUE.test(time.value);

/** Calendar unit of a TIMEX3 date value. */
export function precisionOf(value: string): EventPrecision | null {
	if (/^\d{4}-\d\d-\d\d/.test(value)) return "day";
	if (/^\d{4}-W\d/.test(value)) return "week";
	if (/^\d{4}-\d\d$/.test(value)) return "month";
	if (/^\d{4}-/.test(value)) return "quarter";
	if (/^\d{4}$/.test(value)) return "year";
	return /^\d{3}X?$/.test(value) ? "decade" : null;
}

/** Dates each trigger, or null: the nearest calendar date of its sentence when no other trigger stands between. */
export function dateEvents(document: TimedDocument, triggers: readonly number[]): (Dating | null)[] {
	const { tokens, times } = document;
	const calendar = times.map((time, index) => ({ time, index })).filter(({ time }) => isCalendar(time));
	return triggers.map((trigger, rank) => {
		let best: { time: TimexDraft; index: number } | null = null;
		let nearest = Number.POSITIVE_INFINITY;
		for (const one of calendar) {
			if (tokens.sentence[one.time.first] !== tokens.sentence[trigger]) continue;
			const after = one.time.first > trigger;
			const neighbour = triggers[after ? rank + 1 : rank - 1] ?? -1;
			if (neighbour >= 0 && (after ? neighbour < one.time.first : neighbour > one.time.last)) continue;
			const distance = Math.abs(one.time.first - trigger);
			if (distance < nearest) [nearest, best] = [distance, one];
		}
		if (!best) return null;
		const date = best.time.value!.split("T")[0]!;
		return {
			date,
			from: best.time.from,
			to: best.time.to,
			time: best.index,
			basis: "sentence",
			precision: precisionOf(date),
		};
	});
}
