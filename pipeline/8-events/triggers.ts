import { tagCode } from "../4-syntax/tags.ts";
import type { Tree } from "./tree.ts";
import { features, groupOf } from "./trigger/features.ts";
import type { TriggerModel } from "./trigger/model.ts";

/** Score from which a noun, verb, adjective or name is a trigger: where recall and precision meet on news. */
const THRESHOLDS = (process.env.TT ?? "1.4,-0.5,1.4,2").split(",").map(Number);

/** Full verbs that the training data leaves out and TimeML counts as states or events: "had no water". */
const POSSESSION = new Set(["have", "do"]);
const [ADVERB, PRONOUN] = [tagCode("RB"), tagCode("PRP")];
const VERBS: ReadonlySet<number> = new Set([tagCode("VB"), tagCode("VBN"), tagCode("VBD")]);

/** Whether "have" or "do" is the verb of its clause: no other verb follows it, but for adverbs and an inverted subject. */
function isFullVerb({ tokens, tag }: Tree, token: number): boolean {
	if (!POSSESSION.has(tokens.lemma[token]!)) return false;
	let next = token + 1;
	while (tag[next] === ADVERB || tag[next] === PRONOUN) next++;
	return next < tokens.length && !VERBS.has(tag[next]!);
}

/** Token indices of the words that denote an event, in text order. */
export function findTriggers(tree: Tree, model: TriggerModel): number[] {
	const found: number[] = [];
	for (let token = 0; token < tree.tokens.length; token++) {
		const group = groupOf(tree, token);
		if (group < 0) continue;
		let score = 0;
		features(tree, token, group, (column, key) => {
			score += model.score(column, key);
		});
		if (score > THRESHOLDS[group]! || (group === 1 && isFullVerb(tree, token))) found.push(token);
	}
	return found;
}
