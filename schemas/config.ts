import * as z from "zod";

const flag = (description: string) => z.boolean().optional().describe(description);
const name = (description: string) => z.string().optional().describe(description);

/** onrecord.config.json: flags of `onrecord extract` by their names. The command line wins. */
export const Config = z.strictObject({
	$schema: name("Where an editor finds this schema"),
	out: name("Folder to write to (default: output)"),
	published: z.iso.date().optional().describe("Publication date (YYYY-MM-DD) of documents that give none"),
	zones: z
		.enum(["content", "all"])
		.optional()
		.describe("Read the article only, or every zone (comments, captions, widgets …)"),
	events: z.enum(["all", "facts"]).optional().describe("All events, or leave out verbs of saying"),
	gazetteer: name("Your own names: a .csv or .tsv with the columns name,type,wikidata,aliases …"),
	"text-column": name("Column of CSV and TSV files that holds the text"),
	"id-column": name("Column of CSV and TSV files that holds the identifier"),
	"date-column": name("Column of CSV and TSV files that holds the publication date"),
	workers: z.int().min(1).max(64).optional().describe("Worker threads"),
	timeout: z.number().positive().max(86_400).optional().describe("Seconds after which a document fails"),
	xlsx: flag("Write an Excel workbook as well"),
	parquet: flag("Write Parquet files as well, one a table"),
	report: flag("Whether to write report.html"),
	json: flag("Print the summary as JSON"),
	quiet: flag("Print nothing but errors"),
});
export type Config = z.infer<typeof Config>;
