import { type Items, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import { UNITS } from "../lexicon/units.ts";
import type { Match } from "../meaning.ts";
import { directionAfter, movedBy } from "./ago.ts";
import { length, unitAt } from "./duration-value.ts";
import { type Count, countEnding } from "./numbers.ts";
import { isRate } from "./rate.ts";
import { found, type Rule } from "./rule.ts";

const NAME = "duration";
/** Words between a count and its unit. */
const BETWEEN = new Set(
	"more full consecutive straight additional trading working business calendar long short successive whole further solid other brutal bloody school legislative".split(
		" ",
	),
);
/** Words before a count that place the length beside an anchor; its value stays a length. */
const RELATIVE = new Set(
	"last past next first coming following previous final latest recent preceding opening remaining subsequent".split(
		" ",
	),
);
const AFTER_ONE_DAY = new Set("for in within after only just than least".split(" "));

/** Three months, a decade, five-year, the past two weeks, two years ago, three days later, half an hour, two and a half years. */
export const duration: Rule = {
	name: NAME,
	starts: [K.unit, K.quarter],
	match(items, i) {
		const unit = unitAt(items, i);
		if (unit < 0) return null;
		if (items.kind[i - 1] === K.dash && isGlued(items, i) && isGlued(items, i - 1)) return hyphenated(items, i, unit);
		const count = (BETWEEN.has(items.word[i - 1]!) && countEnding(items, i - 2)) || countEnding(items, i - 1);
		return count && counted(items, i, unit, count);
	},
};

/** five-year, a three-year period, three-month-long; ages (six-year-old) are no time of the story. */
function hyphenated(items: Items, i: number, unit: number): Match | null {
	const more = items.kind[i + 1] === K.dash && isGlued(items, i + 1);
	if (more && /^olds?$/.test(items.word[i + 2] ?? "")) return null;
	const count = countEnding(items, i - 2);
	if (!count || items.word[i]!.endsWith("s") || /^(a|an|the)$/.test(items.word[i - 2]!)) return null;
	if (more && items.word[i + 2] === "long") return found(NAME, count.start, i + 3, length(count.value, unit));
	const period = items.word[i + 1] === "period";
	const start = period && items.word[count.start - 1] === "a" ? count.start - 1 : count.start;
	return found(NAME, start, period ? i + 2 : i + 1, length(count.value, unit));
}

function counted(items: Items, i: number, unit: number, count: Count): Match | null {
	let { start, value } = count;
	const { unit: name } = UNITS[unit]!;
	const word = items.word[i]!;
	const article = count.start === i - 1 && (items.word[i - 1] === "a" || items.word[i - 1] === "an");
	if (isAge(items, i) || isFraction(items, i, article) || isAllTheTime(items, i)) return null;
	if (word === "day" && items.word[i - 1] === "one" && !AFTER_ONE_DAY.has(items.word[start - 1] ?? "")) return null;
	let end = i + 1;
	if (
		items.word[end] === "and" &&
		items.word[end + 1] === "a" &&
		items.word[end + 2] === "half" &&
		Number.isInteger(value)
	) {
		value += 0.5;
		end += 3;
	}
	({ start, value } = withLowerCount(items, start, value));
	const direction = directionAfter(items, end);
	if (direction) return movedBy(start, value, unit, direction);
	if (article) {
		if (isRate(items, i - 1)) return null;
		if ((name === "minute" || word === "second") && end === i + 1) return null;
	}
	if (items.word[end] === "or" && items.word[end + 1] === "so") end += 2;
	else if (items.word[end] === "long" && !word.endsWith("s")) end++;
	else if (items.word[end] === "period" && !word.endsWith("s") && !article) {
		end++;
		if (items.word[start - 1] === "a") start--;
	}
	if (!article && RELATIVE.has(items.word[start - 1] ?? "")) {
		start--;
		if (items.word[start - 1] === "the") start--;
	} else if (items.word[start - 1] === "the" && name === "month" && value > 1) start--; // the nine months ended Sept. 30
	return found(NAME, start, end, length(value, unit));
}

/** two to three weeks, five or six days: the lower count opens the span. "to" leaves the number open. */
function withLowerCount(items: Items, start: number, value: number): { start: number; value: number } {
	const joiner = items.word[start - 1];
	if (joiner !== "to" && joiner !== "or" && items.kind[start - 1] !== K.dash) return { start, value };
	const low = countEnding(items, start - 2);
	if (!low || Number.isNaN(low.value) || low.value >= value || items.word[start - 2] === "a") return { start, value };
	return { start: low.start, value: joiner === "or" ? low.value : Number.NaN };
}

/** "24 hours a day, seven days a week": how long each time, and no time of the story. */
function isAllTheTime(items: Items, i: number): boolean {
	return (
		/^(?:hours|days)$/.test(items.word[i]!) &&
		items.word[i + 1] === "a" &&
		/^(?:day|week)$/.test(items.word[i + 2] ?? "")
	);
}

/** "27 years old" */
function isAge(items: Items, i: number): boolean {
	return /^olds?$/.test(items.word[i + 1] ?? "");
}

/** "a quarter of the profit", "three quarters of the troops" */
function isFraction(items: Items, i: number, article: boolean): boolean {
	const word = items.word[i]!;
	if (word === "quarter") return article && !/^(ago|earlier|later)$/.test(items.word[i + 1] ?? "");
	return word === "quarters" && (items.word[i + 1] === "of" || items.word[i - 1] === "some");
}
