import { Gap } from "../../schemas/index.ts";
import { clauseBegins, skipCircumstance } from "./frames.ts";
import { baseEnd, phraseEnd } from "./phrases.ts";
import { isFiniteVerb, isVerb, REL, sentenceEnd, sentenceStart, TAG, type Words } from "./words.ts";

/** How far content may reach: a clause runs on, an infinitive stops at a finite coordinate, a thing stops at a comma. */
export type Reach = "clause" | "infinitive" | "thing";

/** What else reports in the document, at which content stops. */
export interface Reporting {
	/** Whether a verb is a reporting one. */
	isCue(verb: number): boolean;
	/** Tokens at which an attribution of what stands before it begins. */
	tails: ReadonlySet<number>;
}

/** Content outside quotation marks is at most this many tokens, so that a page without a full stop costs no more a word. */
const LONGEST = 400;

export const NOTHING_ELSE: Reporting = { isCue: () => false, tails: new Set() };

/**
 * Last token of the content that begins at `start` after the cue `verb`: the end of the sentence, or earlier where another report, a
 * coordinate of the reporting verb, or the end of the clause or bracket around the report comes.
 */
export function contentEnd(words: Words, verb: number, start: number, reach: Reach, reporting: Reporting): number {
	const { tokens } = words;
	const end = Math.min(sentenceEnd(tokens, verb), start + LONGEST);
	const own = words.inside[verb]!;
	const scope: Scope = { words, verb, end, reach, reporting, closes: closesAtComma(words, verb) };
	let depth = 0;
	let last = start;
	for (let at = start; at < end; at++) {
		if (own >= 0 && (words.inside[at] !== own || at > words.quoted[own]!.last)) break;
		if (words.inside[at] === own) {
			const text = tokens.text[at]!;
			if (text === "(" || text === "[") depth++;
			else if (text === ")" || text === "]") {
				if (depth === 0) break;
				depth--;
			} else if (depth === 0 && at > start && (stopsAt(scope, at, text) || endsQuoted(scope, at))) break;
		}
		last = at;
	}
	// A quotation within the content that runs over the end of the sentence belongs to it to its mark.
	const q = own < 0 ? words.inside[last]! : -1;
	if (q >= 0 && words.quoted[q]!.last > last && words.quoted[q]!.close >= 0) return words.quoted[q]!.last;
	while (last > start && SEPARATORS.has(tokens.text[last]!)) last--;
	return last;
}

/** The first token behind “…,”: the comma stands within the marks. */
function endsQuoted(scope: Scope, at: number): boolean {
	const { words } = scope;
	const q = words.inside[at - 1]!;
	return q >= 0 && words.tokens.text[words.quoted[q]!.last] === "," && stopsAtComma(scope, at);
}

interface Scope {
	words: Words;
	verb: number;
	end: number;
	reach: Reach;
	reporting: Reporting;
	/** The report stands in a subordinate clause that the next comma ends. */
	closes: boolean;
}

const SEPARATORS = new Set([",", ";", ":", "—", "–", "-", "--"]);
const DASHES = new Set(["—", "–", "--"]);

function stopsAt(scope: Scope, at: number, text: string): boolean {
	const { words, end, reach } = scope;
	const { tokens } = words;
	if (text === ";") return true;
	if ((text === "." && at === end - 1) || ((text === "!" || text === "?") && tokens.gap[at] === Gap.none)) return true;
	if (DASHES.has(text) && reach === "clause" && clauseBegins(words, at + 1, end)) return true;
	if (text === "," || DASHES.has(text)) return scope.reporting.tails.has(at + 1) || stopsAtComma(scope, at + 1);
	const word = tokens.lower[at]!;
	if (word === "and" || word === "but" || word === "or") return stopsAtConjunction(scope, at + 1);
	if (reach !== "thing") return false;
	if (word === "as") return clauseBegins(words, at + 1, end);
	return CIRCUMSTANCE.has(word) || (PLACES.has(word) && skipCircumstance(words, at, end) > at);
}

/** Words that open what only says when or why a thing was said. */
const CIRCUMSTANCE = new Set(
	"during since after before when while because despite amid although though until unless".split(" "),
);
const PLACES = new Set(["in", "on", "at", "last", "this"]);

/** First verb behind auxiliaries and adverbs. */
function verbFrom({ words, end }: Scope, from: number): number {
	let at = from;
	while (at < end && (words.tag[at] === TAG.RB || AUXILIARY.has(words.tokens.lower[at]!))) at++;
	return at < end && isVerb(words, at) ? at : -1;
}

/** The verb behind the noun phrase that begins at `from`, adverbs between; -1 when none follows. */
function verbBehindPhrase({ words, end }: Scope, from: number): number {
	const phrase = baseEnd(words, from, end);
	let at = phrase >= 0 ? phraseEnd(words, phrase, end) + 1 : from;
	while (at < end && words.tag[at] === TAG.RB) at++;
	return at < end && isVerb(words, at) ? at : -1;
}

const AUXILIARY = new Set("has have had is was were are would will".split(" "));

function stopsAtConjunction(scope: Scope, next: number): boolean {
	const { words, verb, reach, reporting } = scope;
	const second = verbFrom(scope, next);
	if (second < 0) {
		// "… and Democrats accused": a second report.
		const behind = verbBehindPhrase(scope, next);
		if (behind < 0 || !isFiniteVerb(words, behind)) return false;
		return reach === "thing" || (reporting.isCue(behind) && words.tag[behind] === words.tag[verb]);
	}
	const finite = isFiniteVerb(words, second) || second > next;
	if (isJoinedTo(words, second, verb)) return true;
	if (reach !== "clause") return finite && words.tag[second] !== TAG.VB;
	return words.tag[second] === words.tag[verb] && finite && reporting.isCue(second);
}

function stopsAtComma(scope: Scope, next: number): boolean {
	const { words, verb, end, reach, reporting } = scope;
	const { tokens } = words;
	if (next >= end) return true;
	if (reach === "thing") return !EXAMPLES.has(tokens.lower[next]!) && !listGoesOn(words, next, end);
	const word = tokens.lower[next]!;
	if (word === "according" || word === "per" || scope.closes) return true;
	if (words.tag[next] === TAG.VBG && (reach === "infinitive" || reporting.isCue(next))) return true;
	if (isVerb(words, next) && reporting.isCue(next) && words.tag[next] !== TAG.VBN && words.tag[next] !== TAG.VB)
		return true;
	if (CONTRASTS.has(word)) {
		const at = verbBehindPhrase(scope, next + 1);
		if (at >= 0 && (isJoinedTo(words, at, verb) || isClauseOf(words, at, verb))) return true;
		if (at >= 0 && reporting.isCue(at) && words.tag[at] === words.tag[verb] && isFiniteVerb(words, at)) return true;
		return (word === "but" && clauseBegins(words, next + 1, end)) || (reach === "infinitive" && word !== "and");
	}
	return false;
}

/** Words that open examples of the thing before the comma. */
const EXAMPLES = new Set(["including", "such", "especially", "particularly", "namely", "specifically"]);
const CONTRASTS = new Set(["and", "but", "while", "though", "although"]);

const isClauseOf = (words: Words, at: number, verb: number) =>
	words.head[at] === verb && words.relation[at] === REL.advcl;

/** Whether `at` or a verb it is joined to hangs on `verb` as one of its coordinates. */
function isJoinedTo(words: Words, at: number, verb: number): boolean {
	for (let node = at, hops = 0; hops < 4 && node >= 0; hops++) {
		if (words.relation[node] !== REL.conj) return false;
		node = words.head[node]!;
		if (node === verb) return true;
	}
	return false;
}

const SUBORDINATORS = new Set(
	"while although though if when as after before since because despite asked whereas given once unless".split(" "),
);

/** Whether the report stands in a relative clause, or in a subordinate clause before the main one ("While he says so, she …"). */
function closesAtComma(words: Words, verb: number): boolean {
	const { tokens } = words;
	const before = tokens.lower[verb - 1] ?? "";
	if ((words.relation[verb] === REL["acl:relcl"] || before === "who" || before === "which") && words.head[verb]! < verb)
		return true;
	const from = sentenceStart(tokens, verb);
	let first = from;
	while (first < verb && (tokens.lower[first] === "and" || tokens.lower[first] === "but" || tokens.text[first] === ","))
		first++;
	if (verb - first > 14) return false;
	if (first === verb) return words.tag[verb] === TAG.VBG;
	if (!SUBORDINATORS.has(tokens.lower[first]!) && !(words.tag[first] === TAG.VBG && verb - first < 4)) return false;
	for (let at = first + 1; at < verb; at++) if (tokens.text[at] === ",") return false;
	return true;
}

/** A comma between the members of a list: "Smith, Jones, and Brown". */
function listGoesOn(words: Words, at: number, end: number): boolean {
	let from = at;
	for (let hops = 0; hops < 6; hops++) {
		const word = words.tokens.lower[from] ?? "";
		if (word === "and" || word === "or") {
			const member = baseEnd(words, from + 1, end);
			return member >= 0 && !clauseBegins(words, from + 1, end) && !isVerb(words, member + 1);
		}
		const last = baseEnd(words, from, end);
		if (last < 0) return false;
		const next = words.tokens.lower[last + 1] ?? "";
		if (next === "and" || next === "or") return baseEnd(words, last + 2, end) >= 0 && !isFiniteVerb(words, last + 2);
		if (next !== ",") return false;
		from = last + 2;
	}
	return false;
}
