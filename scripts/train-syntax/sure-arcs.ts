import type { Lexicon } from "../../pipeline/4-syntax/lexicon.ts";
import { bestClass, type LinearModel, NO_SUMS } from "../../pipeline/4-syntax/linear.ts";
import { ROOT } from "../../pipeline/4-syntax/parser.ts";
import { RELATION_FEATURES, relationFeatures } from "../../pipeline/4-syntax/relation-features.ts";
import { SURE_BITS, SURE_KEYS, type SureArrays, sureKey } from "../../pipeline/4-syntax/sure-relations.ts";
import { RELATIONS } from "../../schemas/index.ts";
import { actionCosts } from "./oracle.ts";
import { createWalk, type TrainingItem, walkSentence } from "./walk.ts";

/** Which keys of arcs nearly always have the same relation by the model: those need not be weighed again at run time. */
export function sureArcs(
	items: TrainingItem[],
	lexicon: Lexicon,
	model: LinearModel,
	least: number,
	purity: number,
): SureArrays {
	const walk = createWalk(1000);
	const { state, gold } = walk;
	const costs = new Float64Array(3);
	const features = new Int32Array(128);
	const counts = new Map<number, Uint32Array>();
	const known = new Map<number, number>();
	for (let which = 0; which < SURE_KEYS; which++) {
		counts.clear();
		for (const item of items)
			walkSentence(
				walk,
				item,
				lexicon,
				() => {
					actionCosts(state, gold, costs);
					return costs.indexOf(Math.min(...costs));
				},
				(head, child) => {
					relationFeatures(state, head, child, features);
					const relation = bestClass(model, features, RELATION_FEATURES, ROOT + 1, NO_SUMS, 0);
					for (let general = 0; general < which; general++)
						if (known.has(sureKey(state, head, child, general))) return relation;
					const key = sureKey(state, head, child, which);
					const seen = counts.get(key) ?? new Uint32Array(RELATIONS.length);
					seen[relation]!++;
					counts.set(key, seen);
					return relation;
				},
			);
		for (const [key, seen] of counts) {
			const total = seen.reduce((sum, n) => sum + n, 0);
			const best = seen.indexOf(Math.max(...seen));
			if (total >= least && seen[best]! >= purity * total) known.set(key, best);
		}
	}
	const taken = new Set<number>();
	const entries = [...known].filter(([key]) => {
		const slot = key >>> (32 - SURE_BITS);
		if (taken.has(slot)) return false;
		taken.add(slot);
		return true;
	});
	return {
		keys: Int32Array.from(entries, ([key]) => key),
		relations: Uint8Array.from(entries, ([, relation]) => relation),
	};
}
