import { type Frame, isCapital } from "./frame.ts";
import { LABELS, OUTSIDE, TAGGER_TYPES, typeOf } from "./labels.ts";

const GROUPS = TAGGER_TYPES.length + 1;
const groupOf = Uint8Array.from({ length: LABELS }, (_, label) => (label === OUTSIDE ? 0 : 1 + typeOf(label)));

/** How much of the difference to the document's mean is taken over. */
const SHARE = 0.4;

/**
 * Lets a word's occurrences in a document lend each other evidence: each label's score moves towards the mean score that
 * its type has over all of them (a cheap stand-in for the skip-chain CRF of Sutton & McCallum 2004). `scores` holds
 * LABELS numbers a token, filled for active tokens.
 */
export function shareEvidence(frame: Frame, scores: Float32Array): void {
	const { forms, words, active } = frame;
	const counts = new Int32Array(forms.count);
	const named: number[] = [];
	for (let i = 0; i < frame.length; i++) {
		if (active[i] === 0 || !isCapital(words[i]!) || words[i]!.text.length < 2) continue;
		named.push(i);
		counts[forms.of[i]!]!++;
	}
	const places = new Map<number, number[]>();
	for (const i of named) {
		const form = forms.of[i]!;
		if (counts[form]! < 2) continue;
		const list = places.get(form);
		if (list) list.push(i);
		else places.set(form, [i]);
	}
	const best = new Float32Array(GROUPS);
	const mean = new Float32Array(GROUPS);
	for (const list of places.values()) {
		mean.fill(0);
		for (const i of list) {
			highest(scores, i, best);
			for (let g = 0; g < GROUPS; g++) mean[g]! += best[g]! / list.length;
		}
		for (const i of list) {
			highest(scores, i, best);
			for (let label = 0; label < LABELS; label++) {
				const g = groupOf[label]!;
				scores[i * LABELS + label]! += SHARE * (mean[g]! - best[g]!);
			}
		}
	}
}

/** Highest score of each type (0 is O), less the mean of these, so that tokens compare. */
function highest(scores: Float32Array, i: number, into: Float32Array): void {
	into.fill(-1e9);
	for (let label = 0; label < LABELS; label++) {
		const g = groupOf[label]!;
		const value = scores[i * LABELS + label]!;
		if (value > into[g]!) into[g] = value;
	}
	let sum = 0;
	for (let g = 0; g < GROUPS; g++) sum += into[g]!;
	for (let g = 0; g < GROUPS; g++) into[g]! -= sum / GROUPS;
}
