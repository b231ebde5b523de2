import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";

/** Flags that change records. */
export interface PipelineFlags {
	published?: string;
	zones: "content" | "all";
	events: "all" | "facts";
	gazetteer?: string;
	textColumn?: string;
	idColumn?: string;
	dateColumn?: string;
}

/** Flags that change how the work is shared out, never the records. */
export interface PoolFlags {
	workers: number;
	/** Seconds. */
	timeout: number;
}

export function addPipelineOptions(command: Command): Command {
	return command
		.option("--published <date>", "publication date (YYYY-MM-DD) of documents that give none", calendarDay)
		.addOption(
			new Option("--zones <which>", "read the article only, or every zone (comments, captions, widgets …)")
				.choices(["content", "all"])
				.default("content"),
		)
		.addOption(
			new Option("--events <which>", "all events, or leave out verbs of saying")
				.choices(["all", "facts"])
				.default("all"),
		)
		.option("--gazetteer <file>", "your own names: a .csv or .tsv with the columns name,type,wikidata,aliases …");
}

/** Flags for tables among the files; pipe reads none. */
export function addColumnOptions(command: Command): Command {
	return command
		.option("--text-column <name>", "column of CSV and TSV files that holds the text")
		.option("--id-column <name>", "column that holds the identifier")
		.option("--date-column <name>", "column that holds the publication date");
}

export function addPoolOptions(command: Command, workers = Math.min(4, availableParallelism())): Command {
	return command
		.addOption(new Option("--workers <n>", "worker threads").argParser(count).default(workers))
		.addOption(
			new Option(
				"--timeout <seconds>",
				"a document that takes longer fails; each million characters gives it as long again",
			)
				.argParser(seconds)
				.default(30),
		);
}

function count(value: string): number {
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1 || number > 64) throw new InvalidArgumentError("give 1 to 64.");
	return number;
}

function seconds(value: string): number {
	const number = Number(value);
	if (!(number > 0 && number <= 86_400)) throw new InvalidArgumentError("give a number of seconds.");
	return number;
}

function calendarDay(value: string): string {
	const day = new Date(`${value}T00:00:00Z`);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
		throw new InvalidArgumentError("give a calendar day as YYYY-MM-DD.");
	return value;
}
