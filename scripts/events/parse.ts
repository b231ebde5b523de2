import { zoneStage } from "../../pipeline/2-zones/index.ts";
import { tokenStage } from "../../pipeline/3-tokens/index.ts";
import { syntaxStage } from "../../pipeline/4-syntax/index.ts";
import type { ParsedDocument } from "../../schemas/index.ts";

const [zone, token, parse] = [zoneStage(), tokenStage({ allZones: true }), syntaxStage()];

/** Tokens and trees of a training text, as the pipeline would see them. */
export function parseText(id: string, text: string): ParsedDocument {
	const document = { id, text, source: null, title: null, byline: null, published: null, warnings: [] };
	return parse.run(token.run(zone.run(document)));
}
