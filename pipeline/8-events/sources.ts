import type { QuotedDocument } from "../../schemas/index.ts";
import type { MentionPool } from "./mention-pool.ts";

/** Mention of the speaker in whose reported words a trigger stands ("NATO said troops had crossed"), or null. */
export function sourceOf(document: QuotedDocument, trigger: number, pool: MentionPool): number | null {
	const start = document.tokens.start[trigger]!;
	const quote = document.quotes.find(({ content }) => content.some((span) => span.start <= start && start < span.end));
	if (!quote?.speaker) return null;
	for (let token = quote.speaker.last; token >= quote.speaker.first; token--)
		if (pool.nameAt[token]! >= 0) return pool.nameAt[token]!;
	return pool.get(quote.speaker.last);
}
