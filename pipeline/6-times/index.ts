import type { EntityDocument, TimedDocument } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";
import { type DocumentType, documentType } from "./anchor/document-type.ts";
import { anchor } from "./anchor/index.ts";
import { parseIsoDay, toDay } from "./calendar.ts";
import { detect, indexRules } from "./detect.ts";
import { lex } from "./lex.ts";
import { createLexicon } from "./lexicon/index.ts";
import { refine } from "./refine/index.ts";
import { RULES } from "./rules/index.ts";

export interface TimeOptions {
	/** How dates are anchored: on the publication date (news) or on the dates told (narrative). Chosen from the text when absent. */
	documentType?: DocumentType;
}

/**
 * Finds time expressions and gives each its TIMEX3 value (TimeML 1.2.1), anchored on the publication date or the date in focus.
 *
 * Where to add an expression:
 * - a word (a month's short form, a holiday, a vague adverb): one line in `lexicon/`;
 * - a pattern: the file of its family in `rules/` (a new family also takes a line in `rules/index.ts`);
 * - words before it that belong to its span (early, the end of, nearly): `refine/widen.ts`;
 * - how it is anchored: `anchor/` (`parts-of-year.ts`, `week.ts`, `shifted.ts`; the tense in `tense.ts`, a story's year in `story-year.ts`);
 * and a row in the table of the same name in `tests/6-times/`.
 */
export function timeStage(options: TimeOptions = {}): Stage<EntityDocument, TimedDocument> {
	const lexicon = createLexicon();
	const byKind = indexRules(RULES);
	return {
		name: "times",
		run(document) {
			const items = lex(document.text, document.tokens, document.syntax.tag, lexicon);
			const found = refine(items, detect(items, byKind), document.mentions);
			const published = document.published && parseIsoDay(document.published.date);
			const type =
				options.documentType ?? (isDated(document) ? "news" : documentType(items, found, published?.year ?? null));
			const matches = type === "news" ? found.filter((match) => !match.story) : found;
			const speech = published && toDay(published.year, published.month, published.day);
			const { times, warnings } = anchor(items, matches, type, speech);
			return {
				...document,
				times,
				warnings: warnings.length > 0 ? [...document.warnings, ...warnings] : document.warnings,
			};
		},
	};
}

/** A text that prints the day it came out on a line of its own speaks from that day, however much history it tells. */
const isDated = ({ published, zones }: EntityDocument) =>
	published !== null && zones.some(({ type }) => type === "date");
