import type { Items } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import type { Match } from "../meaning.ts";
import { found, type Rule } from "./rule.ts";

const POINTERS = new Set(["this", "that", "same"]);
const PREPOSITIONS = new Set("at by during from since until around about before after on throughout".split(" "));

/**
 * References that carry a story's time and that news hardly uses for one: at the same time, by this date, the former.
 * TIMEX2 annotates them, so narratives do; they are dropped from news.
 */
export const storyRef: Rule = {
	name: "story-ref",
	starts: [K.story, K.historic],
	match(items, i) {
		const word = items.word[i]!;
		if (word === "former") return { ...found("story-ref", i, i + 1, { kind: "ref", value: "PAST_REF" }), story: true };
		if (word === "future") {
			const article = items.word[i - 1] === "the";
			return article ? null : { ...found("story-ref", i, i + 1, { kind: "ref", value: "FUTURE_REF" }), story: true };
		}
		if (word === "past") return null;
		return pointer(items, i, word);
	},
};

function pointer(items: Items, i: number, word: string): Match | null {
	const before = items.word[i - 1] ?? "";
	if (word === "time" && items.word[i + 1] === "being" && before === "the")
		return { ...found("story-ref", i - 1, i + 2, { kind: "ref", value: "PRESENT_REF" }), story: true };
	if (!POINTERS.has(before)) return null;
	let start = i - 1;
	if (before === "same") {
		if (items.word[start - 1] !== "the" && items.word[start - 1] !== "this" && items.word[start - 1] !== "that")
			return null;
		start--;
	}
	if (!PREPOSITIONS.has(items.word[start - 1] ?? "")) return null;
	const shift = { unit: "moment", by: 0, base: "focus" } as const;
	return { ...found("story-ref", start, i + 1, { kind: "point", shift }), story: true };
}
