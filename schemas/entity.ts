import * as z from "zod";
import { Span, TokenRange } from "./span.ts";
import { ParsedDocument } from "./syntax.ts";

/** OntoNotes 5 labels that onrecord gives. */
export const EntityType = z.enum(["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT"]);
export type EntityType = z.infer<typeof EntityType>;

/** `OTHER`: a phrase or pronoun that takes part in an event and is no name ("the company", "she"); its entity is whom it stands for, if known. */
export const MentionType = z.enum([...EntityType.options, "OTHER"]);
export type MentionType = z.infer<typeof MentionType>;

export const EntityIds = z.object({
	wikidata: z
		.string()
		.regex(/^Q[1-9]\d*$/)
		.optional()
		.describe("Wikidata item"),
	geonames: z.string().regex(/^\d+$/).optional().describe("GeoNames identifier"),
	iso3166: z
		.string()
		.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
		.optional()
		.describe("ISO 3166-1 or 3166-2 code"),
});
export type EntityIds = z.infer<typeof EntityIds>;

export const Entity = z.object({
	id: z.string().describe("Identifier within the document, such as e1"),
	name: z.string().describe("Fullest name the document gives, or the canonical name of a linked entity"),
	type: EntityType.describe("OntoNotes 5 label"),
	ids: EntityIds.describe("Identifiers in public registers; empty when none is certain"),
	mentions: z
		.int()
		.nonnegative()
		.describe("Number of mentions by name or title in the document; pronouns are not counted"),
});
export type Entity = z.infer<typeof Entity>;

export const Mention = Span.extend({
	id: z.string().describe("Identifier within the document, such as m1"),
	type: MentionType.describe("OntoNotes 5 label, or OTHER for a participant that is no name"),
	entity: z.string().nullable().describe("Entity that the mention names or stands for"),
	method: z
		.string()
		.describe(
			"How it was found: tagger, gazetteer, user (the user's own gazetteer), title, given-name, acronym, repeated, nominal, or participant (no name)",
		),
});
export type Mention = z.infer<typeof Mention>;

/** An entity inside the pipeline; its index in `entities` is its identity until the record gives it an id. */
export const EntityDraft = Entity.omit({ id: true, mentions: true });
export type EntityDraft = z.infer<typeof EntityDraft>;

export const MentionDraft = TokenRange.extend({ type: MentionType, entity: z.int().nullable(), method: z.string() });
export type MentionDraft = z.infer<typeof MentionDraft>;

/**
 * Entities -> times. `mentions` are names (and capitalized nominals such as "the Alliance"), in text order.
 * `references` are other words that stand for an entity (she, the ambassador), for the stages that ask; they are not records by themselves.
 */
export const EntityDocument = ParsedDocument.extend({
	entities: z.array(EntityDraft),
	mentions: z.array(MentionDraft),
	references: z.array(MentionDraft),
});
export type EntityDocument = z.infer<typeof EntityDocument>;
