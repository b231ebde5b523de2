import type { Register } from "./command.ts";

const EXAMPLES = `
Examples:
  $ onrecord report output
  $ onrecord report output --to /tmp/news.html`;

export const reportCommand: Register = (program) => {
	program
		.command("report")
		.description("write the report of an output folder: one page to look at, which opens from disk")
		.argument("[dir]", "output folder", "output")
		.option("--to <file>", "where to write it (default: report.html in the folder)")
		.addHelpText("after", EXAMPLES)
		.action(async (dir: string, { to }: { to?: string }) => {
			const { report } = await import("../10-write/report-file.ts");
			process.stdout.write(`${await report(dir, to)}\n`);
		});
};
