import { subjectAfter } from "./beside.ts";
import { contentEnd, type Reporting } from "./extent.ts";
import { complementOf } from "./frames.ts";
import { NOUN_CLASSES } from "./lexicon/nouns.ts";
import { baseStart } from "./phrases.ts";
import type { Report } from "./report.ts";
import type { TokenSpan } from "./span.ts";
import { subjectOf } from "./subjects.ts";
import { isNoun, isVerb, sentenceStart, TAG, type Words } from "./words.ts";

const NOUNS = new Map<string, Set<string>>();
for (const { frames, nouns } of NOUN_CLASSES)
	for (const noun of nouns.trim().split(/\s+/))
		for (const form of [noun, pluralOf(noun)])
			NOUNS.set(form, new Set([...(NOUNS.get(form) ?? []), ...frames.split(" ")]));

function pluralOf(noun: string): string {
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Reports whose cue is a noun: "the ministry’s claim that …", "a plan to …", "criticism of …". */
export function* findNouns(words: Words, reporting: Reporting): Generator<Report> {
	const { tokens } = words;
	for (let noun = 0; noun < tokens.length; noun++) {
		if (words.inside[noun]! >= 0 || !isNoun(words, noun)) continue;
		const frames = NOUNS.get(tokens.lower[noun]!);
		if (!frames) continue;
		const complement = complementOf(words, noun);
		if (!complement) continue;
		// "the claim that … drew laughter": where the clause ends before the main verb is not to be told.
		if (!hasVerbBefore(words, noun)) continue;
		const frame = complement.frame === "inf" ? "infinitive" : complement.frame;
		if (!frames.has(frame)) continue;
		const reach = frame === "that" ? "clause" : frame === "infinitive" ? "infinitive" : "thing";
		const last = contentEnd(words, noun, complement.at, reach, reporting);
		yield {
			rule: `noun-${frame}`,
			cue: { first: noun, last: complement.cueLast },
			verb: noun,
			speaker: holderOf(words, noun),
			content: [{ first: complement.at, last }],
			addressee: null,
		};
	}
}

function hasVerbBefore(words: Words, noun: number): boolean {
	for (let at = sentenceStart(words.tokens, noun); at < noun; at++) if (isVerb(words, at)) return true;
	return false;
}

/** Whose claim it is: the possessive before it, "by NP" behind it, or the subject of the verb it is the object of. */
function holderOf(words: Words, noun: number): TokenSpan | null {
	const { tokens } = words;
	const from = sentenceStart(tokens, noun);
	const first = baseStart(words, noun, from);
	const head = words.head[noun]!;
	const governor = () => (head >= 0 && isVerb(words, head) && head < noun ? subjectOf(words, head) : null);
	for (let at = noun - 1; at >= first; at--) {
		if (words.tag[at] === TAG.PRP$) return { first: at, last: at };
		if (words.tag[at] === TAG.POS && at > from) return { first: baseStart(words, at - 1, from), last: at - 1 };
	}
	if (tokens.lower[noun + 1] === "by" || tokens.lower[noun + 1] === "from") return subjectAfter(words, noun + 1);
	if (words.tag[noun - 1] === TAG.NNP && first < noun) return { first, last: noun - 1 };
	return governor();
}
