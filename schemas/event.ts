import { z } from "zod";
import { IsoDay } from "./document.ts";
import { QuotedDocument } from "./quote.ts";
import { Span, TokenRange } from "./span.ts";

/** TimeML event classes. */
export const EventClass = z.enum([
	"OCCURRENCE",
	"REPORTING",
	"STATE",
	"I_ACTION",
	"I_STATE",
	"ASPECTUAL",
	"PERCEPTION",
]);
export type EventClass = z.infer<typeof EventClass>;

export const EventStatus = z.enum(["occurred", "ongoing", "planned", "possible", "denied"]);
export type EventStatus = z.infer<typeof EventStatus>;

export const EventBasis = z.enum(["clause", "sentence", "narrative", "published"]);
export type EventBasis = z.infer<typeof EventBasis>;

export const Role = z.enum(["agent", "patient", "other"]);
export type Role = z.infer<typeof Role>;

/** Fields that need no reference to another record. */
const EventFacts = z.object({
	lemma: z.string().describe("Dictionary form of the trigger"),
	class: EventClass.describe("TimeML class"),
	status: EventStatus.describe("Whether it happened, from tense, aspect, modality, negation and governing verbs"),
	date: z
		.string()
		.nullable()
		.describe("TIMEX3 value truncated to the day or coarser; null when nothing in the text dates it"),
	from: IsoDay.nullable().describe("First day of the date"),
	to: IsoDay.nullable().describe("Last day of the date"),
	basis: EventBasis.nullable().describe(
		"What dates it: a time in its clause, in its sentence, carried by the narrative, or the publication date",
	),
});

export const Event = Span.extend({
	id: z.string().describe("Identifier within the document, such as v1"),
	...EventFacts.shape,
	time: z.string().nullable().describe("Time expression that dates it"),
	participants: z
		.array(z.object({ role: Role, mention: z.string() }))
		.describe("Who took part, as mentions with their roles"),
	place: z.string().nullable().describe("Mention of the place"),
});
export type Event = z.infer<typeof Event>;

/** `time`, `participants[].mention` and `place` are indices into `times` and `mentions`. */
export const EventDraft = TokenRange.extend({
	...EventFacts.shape,
	time: z.int().nullable(),
	participants: z.array(z.object({ role: Role, mention: z.int() })),
	place: z.int().nullable(),
});
export type EventDraft = z.infer<typeof EventDraft>;

/** Events -> record. */
export const EventDocument = QuotedDocument.extend({ events: z.array(EventDraft) });
export type EventDocument = z.infer<typeof EventDocument>;
