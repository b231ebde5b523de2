import { type FailedRecord, SCHEMA } from "../../schemas/index.ts";
import { InputError } from "../errors.ts";

/** The record of a document that could not be read or processed: its id if it has one, a stable code, one sentence. */
export function failedRecord(input: unknown, fallbackId: string, source: string | null, error: unknown): FailedRecord {
	const id = typeof input === "object" && input !== null && "id" in input ? input.id : undefined;
	return {
		schema: SCHEMA,
		status: "failed",
		document: { id: typeof id === "string" || typeof id === "number" ? String(id) : fallbackId, source },
		error: {
			code: error instanceof InputError ? error.code : "internal",
			message: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error),
		},
	};
}
