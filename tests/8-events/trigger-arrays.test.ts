import { describe, expect, test } from "vitest";
import {
	BITS,
	packTriggers,
	placeOf,
	readTriggerArrays,
	STRIDE,
	type TriggerWeight,
} from "../../pipeline/8-events/trigger/arrays.ts";
import { BIT_OF, CODE_SPACE, columnOf, TEMPLATES } from "../../pipeline/8-events/trigger/features.ts";
import { hashOf } from "../../pipeline/hash.ts";

const template = (name: string) => TEMPLATES.findIndex(([one]) => one === name);
const weight = (name: string, group: number, key: string, hundredths: number): TriggerWeight => ({
	template: template(name),
	group,
	key,
	hundredths,
});

describe("weights of triggers as a file", () => {
	const rows = [
		weight("lemma", 0, "*", -38),
		weight("previous", 0, "harbour", 12),
		weight("lemma", 0, "harbour", -250),
		weight("lemma", 1, "harbour", 175),
		weight("next", 3, "pier", 31),
		weight("tag", 2, "JJ", 44),
	];
	const { table, weights, codes, others } = readTriggerArrays(packTriggers(rows));
	const mask = table.length / STRIDE - 1;

	test.each([
		["harbour", "lemma", 0, -2.5],
		["harbour", "previous", 0, 0.12],
		["harbour", "lemma", 1, 1.75],
		["harbour", "next", 0, null],
		["pier", "next", 3, 0.31],
		["pier", "lemma", 0, null],
		["quay", "lemma", 0, null],
	])("%s as %s in group %i: %s", (word, name, group, expected) => {
		const cell = table[placeOf(table, mask, hashOf(word)) + 1 + group]!;
		const bit = BIT_OF[template(name)]!;
		const before = [...Array(bit).keys()].filter((lower) => (cell >> lower) & 1).length;
		const found = (cell >> bit) & 1 ? weights[(cell >>> BITS) + before]! : null;
		if (expected === null) expect(found).toBeNull();
		else expect(found).toBeCloseTo(expected, 6);
	});

	test("codes and the lemmas that are not listed", () => {
		expect(others[columnOf(template("lemma"), 0)]).toBeCloseTo(-0.38, 6);
		const column = columnOf(template("tag"), 2) * CODE_SPACE;
		expect(codes.slice(column, column + CODE_SPACE).filter((value) => value !== 0)).toHaveLength(1);
	});
});
