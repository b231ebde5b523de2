/** Values of the schema's enumerations; the page does not carry zod. A test holds them to the schema. */
export const EntityType = ["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT"] as const;
export const QuoteKind = ["direct", "mixed", "indirect"] as const;
export const EventStatus = ["occurred", "ongoing", "planned", "possible", "denied"] as const;
export const EventClass = [
	"OCCURRENCE",
	"REPORTING",
	"STATE",
	"I_ACTION",
	"I_STATE",
	"ASPECTUAL",
	"PERCEPTION",
] as const;
