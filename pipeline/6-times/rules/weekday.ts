import { type Items, isCapital } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import { DIRECTIONS } from "../lexicon/relations.ts";
import type { Point } from "../meaning.ts";
import { found, type Rule } from "./rule.ts";

/** Friday, last Friday, next Tuesday, this coming Monday, every Tuesday, Monday's. */
export const weekday: Rule = {
	name: "weekday",
	starts: [K.weekday],
	match(items, i) {
		if (!isCapital(items, i)) return null;
		if (isHost(items, i)) return null;
		const number = items.value[i]!;
		const word = items.word[i]!;
		if (word.endsWith(".") && items.kind[i + 1] !== K.comma && items.kind[i + 1] !== K.month) return null;
		const before = items.word[i - 1];
		if (before === "every" || before === "each")
			return found("weekday-set", i - 1, i + 1, { kind: "set", value: `XXXX-WXX-${number}` });
		if (word.endsWith("s") && word.endsWith("days"))
			return found("weekday-set", i, i + 1, { kind: "set", value: `XXXX-WXX-${number}` });
		const point: Point = { kind: "point", weekday: number };
		let start = i;
		const direction = before === undefined ? undefined : DIRECTIONS[before];
		if (direction !== undefined) {
			point.direction = direction;
			start--;
			const more = DIRECTIONS[items.word[start - 1] ?? ""];
			if (more !== undefined) start--;
		} else if (before === "previous" || before === "following") {
			point.direction = before === "previous" ? -1 : 1;
			point.shift = { unit: "day", by: 0, base: "focus" };
			start -= items.word[i - 2] === "the" ? 2 : 1;
		}
		return found("weekday", start, i + 1, point);
	},
};

/** Monday.com */
function isHost(items: Items, i: number): boolean {
	const end = items.end[i]!;
	const next = items.text.charCodeAt(end + 1) | 32;
	return items.text.charCodeAt(end) === 46 && next >= 97 && next <= 122;
}
