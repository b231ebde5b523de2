import type { Pipeline } from "../index.ts";
import { type GoldDocument, readGold } from "./gold.ts";
import { score, type TypeScore } from "./score.ts";

export type { TypeScore } from "./score.ts";

/** Runs the pipeline over annotated documents and scores its mentions. `content` is the gold file's text. */
export function evaluate(pipeline: Pipeline, content: string, file: string): TypeScore[] {
	return score(readGold(content, file).map((gold) => ({ gold, mentions: mentionsOf(pipeline, gold) })));
}

function mentionsOf(pipeline: Pipeline, { id, text }: GoldDocument) {
	const record = pipeline.extract({ id, text });
	return record.status === "ok" ? record.mentions : [];
}

/** The scores as a table for people. */
export function scoreTable(scores: readonly TypeScore[]): string {
	const rows = scores.map(({ type, precision, recall, f1, gold, found }) =>
		[
			type.padEnd(8),
			precision.toFixed(3),
			recall.toFixed(3),
			f1.toFixed(3),
			String(gold).padStart(6),
			String(found).padStart(6),
		].join("  "),
	);
	return `${["type      P      R      F1       gold   found", ...rows].join("\n")}\n`;
}
