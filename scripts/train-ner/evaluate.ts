import { createEntityStage, type EntityResources } from "../../pipeline/5-entities/index.ts";
import type { LoadedDocument } from "./load.ts";
import { TYPE_OF } from "./sets.ts";

/** Types that are scored. */
const SCORED: ReadonlySet<string | null | undefined> = new Set(["PER", "ORG", "LOC"]);
const DETERMINER = /^(?:the|a|an|its|their|our|his|her)\s+/i;

export interface Figures {
	precision: number;
	recall: number;
	f1: number;
}

/** Names as comparable keys: type, start and end, a leading determiner left out. */
function keysOf(text: string, spans: readonly { start: number; end: number; type: string }[]): Set<string> {
	return new Set(
		spans.flatMap(({ start, end, type }) => {
			const scored = TYPE_OF[type];
			if (!SCORED.has(scored)) return [];
			const skip = DETERMINER.exec(text.slice(start, end))?.[0].length ?? 0;
			return `${scored} ${skip < end - start ? start + skip : start} ${end}`;
		}),
	);
}

/** Exact micro figures over PER, ORG and LOC of the whole entity stage, without syntax, and by type. */
export function evaluate(resources: EntityResources, documents: readonly LoadedDocument[]): Record<string, Figures> {
	const stage = createEntityStage(resources);
	const counts = new Map<string, [hit: number, found: number, gold: number]>();
	const count = (key: string, at: 0 | 1 | 2) => {
		for (const type of ["all", key.slice(0, 3)]) {
			const row = counts.get(type) ?? [0, 0, 0];
			row[at]++;
			counts.set(type, row);
		}
	};
	for (const { id, text, tokens, gold } of documents) {
		const { length } = tokens;
		const { mentions } = stage.run({
			id,
			text,
			tokens,
			syntax: { head: new Int32Array(length).fill(-1), relation: new Uint8Array(length), tag: new Uint8Array(length) },
			source: null,
			title: null,
			byline: null,
			published: null,
			dateline: null,
			warnings: [],
			zones: [],
			blocks: [],
		});
		const want = keysOf(text, gold);
		const have = keysOf(text, mentions);
		for (const key of want) count(key, 2);
		for (const key of have) {
			count(key, 1);
			if (want.has(key)) count(key, 0);
		}
	}
	return Object.fromEntries(
		[...counts].sort().map(([type, [hit, found, gold]]) => {
			const precision = hit / Math.max(1, found);
			const recall = hit / Math.max(1, gold);
			return [type, { precision, recall, f1: (2 * hit) / Math.max(1, found + gold) }];
		}),
	);
}
