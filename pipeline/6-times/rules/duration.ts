import { type Items, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import { UNITS } from "../lexicon/units.ts";
import type { Fixed, Match, Point } from "../meaning.ts";
import { type Count, countEnding } from "./numbers.ts";
import { found, type Rule } from "./rule.ts";

const NAME = "duration";
/** Words between a count and its unit. */
const BETWEEN = new Set(
	"more full consecutive straight additional trading working business calendar long short successive whole further solid other brutal bloody school legislative".split(
		" ",
	),
);
/** Words before a count that make it a stretch of time beside an anchor; the length stays its value. */
const RELATIVE = new Set(
	"last past next first coming following previous final latest recent preceding opening remaining subsequent".split(
		" ",
	),
);
const BACK = new Set(["ago", "earlier", "before", "previously"]);

/** Index into UNITS of the unit word at item i, or -1. */
export function unitAt(items: Items, i: number): number {
	if (items.kind[i] === K.unit) return items.value[i]!;
	if (items.kind[i] === K.quarter && items.word[i] === "quarter") return 6;
	return -1;
}

/** TIMEX3 duration: 3 months P3M, 2.5 years P2Y6M, several weeks PXW, four decades P40Y, two quarters P6M. */
export function durationValue(count: number, unit: number): string {
	const { prefix, letter, times, unit: name } = UNITS[unit]!;
	if (Number.isNaN(count)) return `${prefix}X${letter}`;
	const amount = count * times;
	if (name === "decade" && Number.isInteger(amount)) return `P${amount * 10}Y`;
	if (name === "century" && Number.isInteger(amount)) return `P${amount * 100}Y`;
	if (name === "quarter") return `P${amount * 3}M`;
	const whole = Math.floor(amount);
	if (amount !== whole && amount * 2 === whole * 2 + 1) {
		const head = whole > 0 ? `${whole}${letter}` : "";
		if (name === "year") return `P${head}6M`;
		if (name === "hour") return `PT${head}30M`;
		if (name === "minute") return `PT${head}30S`;
		if (name === "day") return `P${head}T12H`;
	}
	return `${prefix}${Number.isInteger(amount) ? amount : Number(amount.toFixed(2))}${letter}`;
}

/** Three months, a decade, five-year, the past two weeks, two years ago, three days later, half an hour, two and a half years. */
export const duration: Rule = {
	name: NAME,
	starts: [K.unit, K.quarter],
	match(items, i) {
		const unit = unitAt(items, i);
		if (unit < 0) return null;
		const hyphen = items.kind[i - 1] === K.dash && isGlued(items, i) && isGlued(items, i - 1);
		if (hyphen) return hyphenated(items, i, unit);
		const count = countBefore(items, i);
		if (!count) return bare(items, i, unit);
		return counted(items, i, unit, count);
	},
};

function countBefore(items: Items, i: number): Count | null {
	let j = i - 1;
	if (j >= 0 && BETWEEN.has(items.word[j]!) && countEnding(items, j - 1)) j--;
	const count = countEnding(items, j);
	if (!count) return null;
	// "of the three years": fine; "$5 years" is not
	return count;
}

/** five-year, two-and-a-half-year, multi-year; ages (six-year-old) are no durations of the story. */
function hyphenated(items: Items, i: number, unit: number): Match | null {
	if (items.kind[i + 1] === K.dash && isGlued(items, i + 1) && /^olds?$/.test(items.word[i + 2] ?? "")) return null;
	const count = countEnding(items, i - 2);
	const word = items.word[i]!;
	if (!count || word.endsWith("s")) return null;
	if (items.word[i - 2] === "a" || items.word[i - 2] === "an") return null;
	const end = items.kind[i + 1] === K.dash && items.word[i + 2] === "long" ? i + 3 : i + 1;
	return found(NAME, count.start, end, { kind: "duration", value: durationValue(count.value, unit) });
}

function counted(items: Items, i: number, unit: number, count: Count): Match | null {
	let { start } = count;
	let end = i + 1;
	let { value } = count;
	const { unit: name } = UNITS[unit]!;
	const word = items.word[i]!;
	const article = items.word[i - 1] === "a" || items.word[i - 1] === "an";
	if (/^olds?$/.test(items.word[end] ?? "")) return null;
	if (items.kind[end] === K.apostrophe && isGlued(items, end) && word.endsWith("s") && items.word[end + 1] === "old")
		return null;
	if (value > 1 && !word.endsWith("s") && word !== "millennia" && word !== "centuries" && !Number.isInteger(value))
		return null;
	// and a half
	if (
		items.word[end] === "and" &&
		items.word[end + 1] === "a" &&
		items.word[end + 2] === "half" &&
		value === Math.floor(value)
	) {
		value += 0.5;
		end += 3;
	}
	// two to three weeks, weeks or months: the first count opens the span
	const joiner = items.word[start - 1];
	if (joiner === "to" || joiner === "or" || items.kind[start - 1] === K.dash) {
		const low = countEnding(items, start - 2);
		if (low && !Number.isNaN(low.value) && low.value < value && items.word[start - 2] !== "a") {
			start = low.start;
			if (joiner !== "or") value = Number.NaN;
			else value = low.value;
		}
	}
	const direction = relation(items, end, name);
	if (direction) return moved(start, direction.end, unit, value, direction);
	if (
		value === 1 &&
		word === "day" &&
		items.word[i - 1] === "one" &&
		!/^(for|in|within|after|only|just|than|least)$/.test(items.word[start - 1] ?? "")
	)
		return null;
	if (article && word === "quarter") return null;
	if (article && count.start === i - 1) {
		if (/^(second|seconds|minute|hour)$/.test(word) === false && isRate(items, i - 1, name)) return null;
		if (word === "minute" || word === "second") return end > i + 1 ? found(NAME, start, end, fixed(value, unit)) : null;
	}
	const rel = items.word[start - 1];
	if (rel !== undefined && RELATIVE.has(rel) && !article) {
		start--;
		if (/^(the|these|those|its|their|his)$/.test(items.word[start - 1] ?? "") && items.word[start - 1] === "the")
			start--;
		if (items.word[start - 1] === "of" && items.word[start - 2] === "each") {
			// each of the past three years
		}
	}
	// the nine months ended Sept. 30
	if (items.word[start - 1] === "the" && name === "month" && value > 1) start--;
	return found(NAME, start, end, fixed(value, unit));
}

function fixed(value: number, unit: number): Fixed {
	return { kind: "duration", value: durationValue(value, unit) };
}

interface Direction {
	sign: number;
	base: "speech" | "focus";
	end: number;
	compared: boolean;
}

/** ago, earlier, later, from now after the unit. */
function relation(items: Items, i: number, _unit: string): Direction | null {
	let j = i;
	if (items.word[j] === "or" && items.word[j + 1] === "so") j += 2;
	const word = items.word[j];
	if (word === "ago") return { sign: -1, base: "speech", end: j + 1, compared: true };
	if (word === "earlier") return { sign: -1, base: "focus", end: j + 1, compared: true };
	if (word === "later" || word === "afterward" || word === "afterwards" || word === "hence")
		return { sign: 1, base: word === "hence" ? "speech" : "focus", end: j + 1, compared: false };
	if (word === "from" && (items.word[j + 1] === "now" || items.word[j + 1] === "today"))
		return { sign: 1, base: "speech", end: j + 2, compared: false };
	return null;
}

function moved(start: number, end: number, unit: number, value: number, direction: Direction): Match {
	if (Number.isNaN(value))
		return found("relative", start, end, { kind: "ref", value: direction.sign < 0 ? "PAST_REF" : "FUTURE_REF" });
	const { unit: name, times } = UNITS[unit]!;
	// A decade ago names a year, not a decade
	const years = name === "decade" ? 10 : 1;
	const point: Point = {
		kind: "point",
		shift: {
			unit: name === "decade" ? "year" : name,
			by: direction.sign * value * times * years,
			base: direction.base,
		},
	};
	if (direction.compared && name === "year" && value === 1) point.compared = true;
	return found("relative", start, end, point);
}

/** "$5 a year", "barrels a day", "times a week": a rate, not a length of time. */
function isRate(items: Items, article: number, _unit: string): boolean {
	const pos = items.tokens.pos[items.token[article - 1] ?? -1];
	if (article === 0) return false;
	const word = items.word[article - 1]!;
	if (
		word === "%" ||
		word === "once" ||
		word === "twice" ||
		word === "times" ||
		items.kind[article - 1] === K.number ||
		items.kind[article - 1] === K.figure ||
		items.kind[article - 1] === K.word
	)
		return true;
	return items.kind[article - 1] === K.unit || ((pos === 8 || pos === 15) && items.kind[article - 1] === K.none);
}

const VAGUE_PLURALS = new Set([
	"years",
	"months",
	"weeks",
	"days",
	"decades",
	"centuries",
	"hours",
	"minutes",
	"seconds",
	"quarters",
]);
const BEFORE_BARE = new Set(
	"for in within over after of during through about until since by many from , and or . just as only even".split(" "),
);
const NAMED_STRETCH = new Set(
	"recent coming past last previous early later following next intervening final future preceding ensuing succeeding".split(
		" ",
	),
);

/** Years, recent months, weeks later: a length without a count. */
function bare(items: Items, i: number, unit: number): Match | null {
	const word = items.word[i]!;
	if (!VAGUE_PLURALS.has(word)) return null;
	const direction = relation(items, i + 1, word);
	if (direction)
		return found("relative", i, direction.end, { kind: "ref", value: direction.sign < 0 ? "PAST_REF" : "FUTURE_REF" });
	const before = items.word[i - 1] ?? ".";
	if (before === "these" && word === "days") return found("vague", i - 1, i + 1, { kind: "ref", value: "PRESENT_REF" });
	let start = i;
	if (NAMED_STRETCH.has(before)) {
		start--;
		if (items.word[start - 1] === "the") start--;
	} else if (before === "the") {
		if (!/^(before|after|since|ahead|following)$/.test(items.word[i + 1] ?? "") && items.word[i - 2] !== "over")
			return null;
		start--;
	} else if (!BEFORE_BARE.has(before)) return null;
	else if (word === "minutes" || word === "seconds" || word === "quarters" || word === "hours") {
		if (!/^(for|within|after|in)$/.test(before)) return null;
	}
	return found(NAME, start, i + 1, { kind: "duration", value: durationValue(Number.NaN, unit) });
}

export { BACK };
