import type { OkRecord } from "../../../schemas/index.ts";
import { offsetsOf } from "../../span.ts";

/** A record as the report keeps it: without its text, and with 0 for the words of every span, which the text gives back. */
export type StoredRecord = Omit<OkRecord, "text" | "sentences">;

/**
 * Drops what the text already says, and the sentences, which the report does not show.
 * {@link restore} gives the rest back; spans of fields that are yet to come are treated alike.
 */
export function strip({ text, sentences: _sentences, ...record }: OkRecord): StoredRecord {
	const { toUtf16 } = offsetsOf(text);
	return walk(record, (span) =>
		span.text === text.slice(toUtf16(span.start), toUtf16(span.end)) ? { ...span, text: 0 } : span,
	);
}

/** The record that {@link strip} was given, but for its sentences. */
export function restore(stored: StoredRecord, text: string): OkRecord {
	const { toUtf16 } = offsetsOf(text);
	const record = walk(stored, (span) =>
		span.text === 0 ? { ...span, text: text.slice(toUtf16(span.start), toUtf16(span.end)) } : span,
	);
	return { ...record, text, sentences: [] };
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
		if (key === "extra") copy[key] = item;
		else copy[key] = typeof item === "object" ? walk(item, change) : item;
	return ("text" in copy && typeof copy.start === "number" ? change(copy as unknown as StoredSpan) : copy) as T;
}
