import { isoDay, toCivil } from "../calendar.ts";
import type { DocumentType } from "./document-type.ts";
import type { Focus } from "./focus.ts";
import type { Ahead } from "./story-year.ts";
import type { Tense } from "./tense.ts";

export interface Context {
	/** Day of publication as a day number. */
	speech: number | null;
	type: DocumentType;
	focus: Focus;
	tense: Tense;
	/** The expression stands after by, through or until. */
	deadline: boolean;
	/** The next stated month in the text. */
	next: Ahead | null;
}

/** What a point means where it stands. */
export interface Resolved {
	value: string | null;
	anchor: string | null;
	resolved: boolean;
	/** What the focus learns from it. */
	year?: number;
	month?: number;
	day?: number;
	quarter?: number;
	/** The words name a day that does not exist. */
	invalid?: boolean;
}

/** Day of the anchor: publication in news, the day in focus in a narrative. */
export function speechOf(context: Context): number | null {
	return context.type === "news" ? context.speech : null;
}

/** The day the text speaks of, else that of publication. */
export function focusDay(context: Context): number | null {
	if (context.focus.day !== null) return context.focus.day;
	return speechOf(context);
}

/** A day number as a value, with what the focus learns. */
export function dayOf(day: number): { value: string; year: number; month: number; day: number } {
	const civil = toCivil(day);
	return { value: isoDay(day), ...civil };
}

/** Two digits. */
export function pad(value: number): string {
	return String(value).padStart(2, "0");
}
