import { UPOS } from "../../../schemas/index.ts";
import { type Items, isCapital, sameSentence } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import { FREQUENCY_VALUES, VAGUE_VALUES } from "../lexicon/vague.ts";
import { found, type Rule } from "./rule.ts";

const NOUN = UPOS.indexOf("NOUN");
const PROPER = UPOS.indexOf("PROPN");
const ADJECTIVE = UPOS.indexOf("ADJ");
const FEW = new Set(["few", "several", "couple", "and"]);

/** Now, right now, currently, recently: no date, but a direction. */
export const vague: Rule = {
	name: "vague",
	starts: [K.vague],
	match(items, i) {
		const before = items.word[i - 1];
		const start =
			(before === "right" && items.word[i] === "now") || (before === "more" && items.word[i] === "recently")
				? i - 1
				: i;
		return found("vague", start, i + 1, { kind: "ref", value: VAGUE_VALUES[items.value[i]!]! });
	},
};

/** The past, the future, the near future. */
export const historic: Rule = {
	name: "historic",
	starts: [K.historic],
	match(items, i) {
		const word = items.word[i];
		const start =
			word === "future" && /^(near|foreseeable|distant|immediate)$/.test(items.word[i - 1] ?? "") ? i - 1 : i;
		if (items.word[start - 1] !== "the" || goesOn(items, i + 1)) return null;
		return found("historic", start - 1, i + 1, { kind: "ref", value: word === "past" ? "PAST_REF" : "FUTURE_REF" });
	},
};

/** Whether past or future qualifies what stands at item i: the past three years, the future king. */
function goesOn(items: Items, i: number): boolean {
	const kind = items.kind[i];
	if (i >= items.length || kind === K.comma || kind === K.dot) return false;
	const pos = items.tokens.pos[items.token[i]!];
	return kind !== K.none || pos === NOUN || pos === ADJECTIVE || FEW.has(items.word[i]!);
}

/** Daily, weekly, annually. */
export const frequency: Rule = {
	name: "frequency",
	starts: [K.frequency],
	match(items, i) {
		if (isPaper(items, i) || isAmount(items, i)) return null;
		return found("frequency", i, i + 1, { kind: "set", value: FREQUENCY_VALUES[items.value[i]!]! });
	},
};

/** The daily Granma, the Daily Mail: newspapers. */
function isPaper(items: Items, i: number): boolean {
	const next = items.token[i + 1];
	const proper = next !== undefined && items.tokens.pos[next] === PROPER && isCapital(items, i + 1);
	return proper && sameSentence(items, i, i + 1);
}

/** An average daily volume, 10,000 units annually: an amount for each day or year. */
function isAmount(items: Items, i: number): boolean {
	if (items.word[i - 1] === "average") return true;
	if (items.word[i] !== "annually" && items.word[i] !== "yearly") return false;
	for (let k = i - 1; k >= 0 && i - k <= 3; k--)
		if (items.kind[k] === K.number || items.kind[k] === K.figure) return true;
	return false;
}
