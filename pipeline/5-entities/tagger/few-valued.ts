import type { Frame } from "./frame.ts";
import { put, put2, type Sink } from "./sink.ts";

/** Templates of features that depend on more than one word by itself are numbered from here on. */
export const CONTEXT = 0x4000;
const t = CONTEXT;

/**
 * Features that depend on a few small numbers come in groups, and what a group weighs is kept by those numbers, packed into a key.
 * In order: parts of speech around the token, its place in the sentence, the word elsewhere in the document, phrases of the lists.
 */
const VALUES = [32 ** 3, 4 * 4 * 4 * 16 * 8, 256 * 32, 5 * 64 * 8] as const;
export const GROUPS = VALUES.length;
/** How many keys there are. */
export const GROUP_KEYS = VALUES.reduce((sum, values) => sum + values, 0);
const [POS_KEYS, PLACE_KEYS, ELSEWHERE_KEYS] = VALUES;

const BEYOND = 31;

/** Part of speech of the token and those beside it, as wink gives them. */
function posAround({ pos, sentenceStart, sentenceEnd }: Frame, i: number): number {
	const before = i > sentenceStart[i]! ? pos[i - 1]! : BEYOND;
	const after = i < sentenceEnd[i]! ? pos[i + 1]! : BEYOND;
	return (before * 32 + pos[i]!) * 32 + after;
}

/** Where in its sentence the token stands: first, second, later. */
const placeOf = (frame: Frame, i: number): number => Math.min(i - frame.sentenceStart[i]!, 2);
/** How long its sentence is. */
function sizeOf(frame: Frame, i: number): number {
	const size = frame.sentenceEnd[i]! - frame.sentenceStart[i]!;
	return size < 3 ? 0 : size < 8 ? 1 : 2;
}

/** What stands over the token in the lists of phrases, 0 for nothing: kinds, and 1 for the first of several words, 2 inside, 3 last, 4 alone. */
function phraseOf({ phrasePlace, phraseKind, sentenceEnd }: Frame, i: number): number {
	const at = phrasePlace[i]!;
	if (at === 0) return 0;
	const next = i < sentenceEnd[i]! ? phrasePlace[i + 1]! : 0;
	const where = at === 1 ? (next === 2 ? 1 : 4) : next === 2 ? 2 : 3;
	return where * 64 + phraseKind[i]!;
}

/** Writes the key of each group for the token at `i`. */
export function groupKeys(frame: Frame, i: number, keys: Int32Array): void {
	const word = frame.words[i]!;
	const place = placeOf(frame, i);
	keys[0] = posAround(frame, i);
	keys[1] = POS_KEYS + ((((place * 4 + sizeOf(frame, i)) * 4 + frame.gap[i]!) * 16 + word.case) * 8 + word.capital);
	keys[2] = POS_KEYS + PLACE_KEYS + frame.elsewhere[i]! * 32 + word.case * 2 + (place === 0 ? 1 : 0);
	keys[3] = POS_KEYS + PLACE_KEYS + ELSEWHERE_KEYS + phraseOf(frame, i) * 8 + word.capital;
}

/** Features of a group for the token at `i`; the first has one that is always there. */
export function groupFeatures(group: number, frame: Frame, i: number, sink: Sink): void {
	const word = frame.words[i]!;
	const place = placeOf(frame, i);
	if (group === 0) {
		const around = posAround(frame, i);
		put(sink, t, 0);
		put(sink, t + 13, frame.pos[i]!);
		put(sink, t + 14, around >> 5);
		put(sink, t + 15, around & 1023);
		put(sink, t + 16, around);
	} else if (group === 1) {
		put(sink, t + 17, (place * 16 + word.case) * 8 + word.capital);
		put(sink, t + 18, (place * 4 + sizeOf(frame, i)) * 16 + word.case);
		put(sink, t + 19, frame.gap[i]! * 16 + word.case);
	} else if (group === 2) {
		const bits = frame.elsewhere[i]!;
		const opens = place === 0 ? 1 : 0;
		put2(sink, t + 22, bits, opens);
		for (let bit = 0; bit < 8; bit++) if ((bits & (1 << bit)) !== 0) put2(sink, t + 23, bit, word.case * 2 + opens);
	} else {
		const phrase = phraseOf(frame, i) - 64;
		if (phrase < 0) return;
		put(sink, t + 20, phrase);
		put2(sink, t + 21, phrase, word.capital);
	}
}
