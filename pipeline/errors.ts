/** A document that cannot be read: becomes a failed record, the run goes on. `code` is stable and documented in docs/codes.md. */
export class InputError extends Error {
	override readonly name = "InputError";
	readonly code: string;
	constructor(code: string, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}
