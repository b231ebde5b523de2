import { readModelFile } from "../model-files.ts";
import { readTriggerArrays, type TriggerArrays } from "./trigger/arrays.ts";

export interface EventModels {
	triggers: TriggerArrays;
}

/** Reads the models of this stage from models/. */
export function loadEventModels(): EventModels {
	return { triggers: readTriggerArrays(readModelFile("event-triggers.bin")) };
}
