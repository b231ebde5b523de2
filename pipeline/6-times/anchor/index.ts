import type { TimexDraft, Warning } from "../../../schemas/index.ts";
import { toDay } from "../calendar.ts";
import { intervalOf } from "../interval.ts";
import type { Items } from "../lex.ts";
import type { Match, Point } from "../meaning.ts";
import type { Resolved } from "./context.ts";
import type { DocumentType } from "./document-type.ts";
import { emptyFocus, type Focus } from "./focus.ts";
import { withIntervals } from "./intervals.ts";
import { resolvePoint } from "./resolve.ts";
import type { Ahead } from "./story-year.ts";
import { tenseAt } from "./tense.ts";

export interface Anchored {
	times: TimexDraft[];
	warnings: Warning[];
}

const KIND = { duration: "DURATION", set: "SET", ref: "DATE" } as const;
const DEADLINES = new Set(["by", "through", "until", "till"]);

/** Gives every expression its value, in text order, carrying the date in focus from one to the next. */
export function anchor(items: Items, matches: readonly Match[], type: DocumentType, speech: number | null): Anchored {
	const focus = emptyFocus();
	const warnings: Warning[] = [];
	if (type === "narrative") startFocus(focus, matches);
	const ahead = type === "narrative" ? statedAhead(matches) : [];
	const times = matches.map((match, index) => {
		const { meaning } = match;
		if (meaning.kind === "point") return point(match, meaning, ahead[index] ?? null);
		if (isReportedPeriod(items, match)) focus.longer = true;
		const time = draft(items, match, KIND[meaning.kind], meaning.value);
		time.resolved = meaning.kind !== "ref" && !meaning.value.includes("X");
		return time;
	});

	/** An expression for a point in time, in its context. */
	function point(match: Match, meaning: Point, next: Ahead | null): TimexDraft {
		const tense = needsTense(meaning) ? tenseAt(items, match.start, match.end) : 0;
		const deadline = DEADLINES.has(items.word[match.start - 1] ?? "");
		const resolved = resolvePoint(meaning, { deadline, speech, type, focus, tense, next });
		const time = draft(items, match, meaning.time === undefined ? "DATE" : "TIME", resolved.value);
		if (meaning.ambiguous) warn("time-ambiguous", time, "could be day/month or month/day; read as month/day");
		if (resolved.invalid) warn("time-invalid", time, "names a day that does not exist");
		if (type === "news" || movesStory(items, match, resolved, focus)) remember(focus, resolved, meaning, type);
		else focus.passing = resolved.year ?? null;
		const interval = resolved.value === null ? null : intervalOf(resolved.value);
		if (interval) {
			time.from = interval.from;
			time.to = interval.to;
		}
		time.anchor = resolved.anchor;
		time.resolved = resolved.resolved;
		if (meaning.ambiguous) time.ambiguous = true;
		return time;
	}

	function warn(code: string, { start, end }: TimexDraft, what: string): void {
		warnings.push({ code, message: `“${items.text.slice(start, end)}” ${what}` });
	}
	return { times: withIntervals(matches, times), warnings };
}

/** An expression without an anchor. Field by field: objects put together by spreading are slow to make and to read. */
function draft(items: Items, match: Match, type: TimexDraft["type"], value: string | null): TimexDraft {
	const time: TimexDraft = {
		start: items.start[match.start]!,
		end: items.end[match.end - 1]!,
		first: items.token[match.start]!,
		last: items.token[match.end - 1]!,
		type,
		value,
		from: null,
		to: null,
		anchor: null,
		resolved: false,
	};
	if (match.meaning.mod) time.mod = match.meaning.mod;
	return time;
}

/** The nine months, the first six months, the year: figures are reported on these beside quarters. */
function isReportedPeriod(items: Items, { start, end, meaning }: Match): boolean {
	if (meaning.kind !== "duration" || !/^P(?:6M|9M|12M|1Y)$/.test(meaning.value)) return false;
	for (let j = Math.max(0, start - 2); j < end; j++) if (items.word[j] === "the") return true;
	return false;
}

function needsTense(point: Point): boolean {
	return (
		point.year === undefined &&
		(point.month !== undefined ||
			point.weekday !== undefined ||
			point.quarter !== undefined ||
			point.half !== undefined ||
			point.season !== undefined ||
			point.weekend === true ||
			point.holiday !== undefined)
	);
}

/** A story that opens with "On 9 September" speaks of the first year it names. */
function startFocus(focus: Focus, matches: readonly Match[]): void {
	const first = matches.find(
		({ meaning }) => meaning.kind === "point" && meaning.year !== undefined && !meaning.compared,
	);
	if (first?.meaning.kind === "point" && first.meaning.year !== undefined) focus.year = first.meaning.year;
}

/**
 * A story's focus goes forward. A bare year in the middle of a sentence that lies behind it, or far ahead, is a remark
 * ("independent since 1830"), not the story's new year; one that opens a sentence or a heading is.
 */
function movesStory(items: Items, match: Match, resolved: Resolved, focus: Focus): boolean {
	const { year, month } = resolved;
	const at = focus.month?.year ?? focus.year;
	if (year === undefined || at === null || month !== undefined) return true;
	if (focus.month === null && year >= at && year < at + 20) return true;
	const { sentence, sentences } = items.tokens;
	const opening = sentences[sentence[items.token[match.start]!]!]!;
	return items.token[match.start]! - opening <= 2;
}

/** For each expression the next one that states month and year. */
function statedAhead(matches: readonly Match[]): (Ahead | null)[] {
	const ahead: (Ahead | null)[] = new Array(matches.length).fill(null);
	let next: Ahead | null = null;
	for (let k = matches.length - 1; k >= 0; k--) {
		ahead[k] = next;
		const { meaning } = matches[k]!;
		if (meaning.kind === "point" && meaning.year !== undefined && meaning.month !== undefined)
			next = { year: meaning.year, month: meaning.month };
	}
	return ahead;
}

function remember(focus: Focus, resolved: Resolved, point: Point, type: DocumentType): void {
	const { year, month, day, quarter } = resolved;
	if (year === undefined || !resolved.resolved) return;
	// A year on its own opens a new stretch: the month told before says nothing about the next one
	if (month === undefined && quarter === undefined && focus.month?.year !== year && type === "narrative")
		focus.month = null;
	focus.year = year;
	focus.passing = null;
	if (month !== undefined) focus.month = { year, month };
	if (month !== undefined && day !== undefined && year > 0) focus.day = toDay(year, month, day);
	if (quarter !== undefined && !(point.shift && point.shift.unit === "year" && point.shift.by < 0))
		focus.quarter = { year, quarter };
	if (quarter !== undefined) focus.longer = false;
	focus.last = day !== undefined ? "day" : month !== undefined ? "month" : quarter !== undefined ? "quarter" : "year";
}
