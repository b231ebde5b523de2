import type { Document, ZonedDocument, ZoneType } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";
import { splitBlocks } from "./blocks.ts";

/** Tells the article from what stands around it: zones of one type each, and the blocks (paragraphs, headings) inside them. */
export function zoneStage(): Stage<Document, ZonedDocument> {
	return {
		name: "zones",
		run(document) {
			const blocks = splitBlocks(document.text).map((range) => ({ ...range, type: "body" as ZoneType }));
			const zones: ZonedDocument["zones"] = [];
			for (const block of blocks) {
				const last = zones.at(-1);
				if (last?.type === block.type) last.end = block.end;
				else zones.push({ ...block });
			}
			return { ...document, dateline: null, zones, blocks };
		},
	};
}
