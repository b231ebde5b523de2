import type { QuotedDocument, TimedDocument } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";

/** Finds direct, mixed and indirect quotations with their cues and speakers. */
export function quoteStage(): Stage<TimedDocument, QuotedDocument> {
	return { name: "quotes", run: (document) => ({ ...document, quotes: [] }) };
}
