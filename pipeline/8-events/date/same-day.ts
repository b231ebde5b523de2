import type { EventStatus } from "../../../schemas/index.ts";
import { caseOf, isVerb, REL, type Tree } from "../tree.ts";
import { verbGroup } from "../verb-group.ts";
import type { Dating } from "./index.ts";
import { quotedTokens } from "./narrative.ts";

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
	const quoted = quotedTokens(tree.tokens);
	triggers.forEach((trigger, rank) => {
		if (given[rank] || !goesAlong(tree, trigger, statuses[rank]!, quoted[trigger] === 1)) return;
		for (let at = tree.head[trigger]!, step = 0; at >= 0 && step < REACH; at = tree.head[at]!, step++) {
			const dating = given[ranks.get(at) ?? -1];
			if (!dating) continue;
			if (dating.precision === "day") dates[rank] = { ...dating, basis: "narrative" };
			return;
		}
	});
}

const CORE: ReadonlySet<number> = new Set([REL.nsubj, REL["nsubj:pass"], REL.obj]);
const DURING = new Set(["at", "during", "in", "by", "with"]);

function goesAlong(tree: Tree, trigger: number, status: EventStatus, quoted: boolean): boolean {
	if (status === "planned" || status === "denied") return false;
	// "the agreement" that somebody leaves, or speaks of, is of another day; the speech in which he does so is not.
	if (!isVerb(tree, trigger))
		return status !== "possible" && (CORE.has(tree.relation[trigger]!) || DURING.has(caseOf(tree, trigger)));
	const { form, perfect, tense } = verbGroup(tree, trigger);
	// What a quotation tells of may lie anywhere, but for the present perfect.
	if (quoted) return perfect && tense === "present";
	if (form === "infinitive") return true;
	return status !== "possible" && !(perfect && tense === "past");
}
