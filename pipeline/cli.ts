#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { addCompletion } from "./commands/complete.ts";
import { exitCodeOf, messageOf } from "./commands/failure.ts";
import { COMMANDS } from "./commands/index.ts";
import { printable } from "./text.ts";
import { packageVersion } from "./version.ts";

const EXAMPLES = `
Examples:
  $ onrecord extract articles/ --out output --published 2024-10-16
  $ onrecord pipe < articles.ndjson > records.ndjson
  $ onrecord validate output

Exit codes: 0 all is well; 1 done, but some documents failed; 2 wrong usage; 3 could not write; 130 interrupted.`;

const program = new Command("onrecord")
	.description("Raw English news text in, records out: who said what, what happened when, who and where.")
	.version(packageVersion())
	.configureOutput({ outputError: (text, write) => write(oneLine(text)) })
	.showSuggestionAfterError()
	.addHelpText("after", EXAMPLES)
	.exitOverride();
/** commander's "error: …" and its suggestion, as one line that says which help to ask for. */
function oneLine(text: string): string {
	const message = printable(
		text
			.trim()
			.split("\n")
			.map((line) => line.trim())
			.join(" ")
			.replace(/^error: /, ""),
	);
	return `onrecord: ${message}; see onrecord --help\n`;
}

for (const register of COMMANDS) register(program);
for (const command of program.commands) command.copyInheritedSettings(program);
await addCompletion(program, process.argv[2] === "complete");

// A reader that has seen enough (head, a closed pager) is no failure; a full disk behind the pipe is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	process.stderr.write(`onrecord: ${messageOf(error)}\n`);
	process.exit(exitCodeOf(error));
});

try {
	if (process.argv.length <= 2) program.error("give a command");
	await program.parseAsync();
} catch (error) {
	if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
	else {
		process.stderr.write(`onrecord: ${messageOf(error)}\n`);
		process.exitCode = exitCodeOf(error);
	}
}
