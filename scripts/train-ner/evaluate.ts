import type { Tagger } from "../../pipeline/5-entities/tagger/index.ts";
import { OUTSIDE, Position, positionOf, TAGGER_TYPES, typeOf } from "../../pipeline/5-entities/tagger/labels.ts";
import type { LoadedDocument } from "./load.ts";

const SCORED = new Set(["PER", "ORG", "LOC"]);
const DETERMINER = /^(?:the|a|an|its|their|our|his|her)\s+/i;

/** Exact precision, recall and F1 over PER, ORG and LOC, a leading determiner ignored, as ../shared/gold/ner/score_ner.py counts. */
export function evaluate(tagger: Tagger, documents: readonly LoadedDocument[]) {
	const counts = new Map<string, [number, number, number]>();
	const count = (type: string, at: 0 | 1 | 2) => {
		for (const key of [type, "all"]) {
			const row = counts.get(key) ?? [0, 0, 0];
			row[at]++;
			counts.set(key, row);
		}
	};
	const key = (text: string, start: number, end: number, type: string) => {
		const skip = DETERMINER.exec(text.slice(start, end))?.[0].length ?? 0;
		return `${skip < end - start ? start + skip : start}-${end}-${type}`;
	};
	for (const { text, tokens, gold } of documents) {
		const labels = tagger.tag(tokens);
		const want = new Set(
			gold.filter((span) => SCORED.has(span.type)).map((span) => key(text, span.start, span.end, span.type)),
		);
		for (const entry of want) count(entry.split("-")[2]!, 2);
		for (let i = 0; i < labels.length; i++) {
			const label = labels[i]!;
			if (label === OUTSIDE) continue;
			const first = i;
			if (positionOf(label) === Position.begin) while (positionOf(labels[i]!) !== Position.last) i++;
			const type = TAGGER_TYPES[typeOf(label)]!;
			if (!SCORED.has(type)) continue;
			count(type, 1);
			if (want.has(key(text, tokens.start[first]!, tokens.end[i]!, type))) count(type, 0);
		}
	}
	const scores: Record<string, string> = {};
	for (const [type, [hit, found, gold]] of [...counts].sort()) {
		const p = hit / Math.max(1, found);
		const r = hit / Math.max(1, gold);
		scores[type] = `P ${p.toFixed(3)} R ${r.toFixed(3)} F ${((2 * p * r) / Math.max(1e-9, p + r)).toFixed(3)}`;
	}
	return scores;
}
