import { CONTEXT } from "./few-valued.ts";
import type { Frame } from "./frame.ts";
import { put, put2, type Sink } from "./sink.ts";
import { Case, type Word } from "./words.ts";

/** Places of the window that have word features. */
export const WINDOW = [-2, -1, 0, 1, 2] as const;

const kindOf = (word: Word) => word.case * 8 + word.capital;

/** Features of one word by itself, as seen from `offset` words away. They do not depend on the sentence, so their scores can be kept a word. */
export function wordFeatures(word: Word, offset: number, sink: Sink): void {
	const t = (offset + 3) << 8;
	put(sink, t + 1, word.lower);
	put(sink, t + 2, word.brown >> 10);
	put(sink, t + 3, word.middle);
	if (offset === 2 || offset === -2) {
		put(sink, t + 4, word.case);
		put(sink, t + 5, word.brown >> 6);
		return;
	}
	put(sink, t + 6, word.shape);
	put(sink, t + 7, word.brown);
	put(sink, t + 8, word.brown >> 6);
	put(sink, t + 9, word.fine);
	put(sink, t + 10, word.flags);
	put(sink, t + 11, kindOf(word));
	put2(sink, t + 17, word.suggested, word.case);
	if (word.suffixes.length > 2) put(sink, t + 12, word.suffixes[2]!);
	if (offset !== 0) return;
	put(sink, t + 13, word.hash);
	put(sink, t + 14, word.brown >> 12);
	put(sink, t + 15, word.coarse);
	put(sink, t + 16, Math.min(word.text.length, 8) * 16 + word.case);
	for (let n = 0; n < word.prefixes.length; n++) put(sink, t + 20 + n, word.prefixes[n]!);
	for (let n = 0; n < word.suffixes.length; n++) if (n !== 2) put(sink, t + 24 + n, word.suffixes[n]!);
	for (let bit = 0; bit < 12; bit++) if ((word.flags & (1 << bit)) !== 0) put2(sink, t + 30, bit, word.case);
	put2(sink, t + 31, word.brownLower >> 8, word.case);
}

/** The word at `i + offset`, or the edge of the sentence. */
export function wordAt(frame: Frame, i: number, offset: number): Word {
	const at = i + offset;
	return at < frame.sentenceStart[i]! || at > frame.sentenceEnd[i]! ? frame.edge : frame.words[at]!;
}

/** Features that join words, or need the run of capitals or the kind of writing. Those with few values stand apart (few-valued.ts). */
export function contextFeatures(frame: Frame, i: number, sink: Sink): void {
	const w0 = frame.words[i]!;
	const p1 = wordAt(frame, i, -1);
	const n1 = wordAt(frame, i, 1);
	const p2 = wordAt(frame, i, -2);
	const n2 = wordAt(frame, i, 2);
	const t = CONTEXT;
	put2(sink, t + 1, p1.lower, w0.lower);
	put2(sink, t + 2, w0.lower, n1.lower);
	put2(sink, t + 3, p1.brown >> 6, w0.brown >> 6);
	put2(sink, t + 4, w0.brown >> 6, n1.brown >> 6);
	put(sink, t + 5, (kindOf(p1) * 128 + kindOf(w0)) * 128 + kindOf(n1));
	put(sink, t + 6, (((p2.case * 16 + p1.case) * 16 + w0.case) * 16 + n1.case) * 16 + n2.case);
	put2(sink, t + 7, p1.lower, n1.lower);
	put2(sink, t + 8, p1.middle * 257 + n1.middle, w0.case);
	put2(sink, t + 9, p1.flags, w0.flags);
	put2(sink, t + 10, w0.flags, n1.flags);
	put2(sink, t + 11, p1.middle, w0.middle);
	put2(sink, t + 12, w0.middle, n1.middle);
	put2(sink, t + 40, p1.suggested >> 2, w0.suggested);
	put2(sink, t + 41, w0.suggested, n1.suggested >> 2);
	// The run of capitalized words around it.
	const first = frame.runStart[i]!;
	if (first >= 0) {
		const last = frame.runEnd[i]!;
		const head = frame.words[last]!;
		const tail = frame.words[first]!;
		const where = Math.min(i - first, 2) * 3 + Math.min(last - i, 2);
		const before = wordAt(frame, first, -1);
		const after = wordAt(frame, last, 1);
		put2(sink, t + 24, head.lower, where);
		put2(sink, t + 25, head.fine, where);
		put2(sink, t + 26, tail.lower, where);
		put2(sink, t + 27, before.lower, where);
		put2(sink, t + 28, after.lower, where);
		put2(sink, t + 29, before.middle, where);
		put2(sink, t + 30, after.middle, where);
		put2(sink, t + 31, head.flags, where);
		put2(sink, t + 32, tail.flags, where);
		put2(sink, t + 33, where, Math.min(last - first, 6) * 8 + w0.capital);
		put2(sink, t + 34, head.lower, tail.lower);
		put2(sink, t + 42, head.suggested, where);
		put2(sink, t + 43, tail.suggested, where);
		put2(sink, t + 35, head.brown >> 6, tail.brown >> 6);
	} else put2(sink, t + 36, p1.case, n1.case);
	// The kind of writing, where it is clear.
	const { register } = frame;
	if (register > 0 && register < 4) {
		const r = t + 0x100 + register * 16;
		put(sink, r, 0);
		put(sink, r + 1, w0.lower);
		put(sink, r + 2, w0.brown >> 6);
		put(sink, r + 3, p1.lower);
		put(sink, r + 4, n1.lower);
		put(sink, r + 5, w0.middle);
		put(sink, r + 6, (p1.case * 16 + w0.case) * 16 + n1.case);
		if (first >= 0) {
			put(sink, r + 7, frame.words[frame.runEnd[i]!]!.lower);
			put(
				sink,
				r + 8,
				frame.words[frame.runEnd[i]!]!.middle * 9 + Math.min(i - first, 2) * 3 + Math.min(frame.runEnd[i]! - i, 2),
			);
		}
		put(sink, r + 9, w0.flags);
	}
	// Sentences in capitals.
	if (w0.case === Case.sentence) put2(sink, t + 37, w0.capital, w0.flags);
}
