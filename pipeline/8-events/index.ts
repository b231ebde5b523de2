import type { EventDocument, QuotedDocument } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";

/** Finds events with their status, date, participants and place. */
export function eventStage(): Stage<QuotedDocument, EventDocument> {
	return { name: "events", run: (document) => ({ ...document, events: [] }) };
}
