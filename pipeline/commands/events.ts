import { Option } from "commander";
import type { Register } from "./command.ts";
import { addQueryOptions, ask, conditions, type QueryFlags } from "./query-flags.ts";

interface Flags extends QueryFlags {
	actor?: string;
	place?: string;
	verb?: string;
	status?: string;
	from?: string;
	to?: string;
}

const EXAMPLES = `
Examples:
  $ onrecord events output --actor NATO --from 2024-10-01 --to 2024-12-31
  $ onrecord events output --status planned --format json`;

export const eventsCommand: Register = (program) => {
	const command = program
		.command("events")
		.description("print what happened, when and with whom, from an output folder");
	addQueryOptions(command)
		.option("--actor <name>", "part of the name of who did it")
		.option("--place <name>", "part of the name of where it happened")
		.option("--verb <lemma>", "dictionary form of the word that names it")
		.addOption(
			new Option("--status <status>", "whether it happened").choices([
				"occurred",
				"ongoing",
				"planned",
				"possible",
				"denied",
			]),
		)
		.option("--from <date>", "happened on or after")
		.option("--to <date>", "happened on or before")
		.addHelpText("after", EXAMPLES)
		.action((dir: string, flags: Flags) =>
			ask(
				dir,
				flags,
				"events",
				conditions([
					["actor1~", flags.actor],
					["location~", flags.place],
					["lemma=", flags.verb],
					["status=", flags.status],
					["event_date>=", flags.from],
					["event_date_end<=", flags.to],
				]),
			),
		);
};
