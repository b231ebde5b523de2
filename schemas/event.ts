import * as z from "zod";
import { IsoDay } from "./document.ts";
import { QuotedDocument } from "./quote.ts";
import { Range, Span, TokenRange } from "./span.ts";

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

export const EventPrecision = z.enum(["day", "week", "month", "quarter", "year", "decade"]);
export type EventPrecision = z.infer<typeof EventPrecision>;

export const PlaceBasis = z.enum(["clause", "dateline"]);
export type PlaceBasis = z.infer<typeof PlaceBasis>;

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
	precision: EventPrecision.nullable().describe("Calendar unit of the date (a season or half year counts as quarter)"),
	placeBasis: PlaceBasis.nullable().describe(
		"Where the place was read: in the event's clause, or the article's dateline",
	),
});

export const Event = Span.extend({
	id: z.string().describe("Identifier within the document, such as v1"),
	...EventFacts.shape,
	time: z.string().nullable().describe("Time expression that dates it"),
	participants: z
		.array(
			z.object({
				role: Role.describe(
					"Part in the event: who does it (agent), who or what undergoes it (patient), others, and events that it is about (other)",
				),
				mention: z.string().describe("Mention of who or what took part"),
			}),
		)
		.describe("Who took part, as mentions with their roles"),
	place: z.string().nullable().describe("Mention of the place"),
	source: z.string().nullable().describe("Mention of who reports it, when the text tells it as somebody's words"),
	happening: z.string().describe("Shared by the events of a document that tell of one happening, such as h1"),
	clause: Span.describe("Words of the clause that tells of it"),
});
export type Event = z.infer<typeof Event>;

/** `time`, `participants[].mention`, `place` and `source` are indices into `times` and `mentions`. */
export const EventDraft = TokenRange.extend({
	...EventFacts.shape,
	time: z.int().nullable(),
	participants: z.array(z.object({ role: Role, mention: z.int() })),
	place: z.int().nullable(),
	source: z.int().nullable(),
	happening: z.int(),
	clause: Range,
});
export type EventDraft = z.infer<typeof EventDraft>;

/** Events -> record. */
export const EventDocument = QuotedDocument.extend({ events: z.array(EventDraft) });
export type EventDocument = z.infer<typeof EventDocument>;
