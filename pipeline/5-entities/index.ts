import type { EntityDocument, ParsedDocument } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";

/** Finds names, groups them into entities and links those that are certain. */
export function entityStage(): Stage<ParsedDocument, EntityDocument> {
	return {
		name: "entities",
		run: (document) => ({ ...document, entities: [], mentions: [], references: [] }),
	};
}
