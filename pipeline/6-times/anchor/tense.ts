import { UPOS } from "../../../schemas/index.ts";
import { tagCode } from "../../4-syntax/tags.ts";
import type { Items } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import {
	FUTURE_WORDS,
	IRREGULAR_PASTS,
	PAST_AUXILIARIES,
	PLAN_VERBS,
	PLAN_WORDS,
	REPORTING_VERBS,
} from "../lexicon/tense-words.ts";

/** -1 past, 1 future, 0 unknown: the time of the clause around an expression. */
export type Tense = -1 | 0 | 1;

const VERB = UPOS.indexOf("VERB");
const SUBJECTS = new Set([UPOS.indexOf("NOUN"), UPOS.indexOf("PROPN"), UPOS.indexOf("PRON"), UPOS.indexOf("ADV")]);
/** Penn tags of a finite present: "his keynote address Wednesday" has none, whatever the universal tag says. */
const PRESENTS: ReadonlySet<number> = new Set([tagCode("VBP"), tagCode("VBZ")]);
const AUX = UPOS.indexOf("AUX");
/** How many items of the sentence are looked at on either side. */
const WINDOW = 25;
/** A present-tense verb as near as this before the date speaks of a plan: "leaders meet Monday". */
const NEAR = 4;

/** Reads the tense of the verb that governs an expression [at, end): the nearest one before it in the sentence, else after it. */
export function tenseAt(items: Items, at: number, end: number): Tense {
	const { sentence } = items.tokens;
	const own = sentence[items.token[at]!]!;
	const before = items.word[at - 1];
	if ((before === "until" || before === "till") && sentence[items.token[at - 2] ?? 0] === own) return 1;
	for (let j = at - 1; j >= 0 && at - j < WINDOW && sentence[items.token[j]!] === own; j--) {
		if (REPORTING_VERBS.has(items.word[j]!)) {
			// "said Friday" is the reporting itself
			if (j >= at - 2) return -1;
			continue;
		}
		const tense = wordTense(items, j);
		if (tense !== 0) return tense;
		if (at - j <= NEAR && isPresent(items, j)) return 1;
	}
	for (let j = end; j < items.length && j - end < WINDOW && sentence[items.token[j]!] === own; j++) {
		if (REPORTING_VERBS.has(items.word[j]!)) return -1;
		const tense = wordTense(items, j);
		if (tense !== 0) return tense;
	}
	return 0;
}

function wordTense(items: Items, j: number): Tense {
	if (items.kind[j] === K.month) return 0; // May is no modal
	const word = items.word[j]!;
	const next = items.word[j + 1];
	if (FUTURE_WORDS.has(word)) return next === "have" ? -1 : 1;
	if (PLAN_WORDS.has(word)) return 1;
	if (PLAN_VERBS.has(word) && (next === "to" || next === "for")) return 1;
	if (PAST_AUXILIARIES.has(word)) return -1;
	const tag = items.tokens.pos[items.token[j]!];
	if (tag !== VERB && tag !== AUX) return 0;
	return word.endsWith("ed") || IRREGULAR_PASTS.has(word) ? -1 : 0;
}

/** A verb in the present after its subject: "leaders meet"; not an infinitive, nor a noun that looks like a verb. */
function isPresent(items: Items, j: number): boolean {
	const { pos } = items.tokens;
	if (!PRESENTS.has(items.tags[items.token[j]!]!)) return false;
	if (pos[items.token[j]!] !== VERB || j === 0 || !SUBJECTS.has(pos[items.token[j - 1]!]!)) return false;
	const word = items.word[j]!;
	return !word.endsWith("ing") && word !== "says" && word !== "say";
}
