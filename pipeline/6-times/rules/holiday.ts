import { isCapital } from "../lex.ts";
import { HOLIDAYS } from "../lexicon/holidays.ts";
import { K } from "../lexicon/kinds.ts";
import type { Point } from "../meaning.ts";
import { found, type Rule } from "./rule.ts";
import { yearAfter } from "./years.ts";

const BY_FIRST = new Map<string, { words: string[]; key: string }[]>();
for (const { key, names } of HOLIDAYS)
	for (const name of names) {
		const words = name.split(" ");
		const list = BY_FIRST.get(words[0]!) ?? [];
		list.push({ words, key });
		list.sort((a, b) => b.words.length - a.words.length);
		BY_FIRST.set(words[0]!, list);
	}

/** Thanksgiving, Christmas Day 2023, last Easter, New Year's Eve. */
export const holiday: Rule = {
	name: "holiday",
	starts: [K.holiday],
	match(items, i) {
		if (!isCapital(items, i)) return null;
		const hit = BY_FIRST.get(items.word[i]!)?.find(({ words }) => words.every((word, k) => items.word[i + k] === word));
		if (!hit) return null;
		const point: Point = { kind: "point", holiday: hit.key };
		let start = i;
		let end = i + hit.words.length;
		const direction = ({ last: -1, this: 0, next: 1 } as const)[items.word[i - 1] as "last"];
		if (direction !== undefined) {
			point.direction = direction;
			start--;
		}
		if (items.word[end] === "week") {
			point.weekOf = true;
			end++;
		}
		const year = yearAfter(items, end);
		if (year) {
			Object.assign(point, year.year === undefined ? { shift: year.shift } : { year: year.year });
			end = year.end;
		}
		return found("holiday", start, end, point);
	},
};
