import type { Event, OkRecord } from "../../schemas/index.ts";

/** One line of a timeline: a dated happening of one document, told by its first event. */
export interface TimelineEntry {
	date: string;
	from: string;
	status: Event["status"];
	event: Event;
	record: OkRecord;
}

/**
 * The dated events of records in order of their first day, coarser dates after finer ones that start the same day.
 * Events that only report (class REPORTING) are left out; of those that tell of one happening, the first stays.
 */
export function timelineOf(records: Iterable<OkRecord>): TimelineEntry[] {
	const entries: TimelineEntry[] = [];
	for (const record of records) {
		const told = new Set<string>();
		for (const event of record.events) {
			if (event.date === null || event.from === null || event.class === "REPORTING" || told.has(event.happening))
				continue;
			told.add(event.happening);
			entries.push({ date: event.date, from: event.from, status: event.status, event, record });
		}
	}
	const last = ({ event }: TimelineEntry) => event.to ?? event.from!;
	return entries.sort((a, b) => compare(a.from, b.from) || compare(last(a), last(b)));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
