import { Action, depth, type State } from "../../pipeline/4-syntax/state.ts";

/**
 * Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each action makes unreachable,
 * by action; Infinity when the action is not allowed. `gold[i]` is the head of position i, 0 for the root.
 */
export function actionCosts(state: State, gold: Int32Array, costs: Float64Array): void {
	const { stack, size, next, end } = state;
	costs.fill(Number.POSITIVE_INFINITY);
	const s0 = stack[size - 1]!;
	const s1 = stack[size - 2]!;
	if (next < end) {
		let cost = 0;
		for (let k = 3; k < size; k++) {
			if (gold[stack[k]!] === next) cost++;
			if (k < size - 1 && gold[next] === stack[k]!) cost++;
		}
		costs[Action.shift] = cost;
	}
	if (depth(state) === 0) return;
	let dependents = 0;
	for (let k = next; k < end; k++) if (gold[k] === s0) dependents++;
	const root = gold[s0] === 0 ? 1 : 0;
	if (next < end) costs[Action.left] = dependents + root + (gold[s0]! > next || (s1 > 0 && gold[s0] === s1) ? 1 : 0);
	if (depth(state) > 1) costs[Action.right] = dependents + root + (gold[s0]! >= next ? 1 : 0);
}
