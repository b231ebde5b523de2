import type { Document, ZoneType } from "../../schemas/index.ts";
import { readDateLine } from "./dates/date-line.ts";
import { dayInFileName, dayInUrl } from "./dates/day.ts";

interface Block {
	start: number;
	end: number;
	type: ZoneType;
}

/**
 * The publication date, in this order: what the caller gave, the page's metadata (both set by the reader), the dateline, a date line or a
 * byline that carries a date, the name of the file or of the page (the end of its URL). Above the body first; below it only before comments, bios and widgets begin.
 * A line that says "updated" counts only when no other has a date. Never a comment's date, never the clock.
 */
export function publishedOf(
	document: Document,
	blocks: readonly Block[],
	datelineDay: string | null,
): Document["published"] {
	if (document.published) return document.published;
	if (datelineDay) return { date: datelineDay, basis: "dateline" };
	const day = dayInLines(document.text, blocks);
	if (day) return { date: day, basis: "text" };
	const { source, file } = document;
	const address = source !== null && /^https?:/i.test(source) ? dayInUrl(source) : null;
	const named = address ?? dayInFileName(source ?? "") ?? dayInFileName(file ?? "");
	return named ? { date: named, basis: "filename" } : null;
}

function dayInLines(text: string, blocks: readonly Block[]): string | null {
	const firstBody = blocks.findIndex((block) => block.type === "body");
	let updated: string | null = null;
	for (const [index, block] of blocks.entries()) {
		if (block.type === "comment") break;
		const past = firstBody >= 0 && index > firstBody;
		if (past && (block.type === "bio" || block.type === "widget" || block.type === "other")) {
			// Within the body a widget is passed over; after its end nothing dates the article any more.
			if (!blocks.slice(index).some((later) => later.type === "body")) break;
		}
		if (block.type !== "date" && block.type !== "byline") continue;
		const read = readDateLine(text.slice(block.start, block.end));
		if (!read) continue;
		if (!read.updated) return read.day;
		updated ??= read.day;
	}
	return updated;
}
