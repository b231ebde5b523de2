import type { PipelineOptions } from "../options.ts";
import type { PipelineFlags } from "./flags.ts";

/** Flags of the command line as options of the pipeline; reads the gazetteer's file. Throws {@link UsageError}. */
export async function pipelineOptions({
	published,
	zones,
	events,
	gazetteer,
}: PipelineFlags): Promise<PipelineOptions> {
	return {
		...(published === undefined ? {} : { published }),
		...(zones === "all" ? { allZones: true } : {}),
		...(events === "facts" ? { events } : {}),
		...(gazetteer === undefined ? {} : { gazetteer: (await import("../batch/gazetteer.ts")).readGazetteer(gazetteer) }),
	};
}
