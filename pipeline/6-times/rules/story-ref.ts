import type { Items } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import type { Match } from "../meaning.ts";
import { found, type Rule } from "./rule.ts";

const POINTERS = new Set(["this", "that", "same"]);

/**
 * References that carry a story's time and that news hardly uses for one: at the same time, during this period, the former.
 * TIMEX2 annotates them, so narratives do; they are dropped from news.
 */
export const storyRef: Rule = {
	name: "story-ref",
	starts: [K.story, K.historic, K.quarter],
	match(items, i) {
		const word = items.word[i]!;
		if (word === "former") return { ...found("story-ref", i, i + 1, { kind: "ref", value: "PAST_REF" }), story: true };
		if (word === "future") {
			const article = items.word[i - 1] === "the";
			return article ? null : { ...found("story-ref", i, i + 1, { kind: "ref", value: "FUTURE_REF" }), story: true };
		}
		if (word === "past" || word === "quarter" || word === "q") return null;
		return pointer(items, i, word);
	},
};

function pointer(items: Items, i: number, word: string): Match | null {
	const before = items.word[i - 1] ?? "";
	if (word === "time" && items.word[i + 1] === "being" && before === "the")
		return { ...found("story-ref", i - 1, i + 2, { kind: "ref", value: "PRESENT_REF" }), story: true };
	if (!POINTERS.has(before) || (word === "time" && items.word[i - 2] === "for")) return null;
	let start = i - 1;
	if (before === "same") {
		if (items.word[start - 1] !== "the" && items.word[start - 1] !== "this" && items.word[start - 1] !== "that")
			return null;
		start--;
	}
	return {
		...found("story-ref", start, i + 1, {
			kind: "point",
			shift: { unit: word === "period" ? "period" : "moment", by: 0, base: "focus" },
		}),
		story: true,
	};
}
