import { type Frame, isCapital } from "./frame.ts";
import { WordFlag } from "./lexicon.ts";
import { Case, type Word } from "./words.ts";

/** What a word is elsewhere in the document, in places where its capital means something. */
export const Elsewhere = {
	/** Seen in lower case. */
	lower: 1,
	/** Seen capitalized inside a sentence. */
	capital: 2,
	/** Seen after a first name or a title. */
	afterPersonWord: 4,
	/** Seen as the first of several capitalized words. */
	startsRun: 8,
	/** Seen as the last of several capitalized words. */
	endsRun: 16,
	/** Seen after "in", "at", "from", "to" and the like. */
	afterPlaceWord: 32,
	/** Seen before a possessive 's or a verb of saying. */
	actor: 64,
	/** Seen three times or more. */
	frequent: 128,
} as const;

const PLACE_WORDS = new Set(["in", "at", "from", "near", "outside", "across", "around", "into"]);
const SAYING = new Set(["said", "says", "told", "added", "announced", "'s", "’s"]);
const PERSON_FLAGS = WordFlag.maleName | WordFlag.femaleName | WordFlag.title;

/** Fills `frame.elsewhere`: two passes over the capitalized words, linear. */
export function markElsewhere(frame: Frame): void {
	const { words, forms, length, sentenceStart, sentenceEnd, elsewhere } = frame;
	const seen = new Uint8Array(forms.count);
	const counts = new Int32Array(forms.count);
	for (let i = 0; i < length; i++) {
		const word = words[i]!;
		const form = forms.of[i]!;
		if (word.case === Case.lower) {
			if (word.text.length > 2) seen[form]! |= Elsewhere.lower;
			continue;
		}
		if (!isCapital(word) || word.case === Case.sentence) continue;
		counts[form]!++;
		let bits = counts[form]! >= 3 ? Elsewhere.frequent : 0;
		const before: Word | undefined = i > sentenceStart[i]! ? words[i - 1] : undefined;
		const after: Word | undefined = i < sentenceEnd[i]! ? words[i + 1] : undefined;
		if (before && before.case !== Case.punctuation) {
			bits |= Elsewhere.capital;
			if (PLACE_WORDS.has(before.text)) bits |= Elsewhere.afterPlaceWord;
			if (isCapital(before)) {
				if ((before.flags & PERSON_FLAGS) !== 0) bits |= Elsewhere.afterPersonWord;
				if (!after || !isCapital(after)) bits |= Elsewhere.endsRun;
			}
		}
		if (after) {
			if (isCapital(after)) bits |= Elsewhere.startsRun;
			else if (SAYING.has(after.text)) bits |= Elsewhere.actor;
		}
		seen[form]! |= bits;
	}
	for (let i = 0; i < length; i++) if (frame.active[i] === 1) elsewhere[i] = seen[forms.of[i]!]!;
}
