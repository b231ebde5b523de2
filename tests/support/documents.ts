import { zoneStage } from "../../pipeline/2-zones/index.ts";
import { tokenStage } from "../../pipeline/3-tokens/index.ts";
import { syntaxStage } from "../../pipeline/4-syntax/index.ts";
import type { Document, ParsedDocument, TokenizedDocument } from "../../schemas/index.ts";

/** A document as the reader gives it, for tests that start at a later stage. */
export function documentOf(text: string, published?: string): Document {
	return {
		id: "test",
		source: null,
		text,
		title: null,
		byline: null,
		published: published ? { date: published, basis: "given" } : null,
		warnings: [],
	};
}

const zones = zoneStage();
const tokens = tokenStage({ allZones: true });
const syntax = syntaxStage();

export function tokenized(text: string, published?: string): TokenizedDocument {
	return tokens.run(zones.run(documentOf(text, published)));
}

export function parsed(text: string, published?: string): ParsedDocument {
	return syntax.run(tokenized(text, published));
}
