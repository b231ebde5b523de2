import { skipCircumstance } from "./frames.ts";
import { baseEnd, phraseEnd } from "./phrases.ts";
import { isFiniteVerb, isVerb, REL, sentenceEnd, TAG, type Words } from "./words.ts";

const TERMINAL = new Set([".", "!", "?", ";"]);

/** Whether `at` or a verb it is joined to hangs on `verb` as one of its coordinates. */
function joinedTo(words: Words, at: number, verb: number): boolean {
	let node = at;
	for (let hops = 0; hops < 4 && node >= 0; hops++) {
		if (words.relation[node] !== REL.conj) return false;
		node = words.head[node]!;
		if (node === verb) return true;
	}
	return false;
}

/**
 * Last token of the content that begins at `start` after the cue `verb`: the end of the sentence, or earlier where another report, a
 * coordinate of the reporting verb, the end of the relative clause or the bracket around the report begins.
 */
export function contentEnd(
	words: Words,
	verb: number,
	start: number,
	narrow: boolean,
	reports: (verb: number) => boolean,
	tails: ReadonlySet<number>,
): number {
	const { tokens } = words;
	const end = sentenceEnd(tokens, verb);
	const own = words.inside[verb]!;
	const relative = words.relation[verb] === REL["acl:relcl"] || /^(who|which)$/.test(tokens.lower[verb - 1] ?? "");
	const past = words.tag[verb];
	let depth = 0;
	let last = start;
	for (let at = start; at < end; at++) {
		const text = tokens.text[at]!;
		if (own >= 0 && words.inside[at] !== own) break;
		if (own >= 0 && at > words.quoted[own]!.last) break;
		if (words.inside[at] !== own) {
			last = at;
			continue;
		}
		if (text === "(" || text === "[") depth++;
		else if (text === ")" || text === "]") {
			if (depth === 0) break;
			depth--;
		} else if (depth === 0) {
			if (TERMINAL.has(text) && at > start && tokens.gap[at] === 0 && (text !== "." || at === end - 1)) break;
			if (text === ";") break;
			if (
				narrow &&
				at > start &&
				CIRCUMSTANCE.has(tokens.lower[at]!) &&
				!(tokens.lower[at] === "as" && /^(a|an|the|not|being|having|too)$/.test(tokens.lower[at + 1] ?? ""))
			)
				break;
			if (narrow && at > start && circumstanceAt(words, at, end)) break;
			if (text === "," || text === "—" || text === "–") {
				if (stopsAtComma(words, at, end, verb, relative, narrow, reports) || tails.has(at + 1)) break;
			} else if ((text === "and" || text === "but" || text === "or") && at + 1 < end) {
				let next = at + 1;
				while (
					next < end &&
					(words.tag[next] === TAG.RB || /^(has|have|had|is|was|were|are|would|will)$/.test(tokens.lower[next]!))
				)
					next++;
				if (next < end && isVerb(words, next) && joinedTo(words, next, verb)) break;
				if (next < end && words.tag[next] === past && isFiniteVerb(words, next) && reports(next)) break;
			}
		}
		last = at;
	}
	while (last > start && /^[,;:—–-]$/.test(tokens.text[last]!)) last--;
	return last;
}

/** Words that open what only says when or why a thing was said. */
const CIRCUMSTANCE = new Set(
	"during since after before when while as because despite amid although though until unless".split(" "),
);

/** "on Monday", "in an interview": a circumstance of the report, not of its content. */
function circumstanceAt(words: Words, at: number, end: number): boolean {
	const word = words.tokens.lower[at]!;
	if (word !== "in" && word !== "on" && word !== "at" && word !== "last" && word !== "this") return false;
	return skipCircumstance(words, at, end) > at;
}

/** A comma between the members of a list: "Smith, Jones, and Brown". */
function listGoesOn(words: Words, at: number, end: number): boolean {
	let from = at;
	for (let hops = 0; hops < 6; hops++) {
		if (/^(and|or)$/.test(words.tokens.lower[from] ?? "")) return hops > 0 && baseEnd(words, from + 1, end) >= 0;
		const last = baseEnd(words, from, end);
		if (last < 0) return false;
		const next = words.tokens.lower[last + 1] ?? "";
		if (next === "and" || next === "or") return baseEnd(words, last + 2, end) >= 0 && !isFiniteVerb(words, last + 2);
		if (next !== ",") return false;
		from = last + 2;
	}
	return false;
}

function stopsAtComma(
	words: Words,
	at: number,
	end: number,
	verb: number,
	relative: boolean,
	narrow: boolean,
	reports: (verb: number) => boolean,
): boolean {
	const { tokens } = words;
	const next = at + 1;
	if (next >= end) return true;
	if (narrow) return !listGoesOn(words, next, end);
	if (words.tag[next] === TAG.VBG && reports(next)) return true;
	const word = tokens.lower[next]!;
	if (word === "according" || word === "per") return true;
	if (relative && words.head[verb]! < verb) return true;
	if (isVerb(words, next) && reports(next) && words.tag[next] !== TAG.VBN && words.tag[next] !== TAG.VB) return true;
	if (word === "and" || word === "but" || word === "while" || word === "though" || word === "although") {
		let verbAt = next + 1;
		const phrase = baseEnd(words, verbAt, end);
		if (phrase >= 0) verbAt = phraseEnd(words, phrase, end) + 1;
		while (verbAt < end && words.tag[verbAt] === TAG.RB) verbAt++;
		if (
			verbAt < end &&
			isVerb(words, verbAt) &&
			(joinedTo(words, verbAt, verb) || (words.head[verbAt] === verb && words.relation[verbAt] === REL.advcl))
		)
			return true;
		return word === "but" && phrase >= 0;
	}
	// "…, Smith said": the report begins after its content.
	const phrase = baseEnd(words, next, end);
	if (phrase >= 0) {
		let verbAt = phraseEnd(words, phrase, end) + 1;
		while (verbAt < end && words.tag[verbAt] === TAG.RB) verbAt++;
		if (verbAt < end && isFiniteVerb(words, verbAt) && reports(verbAt) && verbAt >= end - 3) return true;
	}
	return false;
}
