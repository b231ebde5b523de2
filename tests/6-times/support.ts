import { expect, test } from "vitest";
import { type TimeOptions, timeStage } from "../../pipeline/6-times/index.ts";
import type { TimedDocument } from "../../schemas/index.ts";
import { parsed } from "../support/documents.ts";

const stages = new Map<string, ReturnType<typeof timeStage>>();

/** Runs the times stage alone over a text. */
export function timed(text: string, published?: string, options: TimeOptions = {}): TimedDocument {
	const key = JSON.stringify(options);
	let stage = stages.get(key);
	if (!stage) {
		stage = timeStage(options);
		stages.set(key, stage);
	}
	return stage.run({ ...parsed(text, published), entities: [], mentions: [], references: [] });
}

/** The expressions of a text as "words = value". */
export function timesOf(text: string, published?: string, options: TimeOptions = {}): string[] {
	const document = timed(text, published, options);
	return document.times.map(({ start, end, value }) => `${document.text.slice(start, end)} = ${value}`);
}

/** A row: the text, its expressions with their values, and the anchor when it is not Wednesday, 16 October 2024 ("" for none). */
export type Row = readonly [text: string, expected: readonly string[], anchor?: string];

export const ANCHOR = "2024-10-16";

/** One test a row. */
export function table(rows: readonly Row[], options: TimeOptions = { documentType: "news" }): void {
	for (const [text, expected, anchor = ANCHOR] of rows)
		test(text, () => expect(timesOf(text, anchor || undefined, options)).toEqual(expected));
}
