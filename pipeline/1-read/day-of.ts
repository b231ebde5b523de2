import { findDays, isoDay } from "../2-zones/dates/day.ts";

/**
 * A date cell, front matter value or mail header as YYYY-MM-DD: ISO with or without a clock, or a written date whose order is clear.
 * What cannot be read is given back as it is, for the reader to warn of; nothing for nothing.
 */
export function dayOf(value: unknown): string | undefined {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
	if (value === undefined || value === null) return undefined;
	const text = String(value).trim();
	if (text === "") return undefined;
	const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?:$|[T ])/.exec(text);
	if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? text;
	return findDays(text)[0]?.day ?? text;
}
