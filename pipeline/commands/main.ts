import { CommanderError } from "commander";
import { OutputError, UsageError } from "../errors.ts";
import { createProgram } from "./program.ts";

/** Exit codes of the contract. */
export const EXIT = { ok: 0, failures: 1, usage: 2, output: 3, interrupted: 130 } as const;

const WRITE_ERRORS = new Set(["ENOSPC", "EACCES", "EROFS", "EIO", "EDQUOT", "EFBIG", "EPERM", "EMFILE", "ENFILE"]);

/** Runs the command line and gives its exit code. Errors are one line on stderr; `--verbose` or DEBUG adds the stack. */
export async function main(argv: string[]): Promise<number> {
	let code: number = EXIT.ok;
	const program = createProgram((given) => {
		code = given;
	});
	try {
		await program.parseAsync(argv);
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
		if (argv.includes("--verbose") || process.env.DEBUG) console.error(error);
		else process.stderr.write(`onrecord: ${clean(error instanceof Error ? error.message : String(error))}\n`);
		if (error instanceof UsageError) return EXIT.usage;
		if (error instanceof OutputError || WRITE_ERRORS.has((error as NodeJS.ErrnoException)?.code ?? ""))
			return EXIT.output;
		return EXIT.usage;
	}
}

/** One line, without control codes: a file name must not drive the terminal. */
function clean(message: string): string {
	return message.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}
