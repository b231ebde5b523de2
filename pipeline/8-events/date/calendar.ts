import type { EventPrecision, TimedDocument, TimexDraft, TokenRange } from "../../../schemas/index.ts";
import type { Tree } from "../tree.ts";

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

/** 1 for each token that a calendar date modifies. */
export function timedTokens({ times }: TimedDocument, tree: Tree): Uint8Array {
	const timed = new Uint8Array(tree.tokens.length);
	for (const time of times) {
		const head = isCalendar(time) ? tree.head[headOf(tree, time)]! : -1;
		if (head >= 0) timed[head] = 1;
	}
	return timed;
}

/** The token of an expression whose head lies outside of it. */
export function headOf(tree: Tree, range: TokenRange): number {
	for (let token = range.first; token <= range.last; token++) {
		const head = tree.head[token]!;
		if (head < range.first || head > range.last) return token;
	}
	return range.last;
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
