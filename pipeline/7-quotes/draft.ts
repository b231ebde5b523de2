import type { QuoteDraft, Range } from "../../schemas/index.ts";
import { modality } from "./modality.ts";
import type { Report } from "./report.ts";
import type { TokenSpan } from "./subjects.ts";
import { sentenceEnd, sentenceStart, type Words } from "./words.ts";

const WORD = /[\p{L}\p{N}]/u;

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
	for (const span of report.content) {
		const inner = withoutMarks(words, span);
		if (inner.last < inner.first) continue;
		for (let at = inner.first; at <= inner.last; at++) {
			if (!WORD.test(tokens.text[at]!)) continue;
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
	if (q < 0) return span;
	const quoted = words.quoted[q]!;
	if (span.first > quoted.open || span.last > Math.max(quoted.last, quoted.close)) return span;
	return { first: Math.max(span.first, quoted.first), last: Math.min(span.last, quoted.last) };
}
