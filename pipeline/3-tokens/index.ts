import { CONTENT_ZONES, Gap, type TokenizedDocument, type ZonedDocument } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";
import { createTokenBuilder } from "./builder.ts";
import { createWink, type Wink } from "./wink.ts";
import { winkable } from "./winkable.ts";

export interface TokenOptions {
	/** Read every zone, not only the article's own words. */
	allZones?: boolean;
}

/**
 * Splits the content zones into tokens and sentences with parts of speech and exact UTF-16 offsets.
 * Universal POS tags; a sentence never crosses a block.
 */
export function tokenStage(
	options: TokenOptions = {},
	wink: Wink = createWink(),
): Stage<ZonedDocument, TokenizedDocument> {
	return {
		name: "tokens",
		run(document) {
			const builder = createTokenBuilder();
			document.blocks.forEach((block, index) => {
				if (!options.allZones && !CONTENT_ZONES.has(block.type)) return;
				let gap: number = Gap.block;
				for (const piece of winkable(document.text, block.start, block.end)) {
					builder.add(wink(piece.text), piece, index, gap);
					gap = Gap.space;
				}
			});
			return { ...document, tokens: builder.finish() };
		},
	};
}
