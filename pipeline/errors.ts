/** A document that cannot be read: becomes a failed record, the run goes on. `code` is stable and documented in docs/codes.md. */
export class InputError extends Error {
	override readonly name = "InputError";
	readonly code: string;
	constructor(code: string, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}

/** The output folder cannot be written, or another run holds it: exit code 3; what was committed is safe. */
export class OutputError extends Error {
	override readonly name = "OutputError";
}

/** Wrong usage or unusable input: exit code 2, the message says what to do. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}
