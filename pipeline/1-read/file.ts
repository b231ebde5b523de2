import type { Warning } from "../../schemas/index.ts";
import { InputError } from "../errors.ts";
import { readCsv } from "./formats/csv.ts";
import { readDocx } from "./formats/docx.ts";
import { readEml } from "./formats/eml.ts";
import type { Format, FormatOptions } from "./formats/format.ts";
import { readHtml } from "./formats/html.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readNdjson } from "./formats/ndjson.ts";
import { readPdf } from "./formats/pdf.ts";
import { readText } from "./formats/text.ts";
import { gunzip, isGzip } from "./gzip.ts";

/** The formats by the file name's ending; a new one costs its file and a line here. */
const FORMATS: readonly [RegExp, Format][] = [
	[/\.(?:md|markdown)$/i, readMarkdown],
	[/\.(?:html?|xhtml)$/i, readHtml],
	[/\.(?:ndjson|jsonl)$/i, readNdjson],
	[/\.(?:csv|tsv)$/i, readCsv],
	[/\.docx$/i, readDocx],
	[/\.eml$/i, readEml],
	[/\.pdf$/i, readPdf],
];

/** One document found in a file: an input object for the reader, or why it could not be read. */
export interface FileInput {
	id: string;
	source: string | null;
	input: Record<string, unknown>;
	warnings: Warning[];
	failed?: { code: string; message: string };
}

/**
 * Reads the documents of one file from its bytes, gzipped or not; the format is told by the name. Pure over bytes: opening files is
 * the caller's. Throws {@link InputError} when the whole file cannot be read. `id` and `source` name the file; in a file of several
 * documents the row or line is appended to them.
 */
export async function* readFile(
	bytes: Uint8Array,
	name: string,
	id: string,
	source: string | null,
	options: FormatOptions = {},
): AsyncGenerator<FileInput> {
	const plain = isGzip(bytes) ? gunzip(bytes) : bytes;
	if (plain.length === 0) throw new InputError("input-empty", "the file is empty");
	const ending = name.replace(/\.gz$/i, "");
	const format = FORMATS.find(([pattern]) => pattern.test(ending))?.[1] ?? readText;
	for (const { part, input, warnings = [], failed } of await format(plain, options))
		yield {
			id: part === "" ? id : `${id}:${part}`,
			source: part === "" || source === null ? source : `${source}:${part}`,
			// The file's name may hold the date; the reader looks for it in the source, which a URL in the input would replace.
			input,
			warnings,
			...(failed ? { failed } : {}),
		};
}
