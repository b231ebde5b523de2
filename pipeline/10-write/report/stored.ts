import type { OkRecord } from "../../../schemas/index.ts";
import { offsetsOf } from "../../span.ts";

/**
 * A record as the report keeps it: without its text, with 0 for the words of every span, which the text gives back,
 * with lemmas told by their difference from the trigger, and {@link SAME} for the name of an entity that is first named so.
 */
export type StoredRecord = Omit<OkRecord, "text" | "sentences">;

/** Spans around a fact that the report does not show. */
const UNSHOWN = new Set(["clause", "sentence"]);
const SAME = "\u0000";

/**
 * Drops what the text already says, and the sentences and clauses, which the report does not show.
 * {@link restore} gives the rest back; spans of fields that are yet to come are treated alike.
 */
export function strip({ text, sentences: _sentences, ...record }: OkRecord): StoredRecord {
	const { toUtf16 } = offsetsOf(text);
	const first = firstMentions(record);
	const shorter = {
		...record,
		entities: record.entities.map((entity) =>
			first.get(entity.id) === entity.name ? { ...entity, name: SAME } : entity,
		),
		events: record.events.map((event) => ({ ...event, lemma: difference(event.text, event.lemma) })),
	};
	return walk(shorter, (span) =>
		span.text === text.slice(toUtf16(span.start), toUtf16(span.end)) ? { ...span, text: 0 } : span,
	);
}

/** The record that {@link strip} was given, but for its sentences and clauses. Fills `stored` itself: records are many, and read once. */
export function restore(stored: StoredRecord, text: string): OkRecord {
	fill(stored, text, offsetsOf(text).toUtf16);
	const first = firstMentions(stored);
	for (const entity of stored.entities) if (entity.name === SAME) entity.name = first.get(entity.id) ?? "";
	for (const event of stored.events) event.lemma = applied(event.text, event.lemma);
	return Object.assign(stored, { text, sentences: [] });
}

/** Gives every span under `value` its words. */
function fill(value: object, text: string, toUtf16: (codePoint: number) => number): void {
	if (Array.isArray(value)) {
		for (const item of value) if (typeof item === "object" && item !== null) fill(item, text, toUtf16);
		return;
	}
	const fields = value as Record<string, unknown>;
	for (const name in fields) {
		const item = fields[name];
		if (typeof item === "object" && item !== null && name !== "extra") fill(item, text, toUtf16);
	}
	if (fields.text === 0) fields.text = text.slice(toUtf16(fields.start as number), toUtf16(fields.end as number));
}

/** Words of each entity's first mention. */
function firstMentions({ mentions }: Pick<OkRecord, "mentions">): Map<string | null, string> {
	const first = new Map<string | null, string>();
	for (const { entity, text } of mentions) if (!first.has(entity)) first.set(entity, text);
	return first;
}

/** `opened` to `open` is `2|`: letters to drop, and what to add. */
function difference(word: string, lemma: string): string {
	const lower = word.toLowerCase();
	let same = 0;
	while (same < lower.length && lower[same] === lemma[same]) same++;
	return `${lower.length - same}|${lemma.slice(same)}`;
}

function applied(word: string, change: string): string {
	const lower = word.toLowerCase();
	const bar = change.indexOf("|");
	return lower.slice(0, lower.length - Number(change.slice(0, bar))) + change.slice(bar + 1);
}

interface StoredSpan {
	start: number;
	end: number;
	text: string | 0;
}

/** Copies plain data and lets `change` replace every span in it. */
function walk<T>(value: T, change: (span: StoredSpan) => StoredSpan): T {
	if (Array.isArray(value)) return value.map((item) => walk(item, change)) as T;
	if (typeof value !== "object" || value === null) return value;
	const copy: Record<string, unknown> = {};
	for (const [key, item] of Object.entries(value))
		if (UNSHOWN.has(key)) continue;
		else if (key === "extra") copy[key] = item;
		else copy[key] = typeof item === "object" ? walk(item, change) : item;
	return ("text" in copy && typeof copy.start === "number" ? change(copy as unknown as StoredSpan) : copy) as T;
}
