import type { Command } from "commander";

const EXAMPLES = `
Examples:
  $ onrecord complete bash >> ~/.bashrc
  $ onrecord complete zsh >> ~/.zshrc
  $ onrecord complete fish > ~/.config/fish/completions/onrecord.fish`;

/** Shell completion of every command and flag that `program` has by now. The library is only loaded when the shell `asks`. */
export async function addCompletion(program: Command, asks: boolean): Promise<void> {
	if (asks) (await import("@bomb.sh/tab/commander")).default(program);
	else program.command("complete").argument("[shell]", "zsh, bash, fish or powershell");
	program.commands
		.find((command) => command.name() === "complete")
		?.description("print the script that completes commands and flags in your shell")
		.addHelpText("after", EXAMPLES);
}
