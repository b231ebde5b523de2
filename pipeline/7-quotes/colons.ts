import { isCapitalized } from "../text.ts";
import { isPassive } from "./clauses.ts";
import type { CueLexicon } from "./lexicon/index.ts";
import { baseEnd, phraseEnd } from "./phrases.ts";
import type { Report } from "./report.ts";
import type { TokenSpan } from "./span.ts";
import { subjectOf } from "./subjects.ts";
import { isFiniteVerb, isVerb, sentenceEnd, sentenceStart, TAG, type Words } from "./words.ts";

const RELATIVES = new Set(["who", "which", "that"]);

/** How far before the mark a verb may stand and still introduce the quotation, in tokens. */
const REACH = 40;

/**
 * Who introduces a quotation that stands behind a colon or comma, in its sentence or at the end of the paragraph before: the subject of the
 * last reporting verb, a label ("Bush: “…”"), or behind a colon the subject of the main verb. Null when nothing introduces it.
 */
export function introductionOf(words: Words, lexicon: CueLexicon, open: number): Report | null {
	const { tokens } = words;
	const mark = open - 1;
	if (mark < 1 || words.inside[mark]! >= 0) return null;
	const colon = tokens.text[mark] === ":";
	const sameSentence = tokens.sentence[mark] === tokens.sentence[open];
	if (!colon && !(tokens.text[mark] === "," && sameSentence)) return null;
	let from = Math.max(sentenceStart(tokens, mark), mark - REACH);
	for (let at = mark - 1; at >= from; at--)
		if (words.inside[at]! >= 0) {
			from = at + 1;
			break;
		}
	const report = (verb: number, cue: TokenSpan, speaker: TokenSpan | null): Report => ({
		rule: "introduction",
		cue,
		verb,
		speaker,
		content: [],
		addressee: null,
	});
	for (let at = mark - 1; at >= from; at--) {
		if (!isVerb(words, at) || !lexicon.get(tokens.lemma[at]!)?.has("quote")) continue;
		const speaker = isPassive(words, at) ? null : subjectOf(words, at);
		if (speaker) return report(at, { first: at, last: at }, speaker);
	}
	if (!colon) return null;
	const base = baseEnd(words, from, mark);
	if (base >= 0) {
		const last = phraseEnd(words, base, mark);
		let next = last + 1;
		if (tokens.text[next] === "(") while (next < mark && tokens.text[next] !== ")") next++;
		if (tokens.text[next] === ")") next++;
		if (next === mark) return report(mark, { first: mark, last: mark }, { first: from, last });
	}
	for (let at = mark - 1; at >= from; at--) {
		if (!isFiniteVerb(words, at) || words.tag[at] === TAG.MD) continue;
		const speaker = subjectOf(words, at);
		if (speaker && !RELATIVES.has(tokens.lower[speaker.first]!)) return report(at, { first: at, last: at }, speaker);
	}
	return null;
}

/** “…” ― Maria Lopez: a signature behind a dash, up to the end of its sentence or line. */
export function signatureOf(words: Words, close: number): Report | null {
	const { tokens } = words;
	const dash = close + 1;
	if (!/^(―|—|–|--|-)$/.test(tokens.text[dash] ?? "") || dash + 1 >= tokens.length) return null;
	if (tokens.block[tokens.sentence[dash]!] !== tokens.block[tokens.sentence[close]!]) return null;
	const end = Math.min(sentenceEnd(tokens, dash + 1), dash + 9);
	if (!isCapitalized(tokens.text[dash + 1]!)) return null;
	let last = dash + 1;
	for (let at = dash + 1; at < end && words.inside[at]! < 0; at++) {
		if (isCapitalized(tokens.text[at]!)) last = at;
		else if (tokens.text[at] !== "." || at + 1 >= end) break;
		if (at > dash + 1 && tokens.gap[at]! >= 2) {
			last = at - 1;
			break;
		}
	}
	const next = last + 1;
	const ends =
		next >= tokens.length ||
		words.inside[next]! >= 0 ||
		tokens.text[next] === "." ||
		tokens.gap[next]! >= 2 ||
		tokens.text[next] === ",";
	if (!ends) return null;
	return {
		rule: "signature",
		cue: { first: dash, last: dash },
		verb: dash,
		speaker: { first: dash + 1, last },
		content: [],
		addressee: null,
	};
}

/** Verbs that introduce a paragraph of somebody's words without marks ("Lopez wrote:"). */
const INTRODUCING = new Set(
	"write say tweet post read reply respond state add continue explain declare report argue answer".split(" "),
);

/** Block quotations without marks: the paragraph behind one that ends with "Lopez wrote:". */
export function* findBlockQuotations(words: Words, lexicon: CueLexicon): Generator<Report> {
	const { tokens } = words;
	const block = (at: number) => tokens.block[tokens.sentence[at]!]!;
	for (let first = 1; first < tokens.length; first++) {
		if (tokens.text[first - 1] !== ":" || words.inside[first]! >= 0 || block(first) === block(first - 1)) continue;
		const report = introductionOf(words, lexicon, first);
		if (!report || !INTRODUCING.has(tokens.lemma[report.verb]!) || first - report.verb > 10) continue;
		let end = first + 1;
		while (end < tokens.length && block(end) === block(first)) end++;
		if (end - first < 6) continue;
		yield { ...report, rule: "block", content: [{ first, last: end - 1 }] };
	}
}
