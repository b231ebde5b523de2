import type { QuotedDocument, TimedDocument } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";
import { assemble } from "./assemble.ts";
import { draftOf } from "./draft.ts";
import { createLexicon } from "./lexicon/index.ts";
import { findQuoted } from "./marks.ts";
import { entityLookup } from "./speakers.ts";
import { wordsOf } from "./words.ts";

/** Finds direct, mixed and indirect quotations with their cues and speakers. */
export function quoteStage(): Stage<TimedDocument, QuotedDocument> {
	const lexicon = createLexicon();
	const isCue = (lemma: string) => lexicon.has(lemma);
	return {
		name: "quotes",
		run(document) {
			const words = wordsOf(document, findQuoted(document.tokens), isCue);
			const entityOf = entityLookup(document);
			const quotes = assemble(words, lexicon)
				.flatMap((report) => draftOf(words, report, entityOf) ?? [])
				.sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end);
			return { ...document, quotes };
		},
	};
}
