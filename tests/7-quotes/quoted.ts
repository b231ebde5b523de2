import { entityStage } from "../../pipeline/5-entities/index.ts";
import { timeStage } from "../../pipeline/6-times/index.ts";
import { quoteStage } from "../../pipeline/7-quotes/index.ts";
import type { QuotedDocument } from "../../schemas/index.ts";
import { parsed } from "../support/documents.ts";

const entities = entityStage();
const times = timeStage();
const quotes = quoteStage();

export const quotedDocument = (text: string): QuotedDocument => quotes.run(times.run(entities.run(parsed(text))));

/** Quotations as "speaker [cue] content | content", "-" for what is missing, in text order. */
export function quoted(text: string): string[] {
	return quotedDocument(text).quotes.map(({ speaker, cue, content }) => {
		const of = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : "-");
		return `${of(speaker)} [${of(cue)}] ${content.map(of).join(" | ")}`;
	});
}
