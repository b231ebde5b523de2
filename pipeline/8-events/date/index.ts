import type { EventPrecision, TimedDocument, TimexDraft } from "../../../schemas/index.ts";
import type { Tree } from "../tree.ts";
import { dayOf, isCalendar, precisionOf } from "./calendar.ts";
import { EVIDENCE } from "./evidence.ts";
import { type DatingContext, pairFeatures } from "./features.ts";

/** The date of an event with what gave it. */
export interface Dating {
	date: string;
	from: string | null;
	to: string | null;
	time: number | null;
	basis: "clause" | "sentence" | "narrative" | "published";
	precision: EventPrecision | null;
}

/** Score above which a time of the sentence dates an event. */
const THRESHOLD = Number(process.env.DT ?? -1.8);

/** Dates each trigger, or null: by the time of its sentence that the model finds likeliest. */
export function dateEvents(document: TimedDocument, tree: Tree, triggers: readonly number[]): (Dating | null)[] {
	const { tokens } = document;
	const isTrigger = new Uint8Array(tokens.length);
	for (const trigger of triggers) isTrigger[trigger] = 1;
	const context: DatingContext = { tree, triggers, isTrigger };
	const bySentence = calendarBySentence(document);
	return triggers.map((trigger, rank) => {
		let best: number | null = null;
		let highest = THRESHOLD;
		for (const index of bySentence.get(tokens.sentence[trigger]!) ?? []) {
			const time = document.times[index]!;
			if (trigger >= time.first && trigger <= time.last) continue;
			let score = 0;
			pairFeatures(context, rank, time, (feature) => {
				score += EVIDENCE.get(feature) ?? 0;
			});
			if (score > highest) [highest, best] = [score, index];
		}
		return best === null ? null : datingBy(document.times[best]!, best, "sentence");
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

function datingBy(time: TimexDraft, index: number, basis: Dating["basis"]): Dating {
	const date = dayOf(time.value!);
	return { date, from: time.from, to: time.to, time: index, basis, precision: precisionOf(date) };
}
