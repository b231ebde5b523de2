import { RELATIONS, type Relation } from "../../schemas/index.ts";
import { EASY_FEATURES, easyFeatures, HARD_FEATURES, hardFeatures } from "./action-features.ts";
import { type ActionModel, actionSums } from "./action-model.ts";
import { bestClass, type LinearModel, NO_SUMS } from "./linear.ts";
import { RELATION_FEATURES, relationFeatures } from "./relation-features.ts";
import { Action, depth, resetState, type State } from "./state.ts";
import { type SureRelations, sureRelation } from "./sure-relations.ts";
import { TAGS } from "./tags.ts";

/** By tag: a verb or modal. */
export const IS_VERB = Uint8Array.from(TAGS, (tag) => Number(tag === "MD" || tag.startsWith("VB")));

const KINDS: readonly (readonly Relation[])[] = [
	["nsubj", "csubj", "expl"],
	["nsubj:pass"],
	["obj"],
	["iobj", "xcomp"],
	["ccomp"],
	["aux"],
	["aux:pass"],
	["cop"],
	["mark"],
	["case"],
	["det", "nmod:poss"],
	["cc"],
	["conj"],
];

/** By relation: the bit that a child of this kind sets in `State.kinds` of its head. */
export const RELATION_BIT = Int32Array.from(RELATIONS, (relation) => {
	const kind = KINDS.findIndex((relations) => relations.includes(relation));
	return kind < 0 ? 0 : 1 << kind;
});

/** Relations from the second on are those of words with a head. */
export const ROOT = RELATIONS.indexOf("root");

/** Attaches `child` to `head` with a relation. */
export function attach(state: State, head: number, child: number, relation: number): void {
	state.head[child] = head;
	state.relation[child] = relation;
	state.kinds[head]! |= RELATION_BIT[relation]!;
	if (child < head) {
		if (state.left[head] === 0 || child < state.left[head]!) state.left[head] = child;
		if (state.lefts[head]! < 5) state.lefts[head]!++;
	} else {
		if (child > state.right[head]!) state.right[head] = child;
		if (state.rights[head]! < 5) state.rights[head]!++;
	}
}

export function startState(state: State): void {
	resetState(state, IS_VERB);
}

/** The action that wins by more than `margin`, or -1; `sums` are those of left and right, shift has zero. */
export function bestAction(sums: number, right: boolean, margin: number): number {
	const l = (sums << 16) >> 16;
	const r = right ? (sums - l) >> 16 : -0x8000;
	if (l <= 0 && r <= 0) return Math.max(l, r) < -margin ? Action.shift : -1;
	if (l >= r) return l - Math.max(0, r) > margin ? Action.left : -1;
	return r - Math.max(0, l) > margin ? Action.right : -1;
}

export interface ParserModel {
	actions: ActionModel;
	relations: LinearModel;
	sureRelations: SureRelations;
}

/** Parses greedily: about two steps a word, whatever the sentence's length. The state's words must have their tags and be without punctuation. */
export function createParser(model: ParserModel): (state: State) => void {
	const { actions, relations } = model;
	const keys = new Int32Array(Math.max(HARD_FEATURES, RELATION_FEATURES));

	function chooseAction(state: State): number {
		const two = depth(state) > 1;
		easyFeatures(state, keys);
		const sums = actionSums(actions, keys, EASY_FEATURES);
		const easy = bestAction(sums, two, actions.sure);
		if (easy >= 0) return easy;
		hardFeatures(state, keys);
		return bestAction((sums + actionSums(actions, keys, HARD_FEATURES)) | 0, two, -1);
	}

	function chooseRelation(state: State, head: number, child: number): number {
		const sure = sureRelation(model.sureRelations, state, head, child);
		if (sure > 0) return sure;
		relationFeatures(state, head, child, keys);
		return bestClass(relations, keys, RELATION_FEATURES, ROOT + 1, NO_SUMS, 0);
	}

	return (state) => {
		startState(state);
		const { stack } = state;
		while (state.next < state.end || depth(state) > 1) {
			const action = depth(state) === 0 ? Action.shift : state.next === state.end ? Action.right : chooseAction(state);
			if (action === Action.shift) {
				stack[state.size++] = state.next++;
				continue;
			}
			const child = stack[--state.size]!;
			const head = action === Action.left ? state.next : stack[state.size - 1]!;
			attach(state, head, child, chooseRelation(state, head, child));
		}
		if (depth(state) === 1) state.relation[stack[state.size - 1]!] = ROOT;
	};
}
