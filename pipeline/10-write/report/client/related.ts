import type { OkRecord } from "../../../../schemas/index.ts";

/** What to light up for a record: its own words, and the words of the records it refers to with their part in it. */
export interface Related {
	own: string[];
	others: Map<string, string>;
}

export function relatedTo(record: OkRecord, id: string): Related {
	const others = new Map<string, string>();
	const mentionsOf = (entity: string) =>
		record.mentions.filter((mention) => mention.entity === entity).map((mention) => mention.id);
	if (record.entities.some((entity) => entity.id === id)) return { own: mentionsOf(id), others };
	const mention = record.mentions.find((one) => one.id === id);
	if (mention?.entity) for (const other of mentionsOf(mention.entity)) if (other !== id) others.set(other, "same");
	if (record.times.some((time) => time.id === id))
		for (const event of record.events) if (event.time === id) others.set(event.id, "dated");
	if (record.quotes.some((quote) => quote.id === id)) {
		others.set(`${id}/cue`, "cue");
		others.set(`${id}/speaker`, "speaker");
	}
	const event = record.events.find((one) => one.id === id);
	if (event) {
		for (const { role, mention: one } of event.participants) others.set(one, role);
		for (const other of record.events)
			if (other.id !== id && other.happening === event.happening) others.set(other.id, "same");
		if (event.source) others.set(event.source, "source");
		if (event.time) others.set(event.time, "time");
		if (event.place) others.set(event.place, "place");
	}
	return { own: [id], others };
}
