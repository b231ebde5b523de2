import { type Items, isCapital } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import { MOVES } from "../lexicon/relations.ts";
import { UNITS } from "../lexicon/units.ts";
import type { Base, Match, Point } from "../meaning.ts";
import { durationValue, unitAt } from "./duration-value.ts";
import { found, type Rule } from "./rule.ts";

const NAME = "relative-unit";

/** Last year, this week, the next day, that same month, the weekend, every month, the past year, the year-ago period. */
export const relativeUnit: Rule = {
	name: NAME,
	starts: [K.unit, K.quarter],
	match(items, i) {
		const unit = unitAt(items, i);
		if (unit < 0) return null;
		const word = items.word[i]!;
		if (word.endsWith("s")) return everyOther(items, i, unit);
		const before = items.word[i - 1] ?? "";
		if (before === "every" || before === "each" || before === "per")
			return found("set", i - 1, i + 1, { kind: "set", value: durationValue(1, unit) });
		if (UNITS[unit]!.unit === "quarter") return null;
		if (before === "past") return pastUnit(items, i, unit);
		if (before === "fiscal" || before === "full" || before === "financial") return fiscalUnit(items, i, unit);
		const move = MOVES[before];
		if (move && isShow(items, i)) return null;
		if (move) return moved(items, i, unit, move);
		if (
			word === "year" &&
			(items.word[i + 1] === "end" || (items.kind[i + 1] === K.dash && items.word[i + 2] === "end"))
		)
			return found("year-end", i, items.word[i + 1] === "end" ? i + 2 : i + 3, {
				kind: "point",
				shift: { unit: "year", by: 0, base: "speech" },
				mod: "END",
			});
		if (word === "year" && /^['’]s$/.test(items.word[i + 1] ?? "") && items.word[i + 2] === "end")
			return found("year-end", i, i + 3, { kind: "point", shift: { unit: "year", by: 0, base: "speech" }, mod: "END" });
		if (word === "year") return yearAgo(items, i);
		if (word === "weekend" && before === "the") return found(NAME, i - 1, i + 1, { kind: "point", weekend: true });
		if (before === "the" && (word === "month" || word === "year" || word === "week")) return definite(items, i, unit);
		return null;
	},
};

/** A name in quotation marks: the programme "This Week". */
function isShow(items: Items, i: number): boolean {
	if (!isCapital(items, i) || !isCapital(items, i - 1)) return false;
	const mark = items.text.charCodeAt(items.start[i - 1]! - 1);
	return mark === 34 || mark === 39 || mark === 96 || mark === 0x201c || mark === 0x2018;
}

function moved(items: Items, i: number, unit: number, move: { by: number; base: Base }): Match {
	const { unit: name, times } = UNITS[unit]!;
	let start = i - 1;
	let { base } = move;
	const further = items.word[start - 1];
	// this coming week, that same day; not the conjunction of "said that last week"
	if (further === "this" || (further === "that" && items.word[i - 1] === "same")) start--;
	const article = items.word[start - 1] === "the";
	if (article) {
		start--;
		if (items.word[i - 1] === "next" && name !== "century") base = "focus";
	}
	if (name === "day") base = "focus";
	const end = items.word[i + 1] === "or" && items.word[i + 2] === "so" ? i + 3 : i + 1;
	const point: Point =
		name === "weekend"
			? { kind: "point", weekend: true, direction: Math.sign(move.by) as -1 | 0 | 1 }
			: { kind: "point", shift: { unit: name, by: move.by * times, base } };
	return found(NAME, start, end, point);
}

/** The past year is the year before; the past week, month, decade are lengths. */
function pastUnit(items: Items, i: number, unit: number): Match {
	let start = i - 1;
	if (items.word[start - 1] === "the" || items.word[start - 1] === "this") start--;
	if (UNITS[unit]!.unit === "year" || UNITS[unit]!.unit === "weekend")
		return found(
			NAME,
			start,
			i + 1,
			UNITS[unit]!.unit === "year"
				? { kind: "point", shift: { unit: "year", by: -1, base: "speech" } }
				: { kind: "point", weekend: true, direction: -1 },
		);
	return found(NAME, start, i + 1, { kind: "duration", value: durationValue(1, unit) });
}

function fiscalUnit(items: Items, i: number, unit: number): Match | null {
	if (UNITS[unit]!.unit !== "year") return null;
	let start = i - 1;
	const move = MOVES[items.word[start - 1] ?? ""];
	if (move) {
		start--;
		if (items.word[start - 1] === "the") start--;
		return found("fiscal", start, i + 1, { kind: "point", shift: { unit: "year", ...move } });
	}
	if (items.word[start - 1] !== "the") return null;
	return found("fiscal", start - 1, i + 1, { kind: "point", shift: { unit: "year", by: 0, base: "speech" } });
}

/** Year-earlier, year-ago, the year-ago period. */
function yearAgo(items: Items, i: number): Match | null {
	if (items.kind[i + 1] !== K.dash || !/^(ago|earlier)$/.test(items.word[i + 2] ?? ""))
		return items.word[i - 1] === "the" ? definite(items, i, unitAt(items, i)) : null;
	const point: Point = { kind: "point", shift: { unit: "year", by: -1, base: "focus" }, compared: true };
	return found("year-ago", i, i + 3, point);
}

/** The year, the month: the one in focus, unless it goes on ("the year of", "the year ended June 30"). */
function definite(items: Items, i: number, unit: number): Match | null {
	const after = items.word[i + 1] ?? "";
	if (isCapital(items, i)) return null; // the Year II of a calendar
	if (items.word[i] === "year" && /^(ended|ending|to)$/.test(after))
		return found(NAME, i - 1, i + 1, { kind: "duration", value: "P1Y" });
	if (
		items.kind[i + 1] === K.number ||
		/^(of|before|after|that|when|'s|’s|long)$/.test(after) ||
		items.kind[i + 1] === K.dash
	)
		return null;
	if (!/^(in|for|of|during|by|from|over|to|until)$/.test(items.word[i - 2] ?? "")) return null;
	return found(NAME, i - 1, i + 1, { kind: "point", shift: { unit: UNITS[unit]!.unit, by: 0, base: "focus" } });
}

/** Every two weeks, every three months. */
function everyOther(items: Items, i: number, unit: number): Match | null {
	const j = i - 1;
	if (items.word[j - 1] !== "every" || (items.kind[j] === K.number && items.value[j] === 0)) return null;
	if (items.kind[j] === K.number || items.kind[j] === K.word)
		return found("set", j - 1, i + 1, { kind: "set", value: durationValue(items.value[j]!, unit) });
	if (items.word[j] === "few")
		return found("set", j - 1, i + 1, { kind: "set", value: durationValue(Number.NaN, unit) });
	return null;
}
