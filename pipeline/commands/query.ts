import type { Register } from "./command.ts";
import { addQueryOptions, ask, type QueryFlags } from "./query-flags.ts";

const EXAMPLES = `
Examples:
  $ onrecord query mentions output --where 'text=Kyiv' --columns document_id,sentence
  $ onrecord query times output --where 'value~2025' --format csv
  $ onrecord query documents output --where 'published>=2024-10-01' --limit 10

The columns are those of the tables: docs/codebook.md. Text is compared without case and accents.`;

export const queryCommand: Register = (program) => {
	const command = program
		.command("query")
		.description("print the rows of a table that pass conditions, from an output folder")
		.argument("<table>", "documents, entities, mentions, times, quotes, events or failures");
	addQueryOptions(command)
		.addHelpText("after", EXAMPLES)
		.action((table: string, dir: string, flags: QueryFlags) => ask(dir, flags, table, []));
};
