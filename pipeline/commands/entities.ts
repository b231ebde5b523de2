import { Option } from "commander";
import type { Register } from "./command.ts";
import { addQueryOptions, ask, conditions, type QueryFlags } from "./query-flags.ts";

interface Flags extends QueryFlags {
	name?: string;
	type?: string;
	each: boolean;
}

const EXAMPLES = `
Examples:
  $ onrecord entities output --type PERSON --limit 20
  $ onrecord entities output --name kyiv --each`;

export const entitiesCommand: Register = (program) => {
	const command = program.command("entities").description("print who and what is named most, from an output folder");
	addQueryOptions(command)
		.option("--name <name>", "part of the name")
		.addOption(
			new Option("--type <type>", "kind of entity").choices([
				"PERSON",
				"ORG",
				"GPE",
				"LOC",
				"NORP",
				"FAC",
				"EVENT",
				"PRODUCT",
			]),
		)
		.option("--each", "a row for each document instead of totals", false)
		.addHelpText("after", EXAMPLES)
		.action((dir: string, flags: Flags) =>
			ask(
				dir,
				flags,
				"entities",
				conditions([
					["name~", flags.name],
					["type=", flags.type],
				]),
				!flags.each,
			),
		);
};
