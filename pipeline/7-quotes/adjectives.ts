import { contentEnd, type Reporting } from "./extent.ts";
import { complementOf } from "./frames.ts";
import { ADJECTIVE_CLASSES } from "./lexicon/adjectives.ts";
import { frameTable } from "./lexicon/index.ts";
import type { Report } from "./report.ts";
import { subjectOf } from "./subjects.ts";
import { isVerb, sentenceStart, TAG, type Words } from "./words.ts";

const ADJECTIVES = frameTable(ADJECTIVE_CLASSES.map(({ frames, adjectives }) => ({ frames, words: adjectives })));
const COPULAS = new Set(
	"is are was were be been being am 's ’s 're ’re 'm ’m feel feels felt seem seems seemed remain remains remained sound sounds grow grew become became".split(
		" ",
	),
);

/** Whether a word is an adjective that says what somebody thinks or feels. */
export const isAdjectiveOfMind = (word: string) => ADJECTIVES.has(word);

/** Reports whose cue is an adjective behind a copula: "she is confident that …", "they were critical of …". */
export function* findAdjectives(words: Words, reporting: Reporting): Generator<Report> {
	const { tokens } = words;
	for (let at = 1; at < tokens.length; at++) {
		const frames = ADJECTIVES.get(tokens.lower[at]!);
		if (!frames || words.inside[at]! >= 0) continue;
		const complement = complementOf(words, at);
		if (!complement) continue;
		const frame = FRAMES[complement.frame] ?? complement.frame;
		if (!frames.has(frame)) continue;
		const copula = copulaBefore(words, at);
		if (copula < 0) continue;
		const speaker = subjectOf(words, copula);
		if (!speaker || EXPLETIVES.has(tokens.lower[speaker.last]!)) continue;
		const reach = frame === "clause" ? "clause" : frame === "infinitive" ? "infinitive" : "thing";
		yield {
			rule: `adjective-${frame}`,
			cue: { first: copula, last: complement.cueLast },
			verb: at,
			speaker,
			content: [{ first: complement.at, last: contentEnd(words, at, complement.at, reach, reporting) }],
			addressee: null,
		};
	}
}

const FRAMES: Readonly<Record<string, string>> = { that: "clause", bare: "clause", wh: "clause", inf: "infinitive" };
/** "it is clear that": nobody in particular thinks so. */
const EXPLETIVES = new Set(["it", "there", "this", "that", "what", "which"]);

/** The copula before an adjective, adverbs between; -1 when there is none. */
function copulaBefore(words: Words, adjective: number): number {
	const from = sentenceStart(words.tokens, adjective);
	for (let at = adjective - 1; at >= from && at > adjective - 5; at--) {
		if (COPULAS.has(words.tokens.lower[at]!)) return at;
		if (words.tag[at] !== TAG.RB && !isVerb(words, at)) return -1;
	}
	return -1;
}
