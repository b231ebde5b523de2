import { GROUPS, ROW, TEMPLATES } from "./features.ts";

/** Weights of the trigger classifier: for each key (a word, a tag), one weight a column (see `features`). */
export interface TriggerModel {
	score(column: number, key: string): number;
}

const LEMMA = TEMPLATES.indexOf("lemma") * GROUPS.length;

/** Reads `models/event-triggers.tsv`: template, group, key, weight a line; the key `*` stands for a lemma that is not listed. */
export function parseTriggerModel(tsv: string): TriggerModel {
	const columns = new Map<string, number>();
	TEMPLATES.forEach((template, t) => {
		GROUPS.forEach((group, g) => {
			columns.set(`${template}\t${group}`, t * GROUPS.length + g);
		});
	});
	const tables = Array.from({ length: ROW }, () => new Map<string, number>());
	for (let start = 0; start < tsv.length; ) {
		const end = tsv.indexOf("\n", start);
		const group = tsv.indexOf("\t", start) + 1;
		const key = tsv.indexOf("\t", group) + 1;
		const weight = tsv.indexOf("\t", key) + 1;
		tables[columns.get(tsv.slice(start, key - 1))!]!.set(tsv.slice(key, weight - 1), Number(tsv.slice(weight, end)));
		start = end + 1;
	}
	const others = GROUPS.map((_, group) => tables[LEMMA + group]!.get("*") ?? 0);
	return {
		score(column, key) {
			const weight = tables[column]!.get(key);
			if (weight !== undefined) return weight;
			return column >= LEMMA && column < LEMMA + GROUPS.length ? others[column - LEMMA]! : 0;
		},
	};
}
