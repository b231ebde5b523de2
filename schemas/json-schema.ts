import { z } from "zod";
import { DocumentRecord } from "./record.ts";

/** JSON Schema (2020-12) of a record, made from the zod schemas. */
export function recordSchema(): object {
	const { $schema, ...schema } = z.toJSONSchema(DocumentRecord, { target: "draft-2020-12", io: "output" });
	return { $schema, title: "onrecord record", description: "A line of records.jsonl or of onrecord pipe", ...schema };
}
