import { UsageError } from "../errors.ts";
import { printable } from "../text.ts";

/** Exit codes of the contract. */
export const EXIT = { ok: 0, failures: 1, usage: 2, output: 3, interrupted: 130, terminated: 143 } as const;

/** Exit code of a command that could not be carried through: wrong usage, or something stopped it on the way. */
export function exitCodeOf(error: unknown): number {
	return error instanceof UsageError ? EXIT.usage : EXIT.output;
}

/** One line for people, without control codes: a file name must not drive the terminal. The stack too with --verbose or DEBUG. */
export function messageOf(error: unknown): string {
	if (!(error instanceof Error)) return printable(String(error));
	const wanted = process.env.DEBUG || process.argv.includes("--verbose");
	return wanted ? printable(error.stack ?? error.message, "\n") : printable(error.message.split("\n")[0] ?? "");
}
