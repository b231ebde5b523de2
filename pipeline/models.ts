import { type LineModel, unpackLineModel } from "./2-zones/line/model.ts";
import { loadSyntaxModel } from "./4-syntax/load.ts";
import type { SyntaxModel } from "./4-syntax/model.ts";
import { type EntityModels, loadEntityModels } from "./5-entities/load.ts";
import { type EventModels, loadEventModels } from "./8-events/load.ts";
import { readModelFile } from "./model-files.ts";

export { readModelFile, readModelTable } from "./model-files.ts";

/** The large models: plain data whose arrays lie in shared memory, so that a thread can hand them to others without a copy. */
export interface Models extends EntityModels, EventModels {
	syntax: SyntaxModel;
}

export function loadModels(): Models {
	return { syntax: loadSyntaxModel(), ...loadEntityModels(), ...loadEventModels() };
}

/** The model that tells an article's lines from the rest of a page (stage 2). */
export function loadZoneModel(): LineModel {
	return unpackLineModel(readModelFile("zones.bin"));
}

/** The model that tells an article's blocks from the rest of an HTML page (stage 1). */
export function loadHtmlModel(): LineModel {
	return unpackLineModel(readModelFile("zones-html.bin"));
}
