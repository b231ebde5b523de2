import { InputError } from "../errors.ts";

/** One document found in a file, as an input object. */
export interface FileInput {
	id: string;
	source: string | null;
	input: Record<string, unknown>;
}

/**
 * Reads the documents of one file from its bytes. Throws {@link InputError} when the bytes are no text.
 * `id` and `source` name the file; a file of several documents appends to them.
 */
export function* readFile(bytes: Uint8Array, _name: string, id: string, source: string | null): Generator<FileInput> {
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw new InputError("input-encoding", "the file is not UTF-8", { cause: error });
	}
	if (text.trim() === "") throw new InputError("input-empty", "the file is empty");
	yield { id, source, input: { id, text } };
}
