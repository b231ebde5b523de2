import { type Event, EventBasis, EventClass, EventPrecision, EventStatus, PlaceBasis } from "../index.ts";
import { keys, list, ofDocument, provenance, type RowContext, span, type Table } from "./table.ts";

const participants = ({ participants }: Event, { mention, nameOf }: RowContext, role?: string) =>
	participants
		.filter((participant) => role === undefined || participant.role === role)
		.map((participant) => nameOf(mention(participant.mention)));

/** Names that event-data users know (ACLED) where the meaning is the same: event_date, actor1, actor2, location, notes. */
export const events: Table<Event> = {
	name: "events",
	title: "Events",
	description: "One row an event: what happened, when, who took part, where",
	primaryKey: ["document_id", "event_id"],
	foreignKeys: [ofDocument],
	rows: (record) => record.events,
	columns: [
		...keys<Event>("event"),
		{
			name: "event_date",
			type: "date",
			description: "First day of the event's date; empty when nothing in the text dates it",
			value: ({ from }) => from,
		},
		{ name: "event_date_end", type: "date", description: "Last day of the event's date", value: ({ to }) => to },
		{
			name: "date_value",
			type: "string",
			description: "Date as a TIMEX3 value, as coarse as the text gives it",
			value: ({ date }) => date,
		},
		{
			name: "date_basis",
			type: "string",
			description: "What dates it",
			enum: EventBasis.options,
			value: ({ basis }) => basis,
		},
		{
			name: "date_precision",
			type: "string",
			description: "Calendar unit of the date",
			enum: EventPrecision.options,
			value: ({ precision }) => precision,
		},
		{
			name: "event",
			type: "string",
			description: "The trigger: the word that names the event",
			required: true,
			value: ({ text }) => text,
		},
		{ name: "lemma", type: "string", description: "Dictionary form of the trigger", value: ({ lemma }) => lemma },
		{
			name: "class",
			type: "string",
			description: "TimeML class",
			enum: EventClass.options,
			required: true,
			value: (event) => event.class,
		},
		{
			name: "status",
			type: "string",
			description: "Whether it happened",
			enum: EventStatus.options,
			required: true,
			value: ({ status }) => status,
		},
		{
			name: "actor1",
			type: "string",
			description: "Who did it",
			value: (event, context) => list(participants(event, context, "agent")),
		},
		{
			name: "actor2",
			type: "string",
			description: "Whom or what it was done to",
			value: (event, context) => list(participants(event, context, "patient")),
		},
		{
			name: "others",
			type: "string",
			description: "Others that took part, and events that it is about",
			value: (event, context) => list(participants(event, context, "other")),
		},
		{
			name: "location",
			type: "string",
			description: "Place of the event",
			value: ({ place }, context) => context.nameOf(context.mention(place)),
		},
		{
			name: "location_basis",
			type: "string",
			description: "Where the place was read: in the event's clause, or the article's dateline",
			enum: PlaceBasis.options,
			value: ({ placeBasis }) => placeBasis,
		},
		{
			name: "notes",
			type: "string",
			description: "Sentence that reports the event",
			value: (event, context) => context.sentence(event),
		},
		{
			name: "told_by",
			type: "string",
			description: "Who reports it, when the text tells it as somebody's words",
			value: ({ source }, context) => context.nameOf(context.mention(source)),
		},
		{
			name: "happening",
			type: "string",
			description: "Shared by the events of a document that tell of one happening",
			value: ({ happening }) => happening,
		},
		{
			name: "time_text",
			type: "string",
			description: "Time expression that dates it",
			value: ({ time }, context) => context.time(time)?.text ?? null,
		},
		...span<Event>(),
		...provenance<Event>().slice(1),
	],
};
