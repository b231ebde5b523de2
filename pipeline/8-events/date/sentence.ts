import type { TimedDocument } from "../../../schemas/index.ts";
import type { Tree } from "../tree.ts";
import { agrees } from "./agreement.ts";
import { isCalendar } from "./calendar.ts";
import { EVIDENCE } from "./evidence.ts";
import { type DatingContext, pairFeatures } from "./features.ts";

/**
 * Log odds above which a time of its sentence dates an event. About one pair in five is right there, the point where one more
 * right date weighs as much as the wrong ones that come with it.
 */
const THRESHOLD = -3;

/** Index of the time of its sentence that dates each trigger, or -1. */
export function timeOfSentence(document: TimedDocument, tree: Tree, triggers: readonly number[]): Int32Array {
	const { tokens, times } = document;
	const published = document.published?.date ?? null;
	const isTrigger = new Uint8Array(tokens.length);
	for (const trigger of triggers) isTrigger[trigger] = 1;
	const context: DatingContext = { tree, triggers, isTrigger, published };
	const bySentence = calendarBySentence(document);
	return Int32Array.from(triggers, (trigger, rank) => {
		let best = -1;
		let highest = THRESHOLD;
		for (const index of bySentence.get(tokens.sentence[trigger]!) ?? []) {
			const time = times[index]!;
			if (trigger >= time.first && trigger <= time.last) continue;
			if (!agrees(tree, trigger, time, published)) continue;
			let score = 0;
			pairFeatures(context, rank, time, (feature) => {
				score += EVIDENCE.get(feature) ?? 0;
			});
			if (score > highest) [highest, best] = [score, index];
		}
		return best;
	});
}

function calendarBySentence({ times, tokens }: TimedDocument): Map<number, number[]> {
	const found = new Map<number, number[]>();
	times.forEach((time, index) => {
		if (!isCalendar(time)) return;
		const sentence = tokens.sentence[time.first]!;
		const list = found.get(sentence);
		if (list) list.push(index);
		else found.set(sentence, [index]);
	});
	return found;
}
