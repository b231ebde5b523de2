import type { EventStatus } from "../../../schemas/index.ts";
import { imposedBy } from "../lexicon/governors.ts";
import { isVerb, type Tree } from "../tree.ts";
import { verbGroup } from "../verb-group.ts";
import type { Dating } from "./index.ts";

/** A past tense takes no date after publication, a future one none before: such a time belongs to something else. */
export function agrees(
	tree: Tree,
	trigger: number,
	{ from, to }: Pick<Dating, "from" | "to">,
	published: string | null,
): boolean {
	if (published === null || from === null || to === null || !isVerb(tree, trigger)) return true;
	const { form, tense, progressive, passive } = verbGroup(tree, trigger);
	// Whoever prepares for something next June does so now; what is scheduled for June is in June.
	const ahead = from > published && tense !== "future" && !passive;
	if (ahead && imposedBy(tree.lemma[trigger]!) === "planned") return false;
	if (form !== "finite" || progressive) return true;
	return tense === "past" ? from <= published : tense !== "future" || to >= published;
}

/** What is dated after publication has not happened yet ("its summit next June"). */
export function statusAt(status: EventStatus, dating: Dating | null, published: string | null): EventStatus {
	const ahead = published !== null && dating?.from != null && dating.from > published;
	return ahead && (status === "occurred" || status === "ongoing") ? "planned" : status;
}
