import type { Register } from "./command.ts";
import { applyConfig } from "./config.ts";
import { addColumnOptions, addPipelineOptions, addPoolOptions, type PipelineFlags, type PoolFlags } from "./flags.ts";

/** Flags of `onrecord extract`, as commander gives them. */
export interface ExtractFlags extends PipelineFlags, PoolFlags {
	out: string;
	report: boolean;
	xlsx?: boolean;
	parquet?: boolean;
	force: boolean;
	json: boolean;
	quiet: boolean;
	verbose: boolean;
}

const EXAMPLES = `
Examples:
  $ onrecord extract articles/ --out records
  $ onrecord extract story.txt --published 2024-10-16
  $ onrecord extract 'archive/**/*.md' --workers 2 --json
  $ cat news.ndjson | onrecord extract - --out records

A second run over the same input does only what is new or changed; an interrupted one goes on where it stopped.`;

export const extractCommand: Register = (program) => {
	const command = program
		.command("extract")
		.description("read files and folders, write records and tables")
		.argument("[path...]", "files, folders, glob patterns, or - for NDJSON on standard input", ["input"])
		.option("-o, --out <dir>", "folder to write to", "output");
	addPoolOptions(addColumnOptions(addPipelineOptions(command)))
		.option("--xlsx", "write an Excel workbook as well (records.xlsx)")
		.option("--parquet", "write Parquet files as well, one a table")
		.option("--no-report", "do not write report.html")
		.option("--force", "do everything again, also what has not changed", false)
		.option("--json", "print the summary as JSON", false)
		.option("-q, --quiet", "print nothing but errors", false)
		.option("--verbose", "name each document that fails, show where errors come from", false)
		.option("--config <file>", "JSON file of these flags (default: onrecord.config.json, if there is one)")
		.addHelpText("after", EXAMPLES)
		.hook("preAction", (_program, self) => applyConfig(self, self.opts<{ config?: string }>().config))
		.action(async (paths: string[], flags: ExtractFlags) => {
			const [{ extractAtConsole }, { pipelineOptions }] = await Promise.all([
				import("../batch/console.ts"),
				import("./options.ts"),
			]);
			process.exitCode = await extractAtConsole(paths, flags, await pipelineOptions(flags));
		});
};
