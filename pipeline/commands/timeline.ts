import type { Register } from "./command.ts";

export const timelineCommand: Register = (program) => {
	program
		.command("timeline")
		.description("list the dated events of an output folder in order of date")
		.argument("[dir]", "output folder", "output")
		.addHelpText("after", "\nExample:\n  $ onrecord timeline output | less")
		.action(async (dir: string) => {
			const { timeline } = await import("../query/timeline.ts");
			await timeline(dir, process.stdout);
		});
};
