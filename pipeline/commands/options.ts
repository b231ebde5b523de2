import type { PipelineOptions } from "../options.ts";
import type { PipelineFlags } from "./flags.ts";

/** Flags of the command line as options of the pipeline; reads the gazetteer's file. Throws {@link UsageError}. */
export async function pipelineOptions(flags: PipelineFlags): Promise<PipelineOptions> {
	const { published, zones, events, gazetteer, textColumn, idColumn, dateColumn } = flags;
	const columns = Object.entries({ textColumn, idColumn, dateColumn }).filter(([, name]) => name !== undefined);
	return {
		...(columns.length > 0 ? { formats: Object.fromEntries(columns) } : {}),
		...(published === undefined ? {} : { published }),
		...(zones === "all" ? { allZones: true } : {}),
		...(events === "facts" ? { events } : {}),
		...(gazetteer === undefined ? {} : { gazetteer: (await import("../batch/gazetteer.ts")).readGazetteer(gazetteer) }),
	};
}
