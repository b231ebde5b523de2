import type { FormatOptions } from "./1-read/formats/format.ts";
import type { StageOptions } from "./stages.ts";

/** Everything that changes a record: the same options, version and input give the same bytes. Plain data, so that workers can be handed it. */
export interface PipelineOptions extends StageOptions {
	/** Publication date (YYYY-MM-DD) of documents that give none. */
	published?: string;
	/** How files are read. */
	formats?: FormatOptions;
}
