import * as z from "zod";
import { DocumentInfo } from "./document.ts";
import { Entity, Mention } from "./entity.ts";
import { Event } from "./event.ts";
import { Quote } from "./quote.ts";
import { Timex } from "./timex.ts";
import { Warning } from "./warning.ts";
import { Zone } from "./zone.ts";

/** Name and major version of the record's shape: it changes only when a field is renamed or dropped. */
export const SCHEMA = "onrecord/1";

/** A processed document: everything that is on the record. */
export const OkRecord = z.object({
	schema: z.literal(SCHEMA),
	status: z.literal("ok"),
	document: DocumentInfo.describe("Facts about the document itself"),
	text: z.string().describe("The text that all offsets count in, in Unicode code points"),
	zones: z.array(Zone).describe("Kinds of text, in text order, without overlaps"),
	sentences: z
		.array(Zone.omit({ type: true }))
		.describe("Sentences of the zones that were read; facts are quoted in tables with the sentence they start in"),
	entities: z.array(Entity).describe("People, organizations, places and other named things"),
	mentions: z.array(Mention).describe("Where an entity is named, or a participant of an event stands"),
	times: z.array(Timex).describe("Dates, times, durations and recurring times (TIMEX3)"),
	quotes: z.array(Quote).describe("Who said what"),
	events: z.array(Event).describe("What happened when, who took part, where"),
	warnings: z.array(Warning).describe("What a reader of the record should know"),
});
export type OkRecord = z.infer<typeof OkRecord>;

/** A document that could not be read or processed, in its place. */
export const FailedRecord = z.object({
	schema: z.literal(SCHEMA),
	status: z.literal("failed"),
	document: z
		.object({
			id: z.string().nullable().describe("Identifier of the document"),
			source: z.string().nullable().optional().describe("File, line or URL that was read"),
		})
		.describe("What is known of the document"),
	error: z
		.object({
			code: z.string().describe("Stable code of the error; docs/codes.md lists them"),
			message: z.string().describe("What went wrong, in a sentence"),
		})
		.describe("Why there is no record"),
});
export type FailedRecord = z.infer<typeof FailedRecord>;

export const DocumentRecord = z.discriminatedUnion("status", [OkRecord, FailedRecord]);
export type DocumentRecord = z.infer<typeof DocumentRecord>;
