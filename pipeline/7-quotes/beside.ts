import { baseEnd, phraseEnd, phraseStart } from "./phrases.ts";
import type { TokenSpan } from "./span.ts";
import { isFiniteVerb, isVerbGroup, sentenceEnd, sentenceStart, TAG, type Words } from "./words.ts";

/** A verb with its auxiliaries and adverbs is at most this many tokens. */
const LONGEST_GROUP = 12;
/** How far before a verb the comma may stand that opens an aside, in tokens. */
const LONGEST_ASIDE = 45;

const COMMAS = new Set([",", "—", "–"]);
const RELATIVES = new Set(["who", "which", "whose", "whom", "where"]);
/** Relative pronouns that are a subject themselves. */
export const RELATIVE_SUBJECTS: ReadonlySet<string> = new Set(["who", "which", "that"]);
const TIMES = new Set(
	"monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last this earlier later".split(
		" ",
	),
);
const BEFORE_TIMES = new Set(["on", "last", "this", "late", "early", "earlier"]);

/** Where the verb group of `verb` begins: auxiliaries, adverbs and negation before it. */
export function groupStart(words: Words, verb: number): number {
	const from = Math.max(sentenceStart(words.tokens, verb), verb - LONGEST_GROUP);
	let at = verb;
	while (at > from && isVerbGroup(words, at - 1) && words.inside[at - 1] === words.inside[verb]) at--;
	return at;
}

/** The noun phrase right before the verb group, an apposition or relative clause between commas skipped; null if none. */
export function subjectBefore(words: Words, verb: number, limit: number): TokenSpan | null {
	const { tokens } = words;
	let at = groupStart(words, verb) - 1;
	// "The mayor on Monday said": a day between subject and verb.
	if (at > limit && TIMES.has(tokens.lower[at]!) && BEFORE_TIMES.has(tokens.lower[at - 1]!)) at -= 2;
	if (at < limit) return null;
	if (COMMAS.has(tokens.text[at]!)) return subjectBeforeAside(words, at, limit);
	const start = phraseStart(words, at, limit);
	return start < 0 ? null : { first: start, last: at };
}

function subjectBeforeAside(words: Words, at: number, limit: number): TokenSpan | null {
	const { tokens } = words;
	for (let i = at - 1; i > limit && i > at - LONGEST_ASIDE; i--) {
		if (tokens.text[i] !== tokens.text[at] || tokens.lower[i + 1] === "and" || !isAside(words, i + 1, at)) continue;
		const start = phraseStart(words, i - 1, limit);
		// "Lopez, 60, a doctor, said": an age is no speaker.
		if (start >= 0 && !(start === i - 1 && words.tag[start] === TAG.CD)) return { first: start, last: i - 1 };
	}
	return null;
}

/** Whether [from, to) can stand between commas behind a subject: a relative clause, or an apposition or phrase without a finite verb. */
function isAside(words: Words, from: number, to: number): boolean {
	const { lower, text } = words.tokens;
	if (RELATIVES.has(lower[from] ?? "")) return true;
	for (let at = from; at < to; at++) {
		if (text[at] === "," && RELATIVES.has(lower[at + 1] ?? "")) return true;
		if (words.inside[at] !== words.inside[to] || !isFiniteVerb(words, at)) continue;
		if (!RELATIVE_SUBJECTS.has(lower[at - 1] ?? "")) return false;
	}
	return true;
}

/** The noun phrase right after an inverted verb ("said Smith"); null if none. */
export function subjectAfter(words: Words, verb: number): TokenSpan | null {
	const end = sentenceEnd(words.tokens, verb);
	const base = baseEnd(words, verb + 1, end);
	if (base < 0 || TIMES.has(words.tokens.lower[verb + 1]!)) return null;
	return { first: verb + 1, last: phraseEnd(words, base, end) };
}

/** Words behind which a clause begins, so that a noun phrase there is the subject of the verb after it. */
const CLAUSE_OPENERS = new Set(
	", and but or that because if as when while whether although though since after before until unless where why how what than so yet then — – ; : ( \" “ ” '".split(
		" ",
	),
);

/** Whether the phrase that begins at `first` stands where a clause begins. */
export function opensClause(words: Words, first: number, isVerb: (at: number) => boolean): boolean {
	const { tokens } = words;
	if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return true;
	return words.inside[first - 1]! >= 0 || CLAUSE_OPENERS.has(tokens.lower[first - 1]!) || isVerb(first - 1);
}
