import { findDays, isoDay } from "../../../2-zones/dates/day.ts";

/** A day as mark-up states it; `utc` when the clock is given in UTC, so that the reader's own day may be one off. */
export interface Stamp {
	day: string;
	utc: boolean;
}

const ISO = /^\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T ]?\d|\s*$|T)/;
const UTC = /(?:Z|UTC|GMT|[+-]00:?00)\s*$/;
const CTIME = /\b(?:mon|tue|wed|thu|fri|sat|sun) (\w{3}) (\d{1,2}) [\d:]{4,8} (?:(\w{2,5}) )?(\d{4})/i;

/** Reads ISO 8601 (dashes or none), RFC 2822, ctime and written dates. The day is the one written: an offset is local time already. */
export function readStamp(value: string): Stamp | null {
	const text = value.slice(0, 80);
	const utc = UTC.test(text) && /\d:?\d\d/.test(text.slice(8));
	const iso = ISO.exec(text);
	if (iso) {
		const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
		return day ? { day, utc } : null;
	}
	const ctime = CTIME.exec(text);
	if (ctime) {
		const found = findDays(`${ctime[1]} ${ctime[2]}, ${ctime[4]}`)[0];
		if (found) return { day: found.day, utc: ctime[3] === "UTC" || ctime[3] === "GMT" };
	}
	const found = findDays(text)[0];
	return found ? { day: found.day, utc } : null;
}

/** Days between two ISO days. */
export function daysApart(a: string, b: string): number {
	return Math.round(Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000);
}
