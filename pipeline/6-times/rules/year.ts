import { type Items, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import type { Match, Point } from "../meaning.ts";
import { yearNumber } from "./numbers.ts";
import { found, type Rule } from "./rule.ts";
import { eraAfter, spelledYear } from "./years.ts";

const NAME = "year";
/** Words after a number that make it a count or a measure. */
const COUNTED = new Set(
	"% percent miles mile km kilometers kilometres meters metres feet pounds dollars euros tons tonnes acres people men women troops soldiers persons points votes seats jobs workers employees members units shares square cubic degrees calories rpm gmt hours hp bps francs marks yen rupees cases deaths killed wounded casualties prisoners dead homes houses families aircraft ships guns tanks students pages words lines barrels gallons megawatts mw".split(
		" ",
	),
);
/** Words before a number that make it a name or a measure. */
const NAMED = new Set(
	"$ £ € # no. no number room flight route highway windows page pages resolution section article channel boeing airbus area code some only nearly over than exactly total".split(
		" ",
	),
);

/** Years: 1998, '98, 1990-91, 480 BC, AD 70, nineteen ninety-eight, the year 2000. */
export const year: Rule = {
	name: NAME,
	starts: [K.number, K.word, K.era],
	match(items, i) {
		const kind = items.kind[i];
		if (kind === K.word) {
			const spelled = spelledYear(items, i);
			if (!spelled || items.kind[i - 1] === K.word || (items.kind[i - 1] === K.dash && isGlued(items, i))) return null;
			if (spelled.year === 2000 && items.word[i - 1] !== "year") return null;
			return withYearWord(items, i, spelled.end, { kind: "point", year: spelled.year });
		}
		if (kind === K.era) return anno(items, i);
		const length = items.end[i]! - items.start[i]!;
		const era = eraAfter(items, i + 1);
		if (era.sign !== 0) return beforeChrist(items, i, era);
		if (length === 2) return apostrophe(items, i);
		const value = yearNumber(items, i);
		if (value === 0 || !looksLikeYear(items, i)) return null;
		const range = rangeEnd(items, i, value);
		if (range) return range;
		return withYearWord(items, i, i + 1, { kind: "point", year: value });
	},
};

function withYearWord(items: Items, i: number, end: number, point: Point): Match {
	if ((items.word[i - 1] === "year" || items.word[i - 1] === "years") && items.word[i - 2] === "the")
		return found(NAME, i - 2, end, point);
	return found(NAME, i, end, point);
}

function looksLikeYear(items: Items, i: number): boolean {
	const value = items.value[i]!;
	const next = items.word[i + 1] ?? "";
	const before = items.word[i - 1] ?? "";
	if (COUNTED.has(next) || NAMED.has(before)) return false;
	if (items.kind[i - 1] === K.number && !isGlued(items, i)) return false; // 555 1999
	if (isGlued(items, i)) {
		const kind = items.kind[i - 1];
		const open =
			before === "(" || before === "[" || before === '"' || before === "“" || before === "`" || kind === K.apostrophe;
		if (!open && kind !== K.dash && kind !== K.slash) return false;
		if (kind === K.slash && yearNumber(items, i - 2) === 0) return false;
		if (
			kind === K.dash &&
			items.kind[i - 2] === K.number &&
			yearNumber(items, i - 2) === 0 &&
			items.end[i - 2]! - items.start[i - 2]! !== 4
		)
			return false;
	}
	if (i + 1 < items.length && isGlued(items, i + 1)) {
		const kind = items.kind[i + 1];
		if (kind === K.none && /^[a-z]/.test(next)) return false;
		if (kind === K.colon && isGlued(items, i + 2) && items.kind[i + 2] === K.number) return false;
		if (kind === K.slash && items.kind[i + 2] === K.number && items.end[i + 2]! - items.start[i + 2]! > 2) return false;
		if (kind === K.dash && items.kind[i + 2] === K.number && items.end[i + 2]! - items.start[i + 2]! === 3)
			return false;
	}
	if (value < 1500) {
		return (
			[
				"in",
				"of",
				"since",
				"by",
				"until",
				"from",
				"before",
				"after",
				"circa",
				"ca.",
				"c.",
				"year",
				"to",
				"(",
				"early",
				"late",
			].includes(before) && !isPluralNoun(items, i + 1)
		);
	}
	// "1800 settlers" is a count; "1998 results" a year
	if (value % 100 === 0 && value !== 2000 && isPluralNoun(items, i + 1)) return false;
	if (value > 2050)
		return before === "in" || before === "by" || before === "until" || before === "of" || before === "to";
	return true;
}

function isPluralNoun(items: Items, i: number): boolean {
	const word = items.word[i];
	return (
		word !== undefined &&
		items.kind[i] === K.none &&
		word.length > 3 &&
		word.endsWith("s") &&
		items.text.charCodeAt(items.start[i]!) > 96
	);
}

/** 1990-91, 1914–1918, 2024/25: the second year is cut short, or stands by itself. */
function rangeEnd(items: Items, i: number, value: number): Match[] | null {
	const j = i + 1;
	if (j + 1 >= items.length || (items.kind[j] !== K.dash && items.kind[j] !== K.slash)) return null;
	if (!isGlued(items, j) || !isGlued(items, j + 1) || items.kind[j + 1] !== K.number) return null;
	if (items.end[j + 1]! - items.start[j + 1]! !== 2) return null;
	if (j + 2 < items.length && isGlued(items, j + 2) && (items.kind[j + 2] === K.dash || items.kind[j + 2] === K.slash))
		return null;
	const second = Math.floor(value / 100) * 100 + items.value[j + 1]!;
	if (second <= value) return null;
	return [
		{ ...found(NAME, i, i + 1, { kind: "point", year: value }), range: j },
		{ ...found(NAME, j + 1, j + 2, { kind: "point", year: second }), range: j },
	];
}

function beforeChrist(items: Items, i: number, era: { sign: number; end: number }): Match | Match[] {
	const length = items.end[i]! - items.start[i]!;
	if (length > 4 || items.value[i] === 0) return [];
	const point: Point = { kind: "point", year: era.sign * items.value[i]! };
	let start = i;
	const before = items.word[i - 1];
	const split = before === "." && /^(ca|c)$/.test(items.word[i - 2] ?? "");
	if (split || before === "ca." || before === "c." || before === "circa") {
		start -= split ? 2 : 1;
		point.mod = "APPROX";
	}
	const main = found(NAME, start, era.end, point);
	const joiner = items.kind[i - 1] === K.dash || before === "to" || before === "and" || before === "or";
	if (
		era.sign < 0 &&
		joiner &&
		items.kind[i - 2] === K.number &&
		items.value[i - 2]! > items.value[i]! &&
		items.value[i - 2]! < 4000
	)
		return [
			{ ...main, range: i - 1 },
			{ ...found(NAME, i - 2, i - 1, { kind: "point", year: -items.value[i - 2]! }), range: i - 1 },
		];
	return main;
}

/** AD 70. */
function anno(items: Items, i: number): Match | null {
	if (items.value[i] !== 1 || items.kind[i + 1] !== K.number) return null;
	const upper = items.text.slice(items.start[i]!, items.end[i]!);
	if (upper !== upper.toUpperCase()) return null;
	return found(NAME, i, i + 2, { kind: "point", year: items.value[i + 1]! });
}

/** '98. */
function apostrophe(items: Items, i: number): Match | null {
	if (items.kind[i - 1] !== K.apostrophe || !isGlued(items, i)) return null;
	if (i >= 2 && isGlued(items, i - 1)) return null;
	if (
		i + 1 < items.length &&
		isGlued(items, i + 1) &&
		items.kind[i + 1] === K.none &&
		/^[a-z]/.test(items.word[i + 1]!)
	)
		return null;
	const two = items.value[i]!;
	return found(NAME, i - 1, i + 1, {
		kind: "point",
		year: two < 40 ? 2000 + two : 1900 + two,
		short: true,
	});
}
