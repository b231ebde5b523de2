import { EntityType } from "../../schemas/index.ts";
import type { GoldDocument } from "./gold.ts";

/** Counts and figures of one type; `type` "all" is the micro average. */
export interface TypeScore {
	type: string;
	precision: number;
	recall: number;
	f1: number;
	found: number;
	gold: number;
	correct: number;
}

interface Span {
	start: number;
	end: number;
	type: string;
}

const ALIASES: Readonly<Record<string, string>> = {
	PER: "PERSON",
	LOCATION: "LOC",
	ORGANIZATION: "ORG",
	ORGANISATION: "ORG",
	FACILITY: "FAC",
};
const OURS: ReadonlySet<string> = new Set(EntityType.options);
const COARSE: Readonly<Record<string, string>> = { GPE: "LOC", FAC: "LOC" };
const DETERMINER = /^(?:the|a|an)\s+/i;

/**
 * Exact precision, recall and F1 for each type that the gold annotates, and over all of them. A leading article is ignored on
 * both sides; where the gold has no GPE (as in CoNLL), our GPE and FAC count as LOC. Types that the gold lacks, or that we never give (MISC), are not scored.
 */
export function score(pairs: readonly { gold: GoldDocument; mentions: readonly Span[] }[]): TypeScore[] {
	const named = (type: string) => ALIASES[type.toUpperCase()] ?? type.toUpperCase();
	const annotated = new Set(pairs.flatMap(({ gold }) => gold.entities.map((span) => named(span.type))));
	const fold = (type: string) => (annotated.has("GPE") ? type : (COARSE[type] ?? type));
	const scored = new Set([...annotated].map(fold).filter((type) => OURS.has(type)));
	const counts = new Map([...scored].sort().map((type) => [type, { found: 0, gold: 0, correct: 0 }]));
	for (const { gold, mentions } of pairs) {
		const characters = [...gold.text];
		const keys = (spans: readonly Span[]) =>
			new Set(
				spans.flatMap(({ start, end, type }) => {
					const kind = fold(named(type));
					const article = DETERMINER.exec(characters.slice(start, end).join(""))?.[0].length ?? 0;
					return scored.has(kind) ? [`${kind} ${article < end - start ? start + article : start} ${end}`] : [];
				}),
			);
		const wanted = keys(gold.entities);
		const found = keys(mentions);
		for (const key of wanted) counts.get(key.split(" ")[0]!)!.gold++;
		for (const key of found) {
			const count = counts.get(key.split(" ")[0]!)!;
			count.found++;
			if (wanted.has(key)) count.correct++;
		}
	}
	const figures = (
		type: string,
		{ found, gold, correct }: { found: number; gold: number; correct: number },
	): TypeScore => {
		const precision = found ? correct / found : 0;
		const recall = gold ? correct / gold : 0;
		const f1 = correct ? (2 * precision * recall) / (precision + recall) : 0;
		return { type, precision, recall, f1, found, gold, correct };
	};
	const total = { found: 0, gold: 0, correct: 0 };
	for (const count of counts.values()) {
		total.found += count.found;
		total.gold += count.gold;
		total.correct += count.correct;
	}
	return [...[...counts].map(([type, count]) => figures(type, count)), figures("all", total)];
}
