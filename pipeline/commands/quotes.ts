import { Option } from "commander";
import type { Register } from "./command.ts";
import { addQueryOptions, ask, conditions, type QueryFlags } from "./query-flags.ts";

interface Flags extends QueryFlags {
	speaker?: string;
	says?: string;
	kind?: string;
	from?: string;
	to?: string;
}

const EXAMPLES = `
Examples:
  $ onrecord quotes output --speaker Smith
  $ onrecord quotes output --says ukraine --kind direct --format csv > quotes.csv`;

export const quotesCommand: Register = (program) => {
	const command = program.command("quotes").description("print who said what, from an output folder");
	addQueryOptions(command)
		.option("--speaker <name>", "part of the speaker's name")
		.option("--says <words>", "words of the quotation")
		.addOption(new Option("--kind <kind>", "how it is quoted").choices(["direct", "mixed", "indirect"]))
		.option("--from <date>", "published on or after")
		.option("--to <date>", "published on or before")
		.addHelpText("after", EXAMPLES)
		.action((dir: string, flags: Flags) =>
			ask(
				dir,
				flags,
				"quotes",
				conditions([
					["speaker~", flags.speaker],
					["content~", flags.says],
					["kind=", flags.kind],
					["document_published>=", flags.from],
					["document_published<=", flags.to],
				]),
			),
		);
};
