import { z } from "zod";
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
	document: DocumentInfo,
	text: z.string().describe("The text that all offsets count in, in Unicode code points"),
	zones: z.array(Zone),
	sentences: z
		.array(Zone.omit({ type: true }))
		.describe("Sentences of the zones that were read; facts are quoted in tables with the sentence they start in"),
	entities: z.array(Entity),
	mentions: z.array(Mention),
	times: z.array(Timex),
	quotes: z.array(Quote),
	events: z.array(Event),
	warnings: z.array(Warning),
});
export type OkRecord = z.infer<typeof OkRecord>;

/** A document that could not be read or processed, in its place. */
export const FailedRecord = z.object({
	schema: z.literal(SCHEMA),
	status: z.literal("failed"),
	document: z.object({ id: z.string().nullable(), source: z.string().nullable().optional() }),
	error: z.object({ code: z.string(), message: z.string() }),
});
export type FailedRecord = z.infer<typeof FailedRecord>;

export const DocumentRecord = z.discriminatedUnion("status", [OkRecord, FailedRecord]);
export type DocumentRecord = z.infer<typeof DocumentRecord>;
