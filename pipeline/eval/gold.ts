import * as z from "zod";
import { UsageError } from "../errors.ts";
import { readConll } from "./conll.ts";

/** A text with its annotated names; offsets in code points, as in records. */
export interface GoldDocument {
	id: string;
	text: string;
	entities: { start: number; end: number; type: string }[];
}

const Span = z.object({ start: z.int().nonnegative(), end: z.int().positive(), type: z.string() });
const Line = z
	.object({
		id: z.union([z.string(), z.number()]).transform(String).optional(),
		document: z.object({ id: z.string() }).optional(),
		text: z.string(),
		entities: z.array(z.unknown()).optional(),
		mentions: z.array(Span).optional(),
	})
	.refine((line) => line.entities || line.mentions, "has neither entities nor mentions");

/**
 * Annotated documents: JSON lines with `text` and `entities` ({start, end, type} in code points) or `mentions` (our own records,
 * corrected), or CoNLL columns (word first, BIO, BIOES or IO tag last).
 * @throws UsageError naming file and line.
 */
export function readGold(content: string, file: string): GoldDocument[] {
	const first = content.trimStart()[0];
	const documents = first === "{" ? readLines(content, file) : readConll(content);
	if (documents.length === 0 || documents.every((document) => document.entities.length === 0))
		throw new UsageError(`${file}: no annotated names found; give JSON lines with text and entities, or CoNLL columns`);
	return documents;
}

function readLines(content: string, file: string): GoldDocument[] {
	return content.split("\n").flatMap((row, index) => {
		if (row.trim() === "") return [];
		const where = `${file}:${index + 1}`;
		let json: unknown;
		try {
			json = JSON.parse(row);
		} catch {
			throw new UsageError(`${where}: is no JSON`);
		}
		const line = Line.safeParse(json);
		if (!line.success)
			throw new UsageError(`${where}: ${line.error.issues[0]?.path.join(".") ?? ""} ${line.error.issues[0]?.message}`);
		const { id, document, text, entities, mentions } = line.data;
		// A record's entities have no place: its mentions are what is annotated.
		const spans = z.array(Span).safeParse(mentions ?? entities);
		if (!spans.success)
			throw new UsageError(
				`${where}: entities.${spans.error.issues[0]?.path.join(".")} ${spans.error.issues[0]?.message}`,
			);
		const length = [...text].length;
		const wrong = spans.data.find((span) => span.end > length || span.start >= span.end);
		if (wrong)
			throw new UsageError(
				`${where}: span ${wrong.start}-${wrong.end} is outside the text (code points, end exclusive)`,
			);
		return [{ id: id ?? document?.id ?? String(index + 1), text, entities: spans.data }];
	});
}
