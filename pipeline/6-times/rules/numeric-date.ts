import { isValidDay } from "../calendar.ts";
import { type Items, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import type { Point } from "../meaning.ts";
import { found, type Rule } from "./rule.ts";

/** 2024-10-16, 2024-10-16T10:30Z, 10/16/2024, 16/10/24, 16.10.2024. The order of day and month is settled by the document's evidence. */
export const numericDate: Rule = {
	name: "numeric-date",
	starts: [K.number, K.figure],
	match(items, i) {
		if (items.kind[i] === K.figure) return dotted(items, i);
		if (isGlued(items, i) && i > 0 && items.kind[i - 1] !== K.none) return null;
		const mark = items.kind[i + 1];
		if (mark !== K.dash && mark !== K.slash) return null;
		for (let j = i + 1; j <= i + 4; j++) if (j >= items.length || !isGlued(items, j)) return null;
		if (items.kind[i + 2] !== K.number || items.kind[i + 3] !== mark || items.kind[i + 4] !== K.number) return null;
		if (i + 5 < items.length && isGlued(items, i + 5) && (items.kind[i + 5] === mark || items.kind[i + 5] === K.number))
			return null;
		const a = items.value[i]!;
		const b = items.value[i + 2]!;
		const c = items.value[i + 4]!;
		const width = (k: number) => items.end[k]! - items.start[k]!;
		if (width(i) === 4 && width(i + 2) <= 2 && width(i + 4) <= 2) {
			if (a < 1000 || a > 2199 || b > 12 || b < 1 || c > 31 || c < 1) return null;
			return isoTime(items, i, { kind: "point", year: a, month: b, day: c });
		}
		if (width(i) > 2 || width(i + 2) > 2 || (width(i + 4) !== 4 && width(i + 4) !== 2)) return null;
		if (mark === K.dash && width(i + 4) !== 4) return null;
		const point = ordered(a, b, width(i + 4) === 4 ? c : c < 40 ? 2000 + c : 1900 + c);
		return point && found("numeric-date", i, i + 5, point);
	},
};

function ordered(a: number, b: number, year: number): Point | null {
	if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12) || year < 1000 || year > 2199) return null;
	if (a > 12) return { kind: "point", year, month: b, day: a, order: "day" };
	if (b > 12) return { kind: "point", year, month: a, day: b, order: "month" };
	return { kind: "point", year, month: a, day: b, ...(a === b ? {} : { ambiguous: true }) };
}

/** 16.10.2024 */
function dotted(items: Items, i: number) {
	const parts = /^(\d\d?)\.(\d\d?)\.(\d{4}|\d\d)$/.exec(items.word[i]!);
	if (!parts) return null;
	const year = Number(parts[3]);
	const day = Number(parts[1]);
	const month = Number(parts[2]);
	if (
		month > 12 ||
		!isValidDay(2000, month, day) ||
		(parts[3]!.length === 2 && !/^\d\d\.\d\d\.\d\d$/.test(items.word[i]!))
	)
		return null;
	return found("numeric-date", i, i + 1, {
		kind: "point",
		year: parts[3]!.length === 4 ? year : year < 40 ? 2000 + year : 1900 + year,
		month,
		day,
	});
}

/** The clock part of an ISO 8601 date-time is read from its characters, since the tokenizer cuts it anywhere. */
function isoTime(items: Items, i: number, point: Point) {
	const from = items.end[i + 4]!;
	if (items.text[from] !== "T") return found("numeric-date", i, i + 5, point);
	const clock = /^T(\d\d):(\d\d)(:\d\d)?(Z|[+-]\d\d:?\d\d)?/.exec(items.text.slice(from, from + 20));
	if (!clock) return found("numeric-date", i, i + 5, point);
	const to = from + clock[0].length;
	let end = i + 5;
	while (end < items.length && items.end[end]! <= to) end++;
	point.time = `${clock[1]}:${clock[2]}`;
	if (clock[4]) point.zone = clock[4];
	return found("numeric-date", i, end, point);
}
