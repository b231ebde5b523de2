import { type Document, InputDocument } from "../../schemas/index.ts";
import { InputError } from "../errors.ts";

/** Turns one parsed input object (a line of NDJSON) into a {@link Document}. Throws {@link InputError} when it has no text. */
export function readInput(input: unknown, fallbackId: string, source: string | null): Document {
	const parsed = InputDocument.safeParse(input);
	if (!parsed.success) throw new InputError("input-shape", parsed.error.issues[0]?.message ?? "not a document");
	const { id, text, html, published, title, url, ...extra } = parsed.data;
	if (text === undefined && html === undefined)
		throw new InputError("input-empty", "the document has neither text nor html");
	return {
		id: id || fallbackId,
		source: url ?? source,
		text: text ?? html ?? "",
		title: title ?? null,
		byline: null,
		published: published ? { date: published, basis: "given" } : null,
		...(Object.keys(extra).length > 0 ? { extra } : {}),
		warnings: [],
	};
}
