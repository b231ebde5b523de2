import type { MentionDraft } from "../../../schemas/index.ts";
import type { Items } from "../lex.ts";
import type { Match } from "../meaning.ts";
import { settleOrder } from "./date-order.ts";
import { joinTimes } from "./join.ts";
import { lendDays } from "./lend-day.ts";
import { dropNames } from "./names.ts";
import { dropOverlaps } from "./overlap.ts";
import { markRanges } from "./ranges.ts";
import { joinWeeks } from "./week-of.ts";
import { widen } from "./widen.ts";

/** Turns raw matches into the expressions of the document, in text order and without overlap. */
export function refine(items: Items, matches: Match[], mentions: readonly MentionDraft[]): Match[] {
	let kept = dropOverlaps(matches);
	kept = joinTimes(items, kept);
	kept = lendDays(items, kept);
	kept = joinWeeks(items, kept);
	kept = widen(items, kept);
	kept = markRanges(items, kept);
	kept = settleOrder(items, kept);
	kept = dropNames(items, kept, mentions);
	return kept.filter((match, k) => !isAdverbOf(match, kept[k + 1]));
}

/** "Most recently last October" has one date: the adverb right before it adds none. */
function isAdverbOf(match: Match, next: Match | undefined): boolean {
	return match.rule === "vague" && next?.start === match.end && next.meaning.kind === "point";
}
