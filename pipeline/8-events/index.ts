import type { EventDocument, EventDraft, QuotedDocument } from "../../schemas/index.ts";
import { TAGS } from "../4-syntax/tags.ts";
import type { Stage } from "../stage.ts";
import { clauseOf } from "./clause.ts";
import { statusAt } from "./date/agreement.ts";
import { timedTokens } from "./date/calendar.ts";
import { dateEvents } from "./date/index.ts";
import { isMainline } from "./date/narrative.ts";
import { numberHappenings } from "./happenings.ts";
import { classOf } from "./lexicon/classes.ts";
import { type EventModels, loadEventModels } from "./load.ts";
import { mentionPool } from "./mention-pool.ts";
import { namedTokens } from "./names.ts";
import { participantsIn } from "./participants.ts";
import { datelinePlace, placeOf } from "./places.ts";
import { sourcesOf } from "./sources.ts";
import { statusOf } from "./status.ts";
import { treeOf } from "./tree.ts";
import { triggerModel } from "./trigger/model.ts";
import { findTriggers } from "./triggers.ts";

const ADJECTIVES: ReadonlySet<string> = new Set(["JJ", "JJR", "JJS"]);

export interface EventOptions {
	/** Leave out events of class REPORTING. */
	events?: "all" | "facts";
}

/**
 * Finds events (TimeML: verbs, nouns and adjectives that denote what happens or holds) with class, status, date, participants and place.
 * Participants that are no names become mentions of type OTHER.
 */
export function eventStage(
	options: EventOptions = {},
	models: EventModels = loadEventModels(),
): Stage<QuotedDocument, EventDocument> {
	const model = triggerModel(models.triggers);
	return {
		name: "events",
		run(document) {
			const { tokens, syntax } = document;
			const tree = treeOf(tokens, syntax);
			const pool = mentionPool(document, tree);
			const triggers = findTriggers(tree, model, timedTokens(document, tree), namedTokens(document));
			const statuses = triggers.map((token) => statusOf(tree, token));
			const dates = dateEvents(document, tree, triggers, statuses);
			const participants = participantsIn(document, tree, triggers, pool);
			const dateline = datelinePlace(document);
			const sourceOf = sourcesOf(document, pool);
			const events = triggers.map((token, rank): EventDraft => {
				const lemma = tree.lemma[token]!.toLowerCase();
				const dating = dates[rank]!;
				const near = placeOf(tree, token, document.mentions, pool.nameAt);
				const place = near < 0 && isMainline(tree, token) ? dateline : near;
				return {
					start: tokens.start[token]!,
					end: tokens.end[token]!,
					first: token,
					last: token,
					lemma,
					class: classOf(lemma, ADJECTIVES.has(TAGS[tree.tag[token]!]!)),
					status: statusAt(statuses[rank]!, dating, document.published?.date ?? null),
					date: dating?.date ?? null,
					from: dating?.from ?? null,
					to: dating?.to ?? null,
					basis: dating?.basis ?? null,
					precision: dating?.precision ?? null,
					time: dating?.time ?? null,
					participants: participants(token),
					place: place < 0 ? null : place,
					placeBasis: place < 0 ? null : near < 0 ? "dateline" : "clause",
					source: sourceOf(token),
					happening: 0,
					clause: clauseOf(tree, token),
				};
			});
			const { mentions, order } = pool.finish();
			const at = (index: number | null) => (index === null ? null : order[index]!);
			for (const event of events) {
				event.participants = event.participants.map(({ role, mention }) => ({ role, mention: order[mention]! }));
				event.place = at(event.place);
				event.source = at(event.source);
			}
			numberHappenings(events, mentions);
			const kept = options.events === "facts" ? events.filter((event) => event.class !== "REPORTING") : events;
			return { ...document, mentions, events: kept };
		},
	};
}
