import { groupStart } from "./beside.ts";
import { isVerb, sentenceStart, type Words } from "./words.ts";

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "hardly", "cannot"]);
const MODALS = new Set("would could might may should can will 'll ’ll 'd ’d ca wo must".split(" "));
const CONDITIONS = new Set(["if", "unless", "whether"]);

/** Whether the verb group of a cue says that nothing was said ("did not say"), or that it would or will be ("if he says", "would argue"). */
export function modality(words: Words, verb: number): { negated: boolean; hypothetical: boolean } {
	const { tokens } = words;
	if (!isVerb(words, verb)) return { negated: false, hypothetical: false };
	const group = groupStart(words, verb);
	let negated = false;
	let hypothetical = false;
	for (let at = group; at < verb; at++) {
		const word = tokens.lower[at]!;
		if (NEGATIONS.has(word)) negated = true;
		if (MODALS.has(word)) hypothetical = true;
	}
	// "if he says": the subject stands between the condition and the verb.
	const from = Math.max(sentenceStart(tokens, verb), group - 4);
	for (let at = group - 1; at >= from && tokens.text[at] !== ","; at--)
		if (CONDITIONS.has(tokens.lower[at]!)) hypothetical = true;
	return { negated, hypothetical };
}
