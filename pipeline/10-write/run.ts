import { createHash } from "node:crypto";
import type { Run } from "../../schemas/run.ts";
import type { PipelineOptions } from "../options.ts";

export interface RunCounts {
	documents: number;
	failed: number;
	rows: Record<string, number>;
}

/** run.json: what was run on what, and what came of it; no clock, no machine, so that the same run gives the same bytes. */
export function runJson(
	version: string,
	{ published, allZones, events, gazetteer, formats = {} }: PipelineOptions,
	inputs: Run["inputs"],
	{ documents, failed, rows }: RunCounts,
): Run {
	return {
		schema: "onrecord-run/1",
		generator: "onrecord",
		version,
		options: {
			published: published ?? null,
			zones: allZones ? "all" : "content",
			events: events ?? "all",
			gazetteer: gazetteer ? createHash("sha256").update(JSON.stringify(gazetteer)).digest("hex") : null,
			textColumn: formats.textColumn ?? null,
			idColumn: formats.idColumn ?? null,
			dateColumn: formats.dateColumn ?? null,
		},
		inputs,
		counts: { documents, failed, rows: Object.fromEntries(Object.entries(rows).sort()) },
	};
}
