import { skipCircumstance } from "./frames.ts";
import { baseEnd, phraseEnd } from "./phrases.ts";
import type { Report } from "./report.ts";
import { isFiniteVerb, isVerbGroup, TAG, type Words } from "./words.ts";

/** "As Lopez said last week, …": what follows the comma is what she said. */
export function* findAsClauses(words: Words, isCue: (verb: number) => boolean): Generator<Report> {
	const { tokens } = words;
	for (let s = 0; s + 1 < tokens.sentences.length; s++) {
		const at = tokens.sentences[s]!;
		if (tokens.lower[at] !== "as" || words.inside[at]! >= 0) continue;
		const end = tokens.sentences[s + 1]!;
		const base = baseEnd(words, at + 1, end);
		if (base < 0) continue;
		const speaker = { first: at + 1, last: phraseEnd(words, base, end) };
		let verb = speaker.last + 1;
		while (verb < end && isVerbGroup(words, verb) && !isCue(verb)) verb++;
		if (verb >= end || (!isFiniteVerb(words, verb) && words.tag[verb] !== TAG.VBN) || !isCue(verb)) continue;
		const comma = skipCircumstance(words, verb + 1, end);
		if (comma + 2 >= end || tokens.text[comma] !== ",") continue;
		let last = end - 1;
		while (last > comma + 1 && /^[.!?;,]$/.test(tokens.text[last]!)) last--;
		yield {
			rule: "as",
			cue: { first: verb, last: verb },
			verb,
			speaker,
			content: [{ first: comma + 1, last }],
			addressee: null,
		};
	}
}
