import { type Items, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";

export interface SpelledYear {
	year: number;
	end: number;
}

/** A year in words from item i: nineteen ninety-eight, two thousand (and) five, twenty twenty-four. */
export function spelledYear(items: Items, i: number): SpelledYear | null {
	if (items.kind[i] !== K.word) return null;
	const value = items.value[i]!;
	if (value === 2 && items.word[i + 1] === "thousand") {
		let end = i + 2;
		if (items.word[end] === "and") end++;
		const rest = items.kind[end] === K.word && items.value[end]! < 100 ? items.value[end]! : 0;
		return rest > 0 ? { year: 2000 + rest, end: end + 1 } : { year: 2000, end: i + 2 };
	}
	if (value < 11 || value > 20 || items.kind[i + 1] !== K.word) return null;
	const tens = items.value[i + 1]!;
	if (items.word[i + 1] === "hundred") return null;
	if (tens < 10 || tens > 99) return null;
	let end = i + 2;
	let year = value * 100 + tens;
	if (tens % 10 === 0 && tens >= 20) {
		const j = items.kind[end] === K.dash && isGlued(items, end) ? end + 1 : end;
		if (items.kind[j] === K.word && items.value[j]! > 0 && items.value[j]! < 10) {
			year += items.value[j]!;
			end = j + 1;
		}
	}
	return year >= 1100 && year < 2100 ? { year, end } : null;
}

export interface YearRead {
	/** Absent when the year is relative. */
	year?: number;
	shift?: { unit: "year"; by: number; base: "speech" | "focus" };
	end: number;
}

const RELATIVE: Record<string, { by: number; base: "speech" | "focus" }> = {
	last: { by: -1, base: "speech" },
	this: { by: 0, base: "speech" },
	next: { by: 1, base: "speech" },
	that: { by: 0, base: "focus" },
	previous: { by: -1, base: "focus" },
	following: { by: 1, base: "focus" },
	same: { by: 0, base: "focus" },
};

/** BC or AD after a year at item i; the sign of the year and the item after it. */
export function eraAfter(items: Items, i: number): { sign: number; end: number } {
	if (items.kind[i] === K.era && items.word[i] !== "ad" && items.word[i] !== "a.d.") {
		const upper = items.text.slice(items.start[i]!, items.end[i]!);
		if (upper === upper.toUpperCase()) return { sign: items.value[i]!, end: i + 1 };
	}
	return { sign: 0, end: i };
}

/** A year that may follow a month, season or quarter at item i: 2024, '24, 480 BC, last year, of that year, of 2024. */
export function yearAfter(items: Items, i: number, comma = true): YearRead | null {
	let j = i;
	if (comma && items.kind[j] === K.comma) j++;
	else if (items.word[j] === "of" || items.word[j] === "in") {
		if (items.word[j] === "in" && !(items.kind[j + 1] === K.number && items.value[j + 1]! > 999)) return null;
		if (items.word[j] === "in") return null;
		j++;
	}
	if (items.kind[j] === K.fiscal && j > i) j += items.word[j + 1] === "year" ? 2 : 1;
	const direct = items.kind[j] === K.number ? items.end[j]! - items.start[j]! : 0;
	if (direct >= 1 && direct <= 4) {
		const era = eraAfter(items, j + 1);
		if (era.sign < 0) return { year: -items.value[j]!, end: era.end };
		const value = items.value[j]!;
		if (direct === 4 && value >= 1000 && value <= 2199 && items.kind[j + 1] !== K.colon) {
			if (items.kind[j + 1] === K.slash && isGlued(items, j + 1) && j === i) return { year: value, end: j + 1 };
			return { year: value, end: era.sign > 0 ? era.end : j + 1 };
		}
		return null;
	}
	if (
		items.kind[j] === K.apostrophe &&
		items.kind[j + 1] === K.number &&
		items.end[j + 1]! - items.start[j + 1]! === 2
	) {
		const two = items.value[j + 1]!;
		return { year: two < 40 ? 2000 + two : 1900 + two, end: j + 2 };
	}
	const spelled = spelledYear(items, j);
	if (spelled) return spelled;
	if (items.kind[i] === K.comma) return null;
	if (
		items.word[j] === "the" &&
		(items.word[j + 1] === "same" || items.word[j + 1] === "previous" || items.word[j + 1] === "following")
	)
		j++;
	const relative = RELATIVE[items.word[j]!];
	if (relative && items.word[j + 1] === "year") return { shift: { unit: "year", ...relative }, end: j + 2 };
	return null;
}
