import type { DocumentRecord } from "../schemas/index.ts";
import { readInput } from "./1-read/index.ts";
import { failedRecord } from "./9-record/failed.ts";
import { createStages, type StageOptions } from "./stages.ts";

export * from "../schemas/index.ts";

export interface Pipeline {
	/** Reads one input object (`{ id, text | html, published?, title?, url? }`); never throws: what cannot be processed is a failed record. */
	extract(input: unknown, fallbackId?: string, source?: string | null): DocumentRecord;
}

/** Loads the models and builds the pipeline once; `extract` is then a pure function of its input. */
export function createPipeline(options: StageOptions = {}): Pipeline {
	const stages = createStages(options);
	return {
		extract(input, fallbackId = "1", source = null) {
			try {
				return stages.run(readInput(input, fallbackId, source));
			} catch (error) {
				return failedRecord(input, fallbackId, source, error);
			}
		},
	};
}
