import { UPOS } from "../../../schemas/index.ts";
import { type Items, isCapital, sameSentence } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import { found, type Rule } from "./rule.ts";

const PROPER = UPOS.indexOf("PROPN");

/** Yesterday, today, tomorrow, tonight, the day before yesterday. */
export const deictic: Rule = {
	name: "deictic",
	starts: [K.deictic],
	match(items, i) {
		const word = items.word[i]!;
		if (isTitle(items, i) || isEra(items, i)) return null;
		const by = items.value[i]!;
		if (
			word === "overnight" &&
			items.word[i + 1] !== "," &&
			items.kind[i + 1] === K.none &&
			items.tokens.pos[items.token[i]!] === 1
		)
			return null;
		const time = word === "tonight" || word === "overnight" ? { time: "NI" } : {};
		const edge = items.word[i - 1];
		if ((edge === "before" || edge === "after") && items.word[i - 2] === "day" && by !== 0)
			return found("deictic", items.word[i - 3] === "the" ? i - 3 : i - 2, i + 1, {
				kind: "point",
				shift: { unit: "day", by: by * 2, base: "speech" },
			});
		return found("deictic", i, i + 1, { kind: "point", shift: { unit: "day", by, base: "speech" }, ...time });
	},
};

/** What stands for an age and not for a day: today's world, today's youth. */
const OF_AN_AGE = new Set(
	"world youth society generation generations children women men teenagers technology computers standards culture".split(
		" ",
	),
);

function isEra(items: Items, i: number): boolean {
	if (items.word[i + 1] !== "'s" && items.word[i + 1] !== "’s") return false;
	return OF_AN_AGE.has(items.word[i + 2] ?? "") || OF_AN_AGE.has(items.word[i + 3] ?? "");
}

/** USA Today: a capital in the middle of a sentence, after another name. */
function isTitle(items: Items, i: number): boolean {
	if (!isCapital(items, i) || i === 0 || !isCapital(items, i - 1) || !sameSentence(items, i - 1, i)) return false;
	return items.tokens.pos[items.token[i - 1]!] === PROPER && items.kind[i - 1] === K.none;
}
