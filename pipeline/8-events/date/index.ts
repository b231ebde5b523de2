import type { EventPrecision, TimedDocument, TimexDraft } from "../../../schemas/index.ts";
import { HOSTS } from "../lexicon/governors.ts";
import { childBy, REL, type Tree } from "../tree.ts";
import { dayOf, isCalendar, precisionOf } from "./calendar.ts";
import { EVIDENCE } from "./evidence.ts";
import { type DatingContext, pairFeatures } from "./features.ts";
import { hasDateLine, isMainline, isTold, quotedTokens } from "./narrative.ts";

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
const THRESHOLD = -1.8;

/** How many sentences the day of publication is carried on once the story has named it. */
const NEAR = 6;

/** Dates each trigger, or null: by the time of its sentence that the model finds likeliest. */
export function dateEvents(document: TimedDocument, tree: Tree, triggers: readonly number[]): (Dating | null)[] {
	const { tokens } = document;
	const isTrigger = new Uint8Array(tokens.length);
	for (const trigger of triggers) isTrigger[trigger] = 1;
	const context: DatingContext = { tree, triggers, isTrigger };
	const bySentence = calendarBySentence(document);
	const quoted = quotedTokens(tokens);
	const dateLine = hasDateLine(document);
	let day: Dating | null = null;
	let story: { dating: Dating; sentence: number } | null = null;
	const dates = triggers.map((trigger, rank): Dating | null => {
		const sentence = tokens.sentence[trigger]!;
		const mainline = quoted[trigger] === 0 && isMainline(tree, trigger);
		let best: number | null = null;
		let highest = THRESHOLD;
		for (const index of bySentence.get(sentence) ?? []) {
			const time = document.times[index]!;
			if (trigger >= time.first && trigger <= time.last) continue;
			let score = 0;
			pairFeatures(context, rank, time, (feature) => {
				score += EVIDENCE.get(feature) ?? 0;
			});
			if (score > highest) [highest, best] = [score, index];
		}
		if (best !== null) {
			const dating = datingBy(document.times[best]!, best, "sentence");
			if (mainline) story = { dating, sentence };
			if (mainline && ofTheWeek(document, dating)) day = dating;
			return dating;
		}
		if (quoted[trigger]) return null;
		if (story && mainline && !bySentence.has(sentence) && carries(story.dating, sentence - story.sentence, document))
			return { ...story.dating, basis: "narrative" };
		if (dateLine && isTold(tree, trigger)) return day ? { ...day, basis: "narrative" } : publishedDay(document);
		return null;
	});
	shareWithHosts(tree, triggers, dates);
	return dates;
}

const CORE: ReadonlySet<number> = new Set([REL.obj, REL.nsubj, REL["nsubj:pass"]]);

/** What is held, begun or ended happens when it is: the noun of "will hold talks this week" takes the date of its verb. */
function shareWithHosts(tree: Tree, triggers: readonly number[], dates: (Dating | null)[]): void {
	triggers.forEach((trigger, rank) => {
		if (dates[rank]) return;
		const above = CORE.has(tree.relation[trigger]!) ? tree.head[trigger]! : -1;
		const host = above >= 0 ? above : childBy(tree, trigger, REL["acl:relcl"]);
		if (host >= 0 && HOSTS.has(tree.tokens.lemma[host]!)) dates[rank] = dates[triggers.indexOf(host)] ?? null;
	});
}

/** How many sentences a date is carried on: further when it is the day of publication, the story's own day. */
function carries({ date, precision }: Dating, gap: number, { published }: TimedDocument): boolean {
	if (date === published?.date) return gap <= NEAR;
	return gap <= 1 && precision !== "year";
}

/** A day named in the week up to publication can be the day that the report tells of. */
function ofTheWeek({ published }: TimedDocument, { date, precision }: Dating): boolean {
	return precision === "day" && published !== null && date <= published.date && daysBetween(date, published.date) <= 7;
}

function publishedDay({ published }: TimedDocument): Dating | null {
	if (!published) return null;
	const { date } = published;
	return { date, from: date, to: date, time: null, basis: "published", precision: "day" };
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

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
