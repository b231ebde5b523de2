import type { TimedDocument } from "../../../schemas/index.ts";
import { isVerb, type Tree } from "../tree.ts";
import { isCalendar } from "./calendar.ts";

/** For the first verb of each clause that tells of a time just named the index of that time: "in June, when the mine closed". */
export function timesOfRelatives(
	{ times }: TimedDocument,
	tree: Tree,
	triggers: readonly number[],
): Map<number, number> {
	const { tokens } = tree;
	const found = new Map<number, number>();
	let known: Set<number> | undefined;
	times.forEach((time, index) => {
		const when = tokens.lower[time.last + 1] === "," ? time.last + 2 : time.last + 1;
		if (tokens.lower[when] !== "when" || !isCalendar(time)) return;
		known ??= new Set(triggers);
		const end = tokens.sentences[tokens.sentence[when]! + 1]!;
		let verb = when + 1;
		while (verb < end && !(known.has(verb) && isVerb(tree, verb))) verb++;
		if (verb < end) found.set(verb, index);
	});
	return found;
}
