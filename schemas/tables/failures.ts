import type { FailedRecord } from "../index.ts";
import type { FieldType } from "./table.ts";

/** Documents that could not be read or processed; unlike the other tables it is made from failed records. */
export const failures = {
	name: "failures",
	title: "Failures",
	description: "One row a document that could not be read or processed",
	primaryKey: ["document_id"],
	columns: [
		{
			name: "document_id",
			type: "string" as FieldType,
			description: "Identifier of the document",
			value: ({ document }: FailedRecord) => document.id,
		},
		{
			name: "code",
			type: "string" as FieldType,
			description: "Stable code of the error",
			value: ({ error }: FailedRecord) => error.code,
		},
		{
			name: "message",
			type: "string" as FieldType,
			description: "What went wrong, in a sentence",
			value: ({ error }: FailedRecord) => error.message,
		},
		{
			name: "source",
			type: "string" as FieldType,
			description: "File, line or URL that was read",
			value: ({ document }: FailedRecord) => document.source ?? null,
		},
	],
} as const;
