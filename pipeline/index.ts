import type { DocumentRecord } from "../schemas/index.ts";
import { readInput } from "./1-read/index.ts";
import { failedRecord } from "./9-record/failed.ts";
import type { PipelineOptions } from "./options.ts";
import { createStages } from "./stages.ts";

export * from "../schemas/index.ts";
export type { PipelineOptions } from "./options.ts";

export interface Pipeline {
	/** Reads one input object (`{ id, text | html, published?, title?, url? }`); never throws: what cannot be processed is a failed record. */
	extract(input: unknown, fallbackId?: string, source?: string | null): DocumentRecord;
}

/** Loads the models and builds the pipeline once; `extract` is then a pure function of its input. */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
	const { published, ...stageOptions } = options;
	const stages = createStages(stageOptions);
	return {
		extract(input, fallbackId = "1", source = null) {
			try {
				const document = readInput(input, fallbackId, source);
				if (published && !document.published) document.published = { date: published, basis: "given" };
				return stages.run(document);
			} catch (error) {
				return failedRecord(input, fallbackId, source, error);
			}
		},
	};
}
