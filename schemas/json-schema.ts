import * as z from "zod";
import { Config } from "./config.ts";
import { InputDocument } from "./document.ts";
import { DocumentRecord } from "./record.ts";
import { Run } from "./run.ts";

function schemaOf(type: z.ZodType, title: string, description: string, io: "input" | "output"): object {
	const { $schema, ...schema } = z.toJSONSchema(type, { target: "draft-2020-12", io });
	return { $schema, title, description, ...schema };
}

/** JSON Schema (2020-12) of a record, made from the zod schemas. */
export function recordSchema(): object {
	return schemaOf(DocumentRecord, "onrecord record", "A line of records.jsonl or of onrecord pipe", "output");
}

/** All published schemas by file name (schemas/json/NAME.schema.json). */
export const JSON_SCHEMAS: Readonly<Record<string, () => object>> = {
	record: recordSchema,
	input: () => schemaOf(InputDocument, "onrecord input document", "A line that onrecord pipe reads", "input"),
	config: () =>
		schemaOf(Config, "onrecord.config.json", "Flags of onrecord extract, read from the working folder", "input"),
	run: () => schemaOf(Run, "onrecord run", "run.json of an output folder", "output"),
};

/** The text of schemas/json/NAME.schema.json. */
export function schemaText(name: string): string {
	return `${JSON.stringify(JSON_SCHEMAS[name]!(), null, "\t")}\n`;
}
