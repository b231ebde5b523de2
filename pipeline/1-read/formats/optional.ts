import { InputError } from "../../errors.ts";

/** Loads a library that only some formats need; when it is not installed, says how to get it. */
export async function optional<T>(load: () => Promise<T>, name: string, what: string): Promise<T> {
	try {
		return await load();
	} catch (error) {
		throw new InputError(
			"library-missing",
			`${what} are read with ${name}, which is not installed: npm install ${name}`,
			{ cause: error },
		);
	}
}

/** Runs a library on a file; whatever it throws is said in one sentence. */
export async function parsing<T>(work: () => Promise<T>, what: string): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof InputError) throw error;
		throw new InputError(
			"input-damaged",
			`the ${what} cannot be read: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
			{ cause: error },
		);
	}
}
