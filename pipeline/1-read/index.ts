import { type Document, InputDocument } from "../../schemas/index.ts";
import { isoDay } from "../2-zones/dates/day.ts";
import { isBlank } from "../2-zones/line/split.ts";
import { InputError } from "../errors.ts";
import { loadHtmlModel } from "../models.ts";
import { type Extracted, htmlExtractor } from "./html/extract.ts";

export interface ReadOptions {
	/** Longest text (or HTML) that is read, in UTF-16 units; a longer one fails with code input-too-long. */
	longest?: number;
}

/** Twenty million characters: some forty novels. */
const LONGEST = 20_000_000;

type HtmlExtractor = (html: string, url: string | null) => Extracted;

/**
 * Makes the reader: it turns one parsed input object (a line of NDJSON, a file's contents) into a {@link Document}, and throws
 * {@link InputError} when there is no text in it. The HTML model is loaded when the first page comes.
 */
export function createReader({ longest = LONGEST }: ReadOptions = {}) {
	let extract: HtmlExtractor | undefined;
	const extractor: HtmlExtractor = (html, url) => {
		extract ??= htmlExtractor(loadHtmlModel());
		return extract(html, url);
	};
	return (input: unknown, fallbackId: string, source: string | null): Document =>
		read(input, fallbackId, source, extractor, longest);
}

/** One input object read by a reader made for it: for single texts and tests. */
export function readInput(input: unknown, fallbackId: string, source: string | null): Document {
	return createReader()(input, fallbackId, source);
}

function read(
	input: unknown,
	fallbackId: string,
	source: string | null,
	extract: HtmlExtractor,
	longest: number,
): Document {
	const parsed = InputDocument.safeParse(input);
	if (!parsed.success) throw new InputError("input-shape", shapeMessage(parsed.error.issues[0]));
	const { id, text, html, published, title, byline, url, ...rest } = parsed.data;
	const raw = text ?? html;
	if (raw === undefined) throw new InputError("input-empty", "the document has neither text nor html");
	if (raw.length > longest) throw new InputError("input-too-long", `the document is longer than ${longest} characters`);
	const warnings: Document["warnings"] = [];
	const whole = wellFormed(raw, warnings);
	const page = text === undefined ? extract(whole, url ?? null) : null;
	const content = page ? page.text : whole.startsWith("\ufeff") ? whole.slice(1) : whole;
	if (!hasText(content))
		throw new InputError("input-empty", page ? "no text was found in the page" : "the text is empty");
	const given = published ? givenDay(published, warnings) : null;
	const extra = Object.entries(rest).filter(([key]) => key !== "__proto__");
	return {
		id: id || fallbackId,
		source: url ?? source,
		...(url && source ? { file: source } : {}),
		text: content,
		title: title || (page?.title ?? null),
		byline: byline || (page?.byline ?? null),
		published: given ? { date: given, basis: "given" } : page?.date ? { date: page.date, basis: "metadata" } : null,
		...(extra.length > 0 ? { extra: Object.fromEntries(extra) } : {}),
		...(page ? { hints: page.hints } : {}),
		warnings,
	};
}

function shapeMessage(issue: { path: PropertyKey[]; message: string } | undefined): string {
	if (!issue) return "not a document";
	return issue.path.length === 0
		? "the document is no JSON object"
		: `field ${issue.path.map(String).join(".")}: ${issue.message}`;
}

/** The caller's publication date: a real calendar day, YYYY-MM-DD (a time after it is passed over); else a warning and no date. */
function givenDay(published: string, warnings: Document["warnings"]): string | null {
	const match = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(published);
	const day = match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
	if (!day)
		warnings.push({ code: "published-invalid", message: "published is no calendar day (YYYY-MM-DD) and was left out" });
	return day;
}

/** Lone surrogates cannot be written as UTF-8: they become U+FFFD. What an earlier program had replaced so is said too. */
function wellFormed(text: string, warnings: Document["warnings"]): string {
	const fixed = text.toWellFormed();
	if (fixed !== text)
		warnings.push({ code: "surrogate-replaced", message: "halves of surrogate pairs were read as U+FFFD" });
	else if (text.includes("\ufffd"))
		warnings.push({ code: "text-replaced", message: "the text holds U+FFFD: some characters were lost before" });
	return fixed;
}

function hasText(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) return true;
	return false;
}
