import { UsageError } from "../errors.ts";
import type { Register } from "./command.ts";

const EXAMPLES = `
Examples:
  $ onrecord export output --xlsx
  $ onrecord export output --parquet`;

export const exportCommand: Register = (program) => {
	program
		.command("export")
		.description("write an output folder's tables as an Excel workbook or as Parquet files")
		.argument("[dir]", "output folder", "output")
		.option("--xlsx", "Excel workbook (records.xlsx)")
		.option("--parquet", "Parquet files, one a table")
		.addHelpText("after", EXAMPLES)
		.action(async (dir: string, flags: { xlsx?: boolean; parquet?: boolean }) => {
			if (!flags.xlsx && !flags.parquet) throw new UsageError("say what to export: --xlsx, --parquet or both");
			const { exportViews } = await import("../10-write/export-files.ts");
			for (const path of await exportViews(dir, flags)) process.stdout.write(`${path}\n`);
		});
};
