import * as z from "zod";
import { IsoDay } from "./document.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** run.json: what an output folder was made from, how, and how much came of it. Holds no clock. */
export const Run = z.object({
	schema: z.literal("onrecord-run/1").describe("Name and major version of this file's shape"),
	generator: z.literal("onrecord").describe("Program that wrote the folder"),
	version: z.string().describe("Version of the program"),
	options: z
		.object({
			published: IsoDay.nullable().describe("Publication date given for documents that had none"),
			zones: z.enum(["content", "all"]).describe("Zones that were read"),
			events: z.enum(["all", "facts"]).describe("Events that were kept"),
			gazetteer: Sha256.nullable().describe("SHA-256 of the user's own names, or null"),
			textColumn: z.string().nullable().describe("Column of CSV and TSV files that was read as the text"),
			idColumn: z.string().nullable().describe("Column that was read as the identifier"),
			dateColumn: z.string().nullable().describe("Column that was read as the publication date"),
		})
		.describe("Options that change records"),
	inputs: z
		.object({
			items: z.int().nonnegative().describe("Files and lines that were read"),
			sha256: Sha256.describe("One hash over all of them, in order"),
		})
		.describe("What was read"),
	counts: z
		.object({
			documents: z.int().nonnegative().describe("Lines of records.jsonl"),
			failed: z.int().nonnegative().describe("Those that are failures"),
			rows: z.record(z.string(), z.int().nonnegative()).describe("Rows of each table; tables without any are left out"),
		})
		.describe("What came of it"),
});
export type Run = z.infer<typeof Run>;
