import { type Items, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import { directionAfter, movedBy } from "./ago.ts";
import { length, unitAt } from "./duration-value.ts";
import { found, type Rule } from "./rule.ts";

const NAME = "bare-length";
const PLURALS = new Set("years months weeks days decades centuries hours minutes seconds quarters".split(" "));
/** Plurals that are often no time of their own. */
const WEAK = new Set("hours minutes seconds".split(" "));
/** Words that may stand before a bare plural: "for years". */
const BEFORE = new Set(
	"for in within over after of during through about until since by many from , and or . just as only even".split(" "),
);
const NAMED = new Set(
	"recent coming past last previous early later following next intervening final future preceding ensuing succeeding".split(
		" ",
	),
);

/** Lengths without a count: for years, recent months, weeks later, these days, decades-long. */
export const bareLength: Rule = {
	name: NAME,
	starts: [K.unit, K.quarter],
	match(items, i) {
		const unit = unitAt(items, i);
		const word = items.word[i]!;
		if (unit < 0) return null;
		if (isLong(items, i)) return found(NAME, i, i + 3, length(word.endsWith("s") ? Number.NaN : 1, unit));
		if (!PLURALS.has(word)) return null;
		const direction = directionAfter(items, i + 1);
		if (direction) return movedBy(i, Number.NaN, unit, direction);
		const before = items.word[i - 1] ?? ".";
		if (before === "these" && word === "days") return found(NAME, i - 1, i + 1, { kind: "ref", value: "PRESENT_REF" });
		let start = i;
		if (NAMED.has(before)) {
			start--;
			if (items.word[start - 1] === "the") start--;
		} else if (before === "the") {
			const told =
				/^(before|after|since|ahead|following)$/.test(items.word[i + 1] ?? "") ||
				(items.word[i + 1] === "that" && /^(?:followed|preceded)$/.test(items.word[i + 2] ?? ""));
			if (!told && items.word[i - 2] !== "over") return null;
			start--;
		} else if (word === "quarters" || !BEFORE.has(before)) return null;
		else if (before === "of" && items.word[i - 2] === "matter") return null;
		else if (WEAK.has(word) && !/^(for|within|after|in)$/.test(before)) return null;
		return found(NAME, start, pairEnd(items, i), length(Number.NaN, unit));
	},
};

/** "weeks or months" is one length. */
function pairEnd(items: Items, i: number): number {
	// "in the weeks ahead"; "the weeks ahead of the vote" are counted from the vote
	if (items.word[i + 1] === "ahead" && items.word[i + 2] !== "of" && items.word[i - 1] === "the") return i + 2;
	const joined = items.word[i + 1] === "or" || items.word[i + 1] === "and";
	return joined && PLURALS.has(items.word[i + 2] ?? "") && !directionAfter(items, i + 3) ? i + 3 : i + 1;
}

/** month-long, decades-long */
function isLong(items: Items, i: number): boolean {
	const counted = items.kind[i - 1] === K.dash && isGlued(items, i);
	return !counted && items.kind[i + 1] === K.dash && isGlued(items, i + 1) && items.word[i + 2] === "long";
}
