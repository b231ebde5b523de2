import type { Register } from "./command.ts";
import { addPipelineOptions, addPoolOptions, type PipelineFlags, type PoolFlags } from "./flags.ts";

const EXAMPLES = `
Examples:
  $ onrecord pipe < articles.ndjson > records.ndjson
  $ zcat articles.ndjson.gz | onrecord pipe --workers 2 | jq -r '.quotes[].content[].text'

A line is {"id", "text" or "html", "published"?, "title"?, "url"?}; a line that cannot be read gives a record with "status":"failed".`;

export const pipeCommand: Register = (program) => {
	const command = program
		.command("pipe")
		.description("NDJSON filter: one document a line in, one record a line out, same order");
	addPoolOptions(addPipelineOptions(command), 1)
		.addHelpText("after", EXAMPLES)
		.action(async (flags: PipelineFlags & PoolFlags) => {
			const [{ pipe }, { pipelineOptions }] = await Promise.all([import("../batch/pipe.ts"), import("./options.ts")]);
			const { workers, timeout } = flags;
			const pipeline = await pipelineOptions(flags);
			await pipe(process.stdin, process.stdout, { workers, timeout: timeout * 1000, pipeline, tables: false });
		});
};
