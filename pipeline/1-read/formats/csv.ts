import { parse } from "csv-parse/sync";
import { InputError } from "../../errors.ts";
import { dayOf } from "../day-of.ts";
import { decode } from "../decode.ts";
import type { FormatOptions, Found } from "./format.ts";

/** Headers by which a column is found when it is not named, most telling first. */
const USUAL = {
	text: [
		"text",
		"body",
		"content",
		"article",
		"article_text",
		"articlebody",
		"full_text",
		"fulltext",
		"maintext",
		"story",
		"plain_text",
	],
	html: ["html", "raw_html", "page"],
	id: ["id", "doc_id", "docid", "document_id", "article_id", "articleid", "uuid", "guid", "key"],
	date: [
		"published",
		"date",
		"published_at",
		"publication_date",
		"publish_date",
		"pub_date",
		"pubdate",
		"date_published",
		"publishdate",
		"date_publish",
		"datetime",
		"created_at",
	],
	title: ["title", "headline"],
	url: ["url", "link", "source_url", "uri"],
	byline: ["byline", "author", "authors"],
} as const;

const plain = (header: string) =>
	header
		.trim()
		.toLowerCase()
		.replace(/[\s-]+/g, "_");

/** Comma, semicolon, tab or bar: whichever the header has most of. */
function delimiterOf(text: string): string {
	const header = text.slice(0, text.search(/[\r\n]|$/));
	let best = ",";
	for (const candidate of [";", "\t", "|"])
		if (header.split(candidate).length > header.split(best).length) best = candidate;
	return best;
}

/** A table with a header row, one article a row. Columns that are not read become fields of `document.extra`. */
export function* readCsv(bytes: Uint8Array, options: FormatOptions): Generator<Found> {
	const { text, warnings } = decode(bytes);
	let rows: string[][];
	try {
		rows = parse(text, {
			delimiter: delimiterOf(text),
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
		}) as string[][];
	} catch (error) {
		throw new InputError("csv-damaged", `the table cannot be read: ${(error as Error).message.split("\n")[0]}`, {
			cause: error,
		});
	}
	const header = rows[0]?.map(plain);
	if (!header) throw new InputError("input-empty", "the table is empty");
	const column = (named: string | undefined, usual: readonly string[]): number => {
		if (named !== undefined) {
			const at = header.indexOf(plain(named));
			if (at < 0)
				throw new InputError(
					"csv-column",
					`the table has no column ${named}; it has ${rows[0]!.join(", ").slice(0, 200)}`,
				);
			return at;
		}
		return usual.map((name) => header.indexOf(name)).find((at) => at >= 0) ?? -1;
	};
	const textAt = column(options.textColumn, USUAL.text);
	const htmlAt = textAt < 0 ? column(undefined, USUAL.html) : -1;
	if (textAt < 0 && htmlAt < 0)
		throw new InputError(
			"csv-column",
			`no column holds the text; name one with --text-column (there are ${rows[0]!.join(", ").slice(0, 200)})`,
		);
	const at = {
		id: column(options.idColumn, USUAL.id),
		published: column(options.dateColumn, USUAL.date),
		title: column(undefined, USUAL.title),
		url: column(undefined, USUAL.url),
		byline: column(undefined, USUAL.byline),
	};
	const read = new Set([textAt, htmlAt, ...Object.values(at)]);
	for (const [index, row] of rows.entries()) {
		if (index === 0) continue;
		const input: Record<string, unknown> = textAt >= 0 ? { text: row[textAt] ?? "" } : { html: row[htmlAt] ?? "" };
		for (const [key, k] of Object.entries(at)) {
			const value = k < 0 ? undefined : row[k]?.trim();
			if (value) input[key] = key === "published" ? dayOf(value) : value;
		}
		for (const [k, value] of row.entries()) {
			const name = rows[0]![k]?.trim();
			if (!read.has(k) && name && value !== "" && !(name in input) && name !== "__proto__") input[name] = value;
		}
		yield { part: String(index), input, warnings };
	}
}
