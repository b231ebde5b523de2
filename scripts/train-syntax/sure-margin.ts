import { EASY_FEATURES, easyFeatures, HARD_FEATURES, hardFeatures } from "../../pipeline/4-syntax/action-features.ts";
import { actionModel, actionSums } from "../../pipeline/4-syntax/action-model.ts";
import type { Lexicon } from "../../pipeline/4-syntax/lexicon.ts";
import type { LinearArrays } from "../../pipeline/4-syntax/linear.ts";
import { bestAction } from "../../pipeline/4-syntax/parser.ts";
import { Action, depth } from "../../pipeline/4-syntax/state.ts";
import { createWalk, type TrainingItem, walkSentence } from "./walk.ts";

/**
 * The least margin on the easy features at which the hard ones would have changed no more than a share `changed` of all
 * choices, over the parser's own way through the sentences.
 */
export function sureMargin(items: TrainingItem[], lexicon: Lexicon, actions: LinearArrays, changed: number): number {
	const model = actionModel(actions, 0);
	const walk = createWalk(1000);
	const { state } = walk;
	const keys = new Int32Array(128);
	const all = new Int32Array(4096);
	const wrong = new Int32Array(4096);
	let choices = 0;
	const choose = () => {
		if (depth(state) === 0) return Action.shift;
		if (state.next === state.end) return Action.right;
		const two = depth(state) > 1;
		easyFeatures(state, keys);
		const easy = actionSums(model, keys, EASY_FEATURES);
		hardFeatures(state, keys);
		const action = bestAction((easy + actionSums(model, keys, HARD_FEATURES)) | 0, two, -1);
		let margin = 0;
		while (margin < 4095 && bestAction(easy, two, margin) >= 0) margin++;
		choices++;
		all[margin]!++;
		if (bestAction(easy, two, -1) !== action) wrong[margin]!++;
		return action;
	};
	for (const item of items) walkSentence(walk, item, lexicon, choose, (_, child) => walk.relation[child]!);
	let margin = 4095;
	let sum = 0;
	let settled = 0;
	while (margin > 0 && sum + wrong[margin]! <= changed * choices) {
		sum += wrong[margin]!;
		settled += all[margin--]!;
	}
	console.log(`margin ${margin}: ${((100 * settled) / choices).toFixed(1)} % of choices settled by the easy features`);
	return margin;
}
