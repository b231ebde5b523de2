import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { UsageError } from "../errors.ts";
import type { PipelineOptions } from "../options.ts";
import { packageVersion } from "../version.ts";

function positive(value: string): number {
	const number = Number(value);
	if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError("give a number above 0.");
	return number;
}

function day(value: string): string {
	const date = new Date(`${value}T00:00:00Z`);
	if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
		throw new InvalidArgumentError("give a calendar day as YYYY-MM-DD.");
	return value;
}

const published = () =>
	new Option("--published <date>", "publication date of documents that give none (YYYY-MM-DD)").argParser(day);
const zones = () =>
	new Option("--zones <which>", "read the article only, or everything on the page")
		.choices(["article", "all"])
		.default("article");
const events = () =>
	new Option("--events <which>", "every event, or facts only: without the verbs that report (said, announced)")
		.choices(["all", "facts"])
		.default("all");
const workers = (count: number) => new Option("--workers <n>", "worker threads").argParser(positive).default(count);
const timeout = () =>
	new Option("--timeout <seconds>", "longest time a document may take").argParser(positive).default(30);

interface Shared {
	published?: string;
	zones: "article" | "all";
	events: "all" | "facts";
}

function pipelineOptions({ published, zones, events }: Shared): PipelineOptions {
	return {
		...(published ? { published } : {}),
		...(zones === "all" ? { allZones: true } : {}),
		...(events === "facts" ? { events } : {}),
	};
}

/** The command line: names, options and help. Each action loads its own code, so that `--help` costs nothing else. */
export function createProgram(exit: (code: number) => void): Command {
	const program = new Command("onrecord")
		.description(
			"Raw English news text in, records on the record out: who said what, what happened when, who and where.",
		)
		.version(packageVersion())
		.showSuggestionAfterError()
		.configureHelp({ showGlobalOptions: true })
		.exitOverride();

	program
		.command("extract", { isDefault: false })
		.description("read files and folders, write records and tables")
		.argument("[path...]", "files, folders, glob patterns, or - for NDJSON on standard input", ["input"])
		.option("-o, --out <dir>", "folder to write to", "output")
		.addOption(published())
		.addOption(zones())
		.addOption(events())
		.addOption(workers(Math.min(availableParallelism(), 8)))
		.addOption(timeout())
		.option("--no-report", "do not write report.html")
		.option("--force", "do everything again, also what has not changed", false)
		.option("--json", "print the summary as JSON", false)
		.option("-q, --quiet", "print nothing but errors", false)
		.option("--verbose", "show where errors come from", false)
		.addHelpText(
			"after",
			"\nExamples:\n  $ onrecord extract articles/ --out records\n  $ onrecord extract story.txt --published 2024-10-16\n  $ cat news.ndjson | onrecord extract - --out records",
		)
		.action(async (paths: string[], options) => {
			const { runExtract } = await import("./run-extract.ts");
			exit(await runExtract(paths, { ...options, pipeline: pipelineOptions(options) }));
		});

	program
		.command("pipe")
		.description("NDJSON filter: one document a line on stdin, one record a line on stdout, in the same order")
		.addOption(published())
		.addOption(zones())
		.addOption(events())
		.addOption(workers(1))
		.addOption(timeout())
		.addHelpText(
			"after",
			'\nExample:\n  $ echo \'{"id": "1", "text": "NATO met in Brussels on Monday."}\' | onrecord pipe',
		)
		.action(async (options) => {
			const { pipe } = await import("./pipe.ts");
			await pipe(process.stdin, process.stdout, {
				workers: options.workers,
				timeout: options.timeout * 1000,
				pipeline: pipelineOptions(options),
				tables: false,
			});
		});

	program
		.command("schema")
		.description("print the JSON Schema of a record")
		.action(async () => {
			const { recordSchema } = await import("../../schemas/json-schema.ts");
			process.stdout.write(`${JSON.stringify(recordSchema(), null, 2)}\n`);
		});

	program
		.command("timeline")
		.description("list the dated events of an output folder in order of date")
		.argument("[dir]", "output folder", "output")
		.addHelpText("after", "\nExample:\n  $ onrecord timeline output | less")
		.action(async (dir: string) => {
			const { timeline } = await import("./timeline.ts");
			await timeline(dir, process.stdout);
		});

	program
		.command("report")
		.description("write the report of an output folder: one page to look at, which opens from disk")
		.argument("[dir]", "output folder", "output")
		.option("--to <file>", "where to write it (default: report.html in the folder)")
		.addHelpText("after", "\nExamples:\n  $ onrecord report output\n  $ onrecord report output --to /tmp/news.html")
		.action(async (dir: string, options: { to?: string }) => {
			const { report } = await import("./report.ts");
			process.stdout.write(`${await report(dir, options.to)}\n`);
		});

	program
		.command("validate")
		.description(
			"check an output folder: records against the schema, tables against records, every offset against its text",
		)
		.argument("[dir]", "output folder", "output")
		.addOption(new Option("--format <format>", "how faults are printed").choices(["text", "json"]).default("text"))
		.addHelpText("after", "\nExample:\n  $ onrecord validate output && echo all is well")
		.action(async (dir: string, options) => {
			const { validate } = await import("../validate/index.ts");
			exit(await validate(dir, options.format, process.stdout));
		});

	for (const command of program.commands) command.exitOverride();
	program.action(() => {
		throw new UsageError('no command given; "onrecord --help" lists them');
	});
	return program;
}
