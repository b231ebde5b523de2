import { type Mention, MentionType } from "../index.ts";
import { keys, ofDocument, provenance, span, type Table } from "./table.ts";

export const mentions: Table<Mention> = {
	name: "mentions",
	title: "Mentions",
	description: "One row a place in the text where an entity is named or a participant of an event stands",
	primaryKey: ["document_id", "mention_id"],
	foreignKeys: [ofDocument],
	rows: (record) => record.mentions,
	columns: [
		...keys<Mention>("mention"),
		{ name: "text", type: "string", description: "The words", required: true, value: ({ text }) => text },
		{
			name: "type",
			type: "string",
			description: "OntoNotes 5 label, or OTHER for a participant that is no name",
			enum: MentionType.options,
			required: true,
			value: ({ type }) => type,
		},
		{
			name: "entity_id",
			type: "string",
			description: "Entity that it names or stands for",
			value: ({ entity }) => entity,
		},
		{
			name: "entity_name",
			type: "string",
			description: "Name of that entity",
			value: ({ entity }, context) => context.entity(entity)?.name ?? null,
		},
		{ name: "method", type: "string", description: "How it was found", value: ({ method }) => method },
		...span<Mention>(),
		...provenance<Mention>(),
	],
};
