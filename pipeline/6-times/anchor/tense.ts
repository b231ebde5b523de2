import { UPOS } from "../../../schemas/index.ts";
import { tagCode } from "../../4-syntax/tags.ts";
import type { Items } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import {
	BEFOREHAND,
	CONDITIONALS,
	FUTURE_WORDS,
	IRREGULAR_PASTS,
	PLAN_VERBS,
	PLAN_WORDS,
	PRESENT_BE,
	REPORTING_VERBS,
	SUBORDINATORS,
} from "../lexicon/tense-words.ts";

/** -1 past, 1 future, 0 unknown: the time of the clause around an expression. */
export type Tense = -1 | 0 | 1;

const VERB = UPOS.indexOf("VERB");
const AUX = UPOS.indexOf("AUX");
const VB = tagCode("VB");
const VBD = tagCode("VBD");
const VBN = tagCode("VBN");
const RB = tagCode("RB");
/** Penn tags of a finite present: "his keynote address Wednesday" has none, whatever the universal tag says. */
const PRESENTS: ReadonlySet<number> = new Set([tagCode("VBP"), tagCode("VBZ")]);
const SUBJECTS = new Set([UPOS.indexOf("NOUN"), UPOS.indexOf("PROPN"), UPOS.indexOf("PRON"), UPOS.indexOf("ADV")]);
/** How many items of the sentence are looked at on either side. */
const WINDOW = 25;
/** A present-tense verb as near as this before the date speaks of a plan: "leaders meet Monday". */
const NEAR = 4;

/** Reads the tense of the verb that governs an expression [at, end): the nearest one before it in the sentence, else after it. */
export function tenseAt(items: Items, at: number, end: number): Tense {
	const { sentence } = items.tokens;
	const own = sentence[items.token[at]!]!;
	const inside = (j: number) => j >= 0 && j < items.length && sentence[items.token[j]!] === own;
	const before = items.word[at - 1];
	if ((before === "until" || before === "till") && inside(at - 2)) return 1;
	if (before === "effective" && inside(at - 1)) return 1;
	// "Wednesday's ruling" has been given whatever one would do about it
	const owns = items.word[end] === "'s" || items.word[end] === "’s";
	for (let j = at - 1; at - j < WINDOW && inside(j); j--) {
		if (owns && CONDITIONALS.has(items.word[j]!)) continue;
		if (REPORTING_VERBS.has(items.word[j]!)) {
			// "said Friday" is the reporting itself
			if (j >= at - 2) return -1;
			continue;
		}
		const tense = wordTense(items, j);
		if (tense !== 0) return tense;
		if (at - j <= NEAR && isPresent(items, j)) return 1;
	}
	for (let j = end; j - end < WINDOW && inside(j); j++) {
		if (REPORTING_VERBS.has(items.word[j]!) || isFormerPlan(items, j)) return -1;
		const tense = wordTense(items, j);
		if (tense !== 0) return tense;
	}
	return 0;
}

function wordTense(items: Items, j: number): Tense {
	if (items.kind[j] === K.month) return 0; // May is no modal
	const word = items.word[j]!;
	const next = items.word[j + 1];
	if (word === "could" && isDenied(items, j)) return -1;
	if (FUTURE_WORDS.has(word)) return next === "have" ? -1 : 1;
	if (PLAN_WORDS.has(word)) return isBeforehand(items, j) ? -1 : 1;
	if (PLAN_VERBS.has(word) && (next === "to" || next === "for")) return 1;
	const tag = items.tags[items.token[j]!];
	if (tag === VBD) return -1;
	if (tag === VB && isToBe(items, j)) return 1;
	if (tag === VBN) return participle(items, j);
	// Taggers stumble over forms that are not only pasts
	const pos = items.tokens.pos[items.token[j]!];
	return (pos === VERB || pos === AUX) && IRREGULAR_PASTS.has(word) ? participle(items, j) : 0;
}

/** "could not be reached": that was tried. */
function isDenied(items: Items, j: number): boolean {
	const next = items.word[j + 1];
	if (next === "not" || next === "n't" || next === "n’t") return true;
	for (let k = j - 1; k >= 0 && j - k <= 8; k--)
		if (items.word[k] === "neither" || items.word[k] === "nor") return true;
	return false;
}

/** "had been due to expire", "as previously planned": a plan of before. */
function isBeforehand(items: Items, j: number): boolean {
	for (let k = j - 1; k >= 0 && j - k <= 3; k--) if (BEFOREHAND.has(items.word[k]!)) return true;
	return false;
}

/** "On Friday the firm planned to": it no longer does. */
function isFormerPlan(items: Items, j: number): boolean {
	return items.word[j] === "planned" && items.word[j + 1] === "to" && participle(items, j) === -1;
}

/** "is to resume": what is arranged. */
function isToBe(items: Items, j: number): boolean {
	return items.word[j - 1] === "to" && PRESENT_BE.has(items.word[j - 2] ?? "");
}

/** The tense of a participle is that of its auxiliaries: will be named, to be named, was named, is named. */
function participle(items: Items, j: number): Tense {
	const { tags, token, word } = items;
	let k = j - 1;
	let passive = false;
	for (; k >= 0 && j - k <= 5; k--) {
		if (word[k] === "be") passive = true;
		else if (tags[token[k]!] !== RB && word[k] !== "been" && word[k] !== "being") break;
	}
	const auxiliary = word[k] ?? "";
	if (passive && auxiliary === "to") return 1;
	if (FUTURE_WORDS.has(auxiliary)) return wordTense(items, k);
	if (!PRESENT_BE.has(auxiliary)) return -1;
	// "when the case is heard"
	for (let s = k - 1; s >= 0 && k - s <= 8; s--) {
		if (SUBORDINATORS.has(word[s]!)) return 1;
		if (items.kind[s] === K.comma) break;
	}
	return 0;
}

/** A verb in the present after its subject: "leaders meet"; not an infinitive, nor a noun that looks like a verb. */
function isPresent(items: Items, j: number): boolean {
	const { pos } = items.tokens;
	if (!PRESENTS.has(items.tags[items.token[j]!]!)) return false;
	if (pos[items.token[j]!] !== VERB || j === 0 || !SUBJECTS.has(pos[items.token[j - 1]!]!)) return false;
	const word = items.word[j]!;
	return !word.endsWith("ing") && word !== "says" && word !== "say";
}
