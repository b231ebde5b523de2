import { type Entity, EntityType } from "../index.ts";
import { keys, list, ofDocument, provenance, type Table } from "./table.ts";

export const entities: Table<Entity> = {
	name: "entities",
	title: "Entities",
	description: "One row an entity of a document: a person, organization, place, group … with all its mentions counted",
	primaryKey: ["document_id", "entity_id"],
	foreignKeys: [ofDocument],
	rows: (record) => record.entities,
	columns: [
		...keys<Entity>("entity"),
		{
			name: "name",
			type: "string",
			description: "Fullest name the document gives, or the canonical name of a linked entity",
			required: true,
			value: ({ name }) => name,
		},
		{
			name: "type",
			type: "string",
			description: "OntoNotes 5 label",
			enum: EntityType.options,
			required: true,
			value: ({ type }) => type,
		},
		{
			name: "mentions",
			type: "integer",
			description: "Number of mentions by name or title in the document; pronouns are not counted",
			value: ({ mentions }) => mentions,
		},
		{ name: "wikidata", type: "string", description: "Wikidata item", value: ({ ids }) => ids.wikidata ?? null },
		{ name: "geonames", type: "string", description: "GeoNames identifier", value: ({ ids }) => ids.geonames ?? null },
		{
			name: "iso3166",
			type: "string",
			description: "ISO 3166 code of a country or subdivision",
			value: ({ ids }) => ids.iso3166 ?? null,
		},
		{
			name: "as_written",
			type: "string",
			description: "The different wordings of its mentions",
			value: ({ id }, { wordings }) => list(wordings(id)),
		},
		...provenance<null>()
			.slice(1)
			.map((column) => ({
				...column,
				value: (_row: Entity, context: Parameters<typeof column.value>[1]) => column.value(null, context),
			})),
	],
};
