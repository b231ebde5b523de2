import { readModelText } from "../model-files.ts";
import { parseTriggerArrays, type TriggerArrays } from "./trigger/model.ts";

export interface EventModels {
	triggers: TriggerArrays;
}

/** Reads the models of this stage from models/. */
export function loadEventModels(): EventModels {
	return { triggers: parseTriggerArrays(readModelText("event-triggers.tsv")) };
}
