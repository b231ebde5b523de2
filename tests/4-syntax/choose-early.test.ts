import { describe, expect, it } from "vitest";
import { bestAction } from "../../pipeline/4-syntax/parser.ts";
import { Action, createState } from "../../pipeline/4-syntax/state.ts";
import { sureKey, sureRelation, sureRelations } from "../../pipeline/4-syntax/sure-relations.ts";
import { createWords, PAD } from "../../pipeline/4-syntax/words.ts";
import { RELATIONS } from "../../schemas/index.ts";

describe("the best action by packed sums for left and right, shift having zero", () => {
	const pack = (left: number, right: number) => (right << 16) + left;
	it.each([
		["shift when both are below zero", -5, -9, true, 4, Action.shift],
		["nothing when shift wins by the margin only", -5, -9, true, 5, -1],
		["left", 30, -200, true, 29, Action.left],
		["right", -30, 12, true, 11, Action.right],
		["nothing when left and right are close", 30, 28, true, 3, -1],
		["left when there is no word to the right's left", 30, 28, false, 3, Action.left],
		["something always when no margin is asked for", 7, 7, true, -1, Action.left],
	])("%s", (_, left, right, two, margin, action) => {
		expect(bestAction(pack(left, right), two, margin)).toBe(action);
	});
});

it("knows the relation of an arc by any of its keys, and none of an arc it has not seen", () => {
	const words = createWords(10);
	words.tag.set([3, 1, 7], PAD);
	words.form.set([11, 22, 33], PAD);
	const state = createState(words);
	const det = RELATIONS.indexOf("det");
	for (const which of [0, 1, 2]) {
		const table = sureRelations({
			keys: Int32Array.of(sureKey(state, PAD + 1, PAD, which)),
			relations: Uint8Array.of(det),
		});
		expect(sureRelation(table, state, PAD + 1, PAD)).toBe(det);
		expect(sureRelation(table, state, PAD + 2, PAD)).toBe(0);
		expect(sureRelation(table, state, PAD + 1, PAD + 2)).toBe(0);
	}
});
