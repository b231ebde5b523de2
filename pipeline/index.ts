import type { DocumentRecord } from "../schemas/index.ts";
import { createReader } from "./1-read/index.ts";
import { failedRecord } from "./9-record/failed.ts";
import type { PipelineOptions } from "./options.ts";
import { createStages, type Loaded } from "./stages.ts";

export * from "../schemas/index.ts";
export type { PipelineOptions } from "./options.ts";

export interface Pipeline {
	/** Reads one input object (`{ id, text | html, published?, title?, url? }`); never throws: what cannot be processed is a failed record. */
	extract(input: unknown, fallbackId?: string, source?: string | null): DocumentRecord;
}

/** Loads the models, as far as they are not given, and builds the pipeline once; `extract` is then a pure function of its input. */
export function createPipeline(
	{ published, formats: _formats, ...options }: PipelineOptions = {},
	loaded: Loaded = {},
): Pipeline {
	const stages = createStages(options, loaded);
	const read = createReader();
	const dated = (input: unknown) =>
		published !== undefined && isObject(input) && (input.published ?? null) === null ? { ...input, published } : input;
	return {
		extract(input, fallbackId = "1", source = null) {
			try {
				return stages.run(read(dated(input), fallbackId, source));
			} catch (error) {
				return failedRecord(input, fallbackId, source, error);
			}
		},
	};
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
