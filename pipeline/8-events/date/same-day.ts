import type { EventStatus } from "../../../schemas/index.ts";
import { isVerb, type Tree } from "../tree.ts";
import { verbGroup } from "../verb-group.ts";
import type { Dating } from "./index.ts";

/** How far up the tree the word is looked for that tells when: past the nouns and clauses in between. */
const REACH = 8;

/**
 * In a report of one day, in place: what happens in the course of a dated step of the story happens when it does ("in his speech
 * he named", "took losses to close at 90", "said the board had approved"). Plans, refusals and what lies further back take no part.
 */
export function followSteps(
	tree: Tree,
	triggers: readonly number[],
	statuses: readonly EventStatus[],
	dates: (Dating | null)[],
): void {
	const ranks = new Map(triggers.map((trigger, rank) => [trigger, rank]));
	const given = [...dates];
	triggers.forEach((trigger, rank) => {
		if (given[rank] || !goesAlong(tree, trigger, statuses[rank]!)) return;
		for (let at = tree.head[trigger]!, step = 0; at >= 0 && step < REACH; at = tree.head[at]!, step++) {
			const dating = given[ranks.get(at) ?? -1];
			if (!dating) continue;
			if (dating.precision === "day") dates[rank] = { ...dating, basis: "narrative" };
			return;
		}
	});
}

function goesAlong(tree: Tree, trigger: number, status: EventStatus): boolean {
	if (!isVerb(tree, trigger)) return status === "occurred" || status === "ongoing";
	const { form, perfect, tense } = verbGroup(tree, trigger);
	if (form === "infinitive") return status === "possible" || status === "occurred";
	return (status === "occurred" || status === "ongoing") && !(perfect && tense === "past");
}
