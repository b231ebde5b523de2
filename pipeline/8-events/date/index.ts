import type { EventDraft, EventStatus, TimedDocument } from "../../../schemas/index.ts";
import { clauseHead } from "../clause.ts";
import { HOSTS } from "../lexicon/governors.ts";
import { childBy, REL, type Tree } from "../tree.ts";
import { dayOf, precisionOf } from "./calendar.ts";
import { hasDateLine } from "./narrative.ts";
import { timesOfRelatives } from "./relative.ts";
import { followSteps } from "./same-day.ts";
import { timeOfSentence } from "./sentence.ts";
import { carryDates } from "./story.ts";

/** The date of an event with what gave it. */
export interface Dating extends Pick<EventDraft, "from" | "to" | "time" | "precision"> {
	date: string;
	basis: NonNullable<EventDraft["basis"]>;
}

/**
 * Dates each trigger, or gives null: by a time of its clause or sentence, else by what the story last told. A date that is
 * wrong is worse than none, so most events get none.
 */
export function dateEvents(
	document: TimedDocument,
	tree: Tree,
	triggers: readonly number[],
	statuses: readonly EventStatus[],
): (Dating | null)[] {
	const times = timeOfSentence(document, tree, triggers);
	const relatives = timesOfRelatives(document, tree, triggers);
	const dates = triggers.map((trigger, rank): Dating | null => {
		const relative = relatives.get(trigger);
		const index = relative ?? times[rank]!;
		const time = document.times[index];
		if (!time?.value) return null;
		const date = dayOf(time.value);
		const basis = relative !== undefined || sameClause(tree, trigger, time.first) ? "clause" : "sentence";
		// What may be is not dated by what another clause tells.
		if (basis === "sentence" && statuses[rank] === "possible") return null;
		return { date, from: time.from, to: time.to, time: index, basis, precision: precisionOf(date) };
	});
	carryDates(document, tree, triggers, dates);
	shareWithHosts(tree, triggers, dates);
	if (hasDateLine(document)) followSteps(tree, triggers, statuses, dates);
	return dates;
}

const sameClause = (tree: Tree, trigger: number, time: number) => clauseHead(tree, time) === clauseHead(tree, trigger);

const CORE: ReadonlySet<number> = new Set([REL.obj, REL.nsubj, REL["nsubj:pass"]]);

/** What is held, begun or ended happens when it is: the noun of "will hold talks this week" takes the date of its verb. */
function shareWithHosts(tree: Tree, triggers: readonly number[], dates: (Dating | null)[]): void {
	triggers.forEach((trigger, rank) => {
		if (dates[rank]) return;
		const above = CORE.has(tree.relation[trigger]!) ? tree.head[trigger]! : -1;
		const host = above >= 0 ? above : childBy(tree, trigger, REL["acl:relcl"]);
		if (host >= 0 && HOSTS.has(tree.lemma[host]!)) dates[rank] = dates[triggers.indexOf(host)] ?? null;
	});
}
