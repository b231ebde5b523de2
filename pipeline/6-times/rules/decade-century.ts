import { type Items, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import { found, type Rule } from "./rule.ts";
import { eraAfter } from "./years.ts";

/** The 1990s, the '90s, the nineties, the 480s BC. */
export const decade: Rule = {
	name: "decade",
	starts: [K.decade],
	match(items, i) {
		let start = i;
		let value = items.value[i]!;
		const named = !/^\d/.test(items.word[i]!);
		if (value % 10 !== 0) return null;
		const era = eraAfter(items, i + 1);
		if (era.sign < 0) return found("decade", start, era.end, { kind: "point", decade: value / 10, bc: true });
		if (value < 100) {
			if (items.kind[i - 1] === K.apostrophe && isGlued(items, i)) start--;
			else if (named && !(items.word[i - 1] === "the" || /^(early|mid|late)$/.test(items.word[i - 1] ?? "")))
				return null;
			else if (!named && items.word[i - 1] !== "the" && !/^(early|mid|late)$/.test(items.word[i - 1] ?? ""))
				return null;
			value += value < 20 ? 2000 : 1900;
		}
		if (value < 1000 || value > 2100) return null;
		if (value % 100 === 0 && /^(early|late)$/.test(items.word[i - 1] ?? "") && value !== 2000)
			return found("century", start, i + 1, { kind: "point", century: value / 100 + 1 });
		return found("decade", start, i + 1, { kind: "point", decade: value / 10 });
	},
};

/** The 20th century, nineteenth-century, 5th century BC. */
export const century: Rule = {
	name: "century",
	starts: [K.unit],
	match(items, i) {
		if (items.word[i] !== "century" && items.word[i] !== "centuries") return null;
		const number = ordinalEnding(items, items.kind[i - 1] === K.dash && isGlued(items, i) ? i - 2 : i - 1);
		if (!number || number.value > 30 || number.value < 1) return null;
		const era = eraAfter(items, i + 1);
		return found("century", number.start, era.end, {
			kind: "point",
			century: number.value,
			...(era.sign < 0 ? { bc: true } : {}),
		});
	},
};

/** An ordinal that ends at item i: 20th, nineteenth, twenty-first. */
export function ordinalEnding(items: Items, i: number): { value: number; start: number } | null {
	if (items.kind[i] !== K.ordinal) return null;
	const value = items.value[i]!;
	const j = items.kind[i - 1] === K.dash ? i - 2 : i - 1;
	if (value < 10 && items.kind[j] === K.word && items.value[j]! >= 20 && items.value[j]! <= 90)
		return { value: value + items.value[j]!, start: j };
	return { value, start: i };
}
