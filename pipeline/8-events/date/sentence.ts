import type { TimedDocument } from "../../../schemas/index.ts";
import type { Tree } from "../tree.ts";
import { agrees } from "./agreement.ts";
import { isCalendar } from "./calendar.ts";
import { type DatingContext, pairScore, type TimeEvidence, timeEvidence } from "./pair.ts";

/**
 * Log odds above which a time of its sentence dates an event. About one pair in five is right there, the point where one more
 * right date weighs as much as the wrong ones that come with it.
 */
const THRESHOLD = -3;

/** Index of the time of its sentence that dates each trigger, or -1. */
export function timeOfSentence(document: TimedDocument, tree: Tree, triggers: readonly number[]): Int32Array {
	const { tokens } = document;
	const published = document.published?.date ?? null;
	const isTrigger = new Uint8Array(tokens.length);
	for (const trigger of triggers) isTrigger[trigger] = 1;
	const context: DatingContext = { tree, triggers, isTrigger, published };
	const bySentence = calendarBySentence(document, context);
	return Int32Array.from(triggers, (trigger, rank) => {
		let best = -1;
		let highest = THRESHOLD;
		for (const { index, evidence } of bySentence.get(tokens.sentence[trigger]!) ?? NONE) {
			const { time } = evidence;
			if (trigger >= time.first && trigger <= time.last) continue;
			if (!agrees(tree, trigger, time, published)) continue;
			const score = pairScore(context, rank, evidence);
			if (score > highest) {
				highest = score;
				best = index;
			}
		}
		return best;
	});
}

interface Dated {
	/** Place among the document's times. */
	index: number;
	evidence: TimeEvidence;
}
const NONE: readonly Dated[] = [];

function calendarBySentence({ times, tokens }: TimedDocument, context: DatingContext): Map<number, Dated[]> {
	const found = new Map<number, Dated[]>();
	times.forEach((time, index) => {
		if (!isCalendar(time)) return;
		const sentence = tokens.sentence[time.first]!;
		const one = { index, evidence: timeEvidence(context, time) };
		const list = found.get(sentence);
		if (list) list.push(one);
		else found.set(sentence, [one]);
	});
	return found;
}
