import { type Items, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";

/** A count read from the words; NaN is a vague one (several, a few). */
export interface Count {
	value: number;
	start: number;
}

const VAGUE = new Set(["few", "several", "many", "some", "numerous", "countless"]);
/** Longest number phrase that is read, in items. */
const LONGEST = 8;

/** Value of number words in a row: one hundred and fifty. */
export function evaluate(values: readonly number[]): number {
	let total = 0;
	let current = 0;
	for (const value of values) {
		if (value === 12 && current > 0 && current < 12 && values.length > 1) current *= 12;
		else if (value === 100) current = (current || 1) * 100;
		else if (value >= 1000) {
			total += (current || 1) * value;
			current = 0;
		} else current += value;
	}
	return total + current;
}

/** The number word phrase that ends at item i: twenty-five, a hundred, two thousand. */
function wordsEnding(items: Items, i: number): Count | null {
	const values: number[] = [];
	let start = i;
	let j = i;
	while (j >= 0 && i - j < LONGEST) {
		if (items.kind[j] === K.word) {
			// "one two" is no number; "twenty one", "two hundred" are
			const value = items.value[j]!;
			const after = values[0];
			if (after !== undefined && value < 20 && after < 100 && value !== 12) break;
			values.unshift(value);
			start = j;
			j--;
		} else if (items.kind[j] === K.number && values.length > 0 && values[0]! >= 1000) {
			values.unshift(items.value[j]!);
			start = j;
			break;
		} else if (
			(items.kind[j] === K.dash || items.word[j] === "and") &&
			values.length > 0 &&
			items.kind[j - 1] === K.word
		)
			j--;
		else break;
	}
	if (values.length === 0) return null;
	const round = values[0]! >= 100 || values[0] === 12;
	if (round && values.length === 1 && (items.word[start - 1] === "a" || items.word[start - 1] === "one")) start--;
	return { value: evaluate(values), start };
}

/** The count that ends at item i, reading leftwards: 5, 2 1/2, two and a half, a few, a couple of, an, half a. */
export function countEnding(items: Items, i: number): Count | null {
	if (i < 0) return null;
	const word = items.word[i]!;
	const kind = items.kind[i]!;
	if (kind === K.number) {
		if (items.kind[i - 1] === K.slash && isGlued(items, i) && items.kind[i - 2] === K.number) {
			const fraction = items.value[i - 2]! / items.value[i]!;
			const whole = i >= 3 && items.kind[i - 3] === K.number ? items.value[i - 3]! : 0;
			return fraction < 1 ? { value: whole + fraction, start: whole > 0 ? i - 3 : i - 2 } : null;
		}
		if (isGlued(items, i) && i > 0 && items.kind[i - 1] !== K.dash) return null;
		return { value: items.value[i]!, start: i };
	}
	if (kind === K.figure) return { value: Number.parseFloat(word.replaceAll(",", "")), start: i };
	if (kind === K.word) return wordsEnding(items, i);
	if (VAGUE.has(word)) {
		const article = items.word[i - 1] === "a" || items.word[i - 1] === "the";
		return { value: Number.NaN, start: article && items.word[i - 1] === "a" ? i - 1 : i };
	}
	if (word === "a" || word === "an") {
		const before = items.word[i - 1];
		if (before === "half") return { value: 0.5, start: i - 1 };
		return { value: 1, start: i };
	}
	if (word === "another") return { value: 1, start: i };
	if (word === "couple") return { value: 2, start: items.word[i - 1] === "a" ? i - 1 : i };
	if (word === "of" && items.word[i - 1] === "couple") return countEnding(items, i - 1);
	if (word === "of" && /^(dozens|scores|hundreds|thousands|tens|millions)$/.test(items.word[i - 1] ?? ""))
		return { value: Number.NaN, start: i - 1 };
	if (kind === K.half && items.word[i - 1] !== undefined) {
		// two and a half; two-and-a-half
		let j = i - 1;
		const skip = () => {
			if (items.kind[j] === K.dash) j--;
		};
		skip();
		if (items.word[j] !== "a") return null;
		j--;
		skip();
		if (items.word[j] !== "and") return null;
		j--;
		skip();
		const whole = countEnding(items, j);
		return whole && !Number.isNaN(whole.value) ? { value: whole.value + 0.5, start: whole.start } : null;
	}
	return null;
}

/** Whether the item is a day of a month, in digits (2, 2nd) or as an ordinal word. Returns the day or 0. */
export function dayNumber(items: Items, i: number): number {
	if (i < 0 || i >= items.length) return 0;
	const kind = items.kind[i]!;
	const value = items.value[i]!;
	if (value < 1 || value > 31) return 0;
	if (kind === K.ordinal) return value;
	return kind === K.number && items.end[i]! - items.start[i]! <= 2 ? value : 0;
}

/** Whether the item is a year in four digits. Returns the year or 0. */
export function yearNumber(items: Items, i: number): number {
	if (i < 0 || i >= items.length || items.kind[i] !== K.number || items.end[i]! - items.start[i]! !== 4) return 0;
	const value = items.value[i]!;
	return value >= 1000 && value <= 2199 ? value : 0;
}
