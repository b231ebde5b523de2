import type { Warning } from "../../../schemas/index.ts";

/** One document found in a file, as an input object for the reader. */
export interface Found {
	/** What tells it from the file's other documents ("3" for the third row); empty when it is the only one. */
	part: string;
	input: Record<string, unknown>;
	warnings?: Warning[];
	/** Instead of an input: why this one cannot be read; the file's others go on. */
	failed?: { code: string; message: string };
}

export interface FormatOptions {
	/** Columns of CSV and TSV files, by header; found by their usual names when not given. */
	textColumn?: string;
	idColumn?: string;
	dateColumn?: string;
}

/** Reads the documents in a file's bytes (unpacked). Throws InputError when nothing in it can be read. */
export type Format = (bytes: Uint8Array, options: FormatOptions) => Iterable<Found> | Promise<Iterable<Found>>;
