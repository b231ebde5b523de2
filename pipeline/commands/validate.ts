import { Option } from "commander";
import type { Register } from "./command.ts";

const EXAMPLES = `
Examples:
  $ onrecord validate output && echo all is well
  $ onrecord validate output --format github`;

export const validateCommand: Register = (program) => {
	program
		.command("validate")
		.description("check an output folder: records, tables, references, and every offset against its text")
		.argument("[dir]", "output folder", "output")
		.addOption(
			new Option("--format <format>", "how faults are printed")
				.choices(["text", "json", "github", "sarif"])
				.default("text"),
		)
		.addHelpText("after", EXAMPLES)
		.action(async (dir: string, { format }: { format: "text" | "json" | "github" | "sarif" }) => {
			const { validate } = await import("../validate/index.ts");
			process.exitCode = await validate(dir, format, process.stdout);
		});
};
