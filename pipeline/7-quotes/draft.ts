import type { QuoteDraft, Range } from "../../schemas/index.ts";
import { modality } from "./modality.ts";
import type { Report } from "./report.ts";
import type { TokenSpan } from "./span.ts";
import { sentenceEnd, sentenceStart, type Words } from "./words.ts";

const LETTER = /[\p{L}\p{N}]/u;
/** Whether a token is a word or number, most often by its first character. */
function isWord(text: string): boolean {
	const code = text.charCodeAt(0);
	if (code > 127) return LETTER.test(text);
	return (
		(code >= 97 && code <= 122) ||
		(code >= 65 && code <= 90) ||
		(code >= 48 && code <= 57) ||
		(text.length > 1 && LETTER.test(text))
	);
}

/** Turns a report into a quotation: spans without the outer marks, kind from what stands between marks; null when no word is left. */
export function draftOf(
	words: Words,
	report: Report,
	entityOf: (words: Words, phrase: TokenSpan) => number | null,
): QuoteDraft | null {
	const { tokens } = words;
	const range = ({ first, last }: TokenSpan) => ({ start: tokens.start[first]!, end: tokens.end[last]!, first, last });
	const content: Range[] = [];
	let marked = 0;
	let bare = 0;
	let reached = -1;
	for (const span of report.content.sort((a, b) => a.first - b.first)) {
		// A cue at the very end of its sentence or text reports nothing.
		if (span.first >= tokens.length || span.last < span.first) continue;
		const inner = withoutMarks(words, span);
		inner.first = Math.max(inner.first, reached + 1);
		if (inner.last < inner.first) continue;
		reached = inner.last;
		for (let at = inner.first; at <= inner.last; at++) {
			if (!isWord(tokens.text[at]!)) continue;
			if (words.inside[at]! >= 0) marked++;
			else bare++;
		}
		content.push({ start: tokens.start[inner.first]!, end: tokens.end[inner.last]! });
	}
	if (marked + bare === 0) return null;
	const at = report.cue?.first ?? report.content[0]!.first;
	const named = (phrase: TokenSpan | null) => phrase && { ...range(phrase), entity: entityOf(words, phrase) };
	return {
		kind: bare === 0 ? "direct" : marked > 0 ? "mixed" : "indirect",
		content,
		cue: report.cue && range(report.cue),
		speaker: named(report.speaker),
		addressee: named(report.addressee),
		...modality(words, report.verb),
		sentence: { start: tokens.start[sentenceStart(tokens, at)]!, end: tokens.end[sentenceEnd(tokens, at) - 1]! },
		method: report.rule,
	};
}

/** Leaves out the marks around a span when they open and close the same stretch. */
function withoutMarks(words: Words, span: TokenSpan): TokenSpan {
	const q = words.inside[span.first]!;
	if (q < 0) return { ...span };
	const quoted = words.quoted[q]!;
	if (span.first > quoted.open || span.last > Math.max(quoted.last, quoted.close)) return { ...span };
	return { first: Math.max(span.first, quoted.first), last: Math.min(span.last, quoted.last) };
}
