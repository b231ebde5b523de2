import { tagCode } from "../../4-syntax/tags.ts";
import { isAmount, type Tree } from "../tree.ts";

const MARKERS = new Set(["from", "than", "with", "against"]);
/** What may stand between the marker and the time: amounts with their measures ("from $186 million a year ago"). */
const NUMERIC = new Set("$ # , a or about nearly only just million billion thousand trillion share per".split(" "));
const NUMBER = tagCode("CD");
const REACH = 12;

/** Whether a time dates what something is compared with: "up from $3 million a year earlier", "more than in 1988". */
export function isCompared(tree: Tree, first: number): boolean {
	const { lower, sentence } = tree.tokens;
	let amount = false;
	for (let at = first - 1; at >= 0 && at > first - REACH && sentence[at] === sentence[first]; at--) {
		const word = lower[at]!;
		if (MARKERS.has(word)) return amount || word === "than";
		if (tree.tag[at] === NUMBER || isAmount(tree, at)) amount = true;
		else if (!NUMERIC.has(word) && !(word === "in" && at === first - 1)) return false;
	}
	return false;
}
