import { findDays } from "./day.ts";

/** What a line says of the article's date: written for the first time, or changed since. */
export interface DateLine {
	day: string;
	updated: boolean;
}

const LABEL =
	/\b(?:published|posted|last|updated|modified|created|original|first published|on|date|released|issued|at|by|est|edt|gmt|pst|pdt|pt|et|utc|hkt|bst|cst|cet|am|pm|ist|min|mins|minutes?|read|ago|an?|hours?|days?|weeks?|months?|years?|mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|p\.m|a\.m|noon|local|time|add|no|comments?|reply|edition)\b/gi;
const UPDATED = /\b(?:updated|modified|edited|revised)\b/i;
const RELATIVE =
	/^(?:(?:published|updated|posted)[: ]*)?(?:~?\d{1,3}|an?) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|y|years?) ago$/i;
const MONTH_DAY =
	/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;
const NUMERIC = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;

/** The longest line that can be only a date. */
const LONGEST = 140;

/** Whether little but a date stands in the line: its labels, clock times, zones and weekday taken away, few letters are left. */
export function isDateLine(line: string): boolean {
	if (line.length > LONGEST) return false;
	if (RELATIVE.test(line)) return true;
	const days = findDays(line);
	if (days.length === 0 && !MONTH_DAY.test(line) && !NUMERIC.test(line)) return false;
	let rest = line;
	for (const d of [...days].reverse()) rest = `${rest.slice(0, d.start)} ${rest.slice(d.end)}`;
	rest = rest
		.replace(/([A-Z]{2,4})(?=Updated|Published|Posted)/g, "$1 ")
		.replace(MONTH_DAY, " ")
		.replace(LABEL, " ");
	const letters = rest.replace(/[^\p{L}]+/gu, "").length;
	return letters <= Math.max(3, line.length * 0.12);
}

/** The publication day a date line states, with whether it is that of a change. "Updated: A / Original B" gives B. */
export function readDateLine(line: string): DateLine | null {
	const days = findDays(line);
	const first = days[0];
	if (!first) return null;
	const original = /\b(?:original|originally published|first published|published|created|posted)\b/i.exec(line);
	if (original) {
		const after = days.find((d) => d.start >= original.index);
		if (after) return { day: after.day, updated: false };
	}
	return { day: first.day, updated: UPDATED.test(line.slice(0, first.start)) };
}
