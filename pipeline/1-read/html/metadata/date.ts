import { type DateLine, isDateLine, readDateLine } from "../../../2-zones/dates/date-line.ts";
import { dayInUrl } from "../../../2-zones/dates/day.ts";
import { signedDate } from "../../../2-zones/dates/signed-date.ts";
import type { LinkedArticle } from "../linked-data.ts";
import type { Page } from "../page.ts";
import { daysApart, readStamp, type Stamp } from "./stamp.ts";

const PUBLISHED =
	/publi[sc]|pub-?_?date|issued|dc(?:terms)?\.?(?:date)?\.?created|^date$|^dc\.date$|^dcterms\.date$|sailthru\.date|articledate|^created|displaydate|^release|originaldate|^article\.date/;
const NOT_PUBLISHED = /publisher|modif|updat|expir|unpubl|revision|coverage|event/;
/** A visible date is the article's when it stands this close to the headline (blocks). */
const NEAR = 14;
/** What separates a name, a date and a count on one line. */
const PARTS = /[|•·]|\s[–—]\s/;
const STATED = /^(?:by|posted|published|written|on|updated|created|filed|this (?:story|article) (?:is|was))\b/i;
/** A date's own label in the middle of a line: "Edited by A Updated: April 07". */
const LABEL =
	/(?:published|updated|posted)(?: on|:)? ?(?=(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))/i;

/**
 * A page's publication day. Order: JSON-LD datePublished; meta tags; <time> marked as published; <time> near the headline; the URL;
 * a date line near the headline; any <time> above the comments. A UTC stamp gives way to a local day, seen near the headline or
 * in the URL, that is one day off. Modification dates never count.
 */
export function pageDate(
	page: Page,
	article: LinkedArticle | null,
	url: string | null,
	firstBody: number,
): string | null {
	const { head } = page;
	const headline = headlineBlock(page, firstBody);
	const near = (block: number) => block >= headline - 4 && block <= Math.max(headline, firstBody) + NEAR;
	const seen: string[] = [];
	const marked: Stamp[] = [];
	const loose: Stamp[] = [];
	const anywhere: Stamp[] = [];
	for (const time of head.times) {
		const stamp = readStamp(time.datetime) ?? readStamp(time.text);
		if (!stamp) continue;
		const context = page.blocks[time.block]?.text ?? time.text;
		if (/updated|modified/i.test(context.slice(0, 30)) && !/publish|posted/i.test(context)) continue;
		const shown = readStamp(time.text);
		if (near(time.block)) {
			if (shown) seen.push(shown.day);
			if (!stamp.utc) seen.push(stamp.day);
			(time.published ? marked : loose).push(stamp);
		}
		anywhere.push(stamp);
	}
	const lines: string[] = [];
	const updates: string[] = [];
	for (let i = Math.max(0, headline - 4); i < page.blocks.length && near(i); i++) {
		const text = page.blocks[i]!.text;
		if (text.length > 200) continue;
		for (const part of text.replaceAll(" / ", " | ").split(PARTS)) {
			const read = readPart(part.trim());
			if (read) (read.updated ? updates : lines).push(read.day);
		}
	}
	seen.push(...lines);
	const inUrl = dayInUrl(url);
	if (inUrl) seen.push(inUrl);
	const meta: Stamp[] = [];
	for (const [key, values] of head.meta)
		if (PUBLISHED.test(key) && !NOT_PUBLISHED.test(key)) {
			const stamp = readStamp(values[0]!);
			if (stamp) meta.push(stamp);
		}
	const linked = article?.datePublished ? readStamp(article.datePublished) : null;
	const best =
		linked ??
		meta[0] ??
		marked[0] ??
		loose[0] ??
		plain(inUrl) ??
		plain(lines[0]) ??
		(article?.dateCreated ? readStamp(article.dateCreated) : null) ??
		anywhere[0] ??
		plain(updates[0]);
	if (!best) return null;
	// The first day that a reader sees by the headline is the page's own.
	const local = seen[0];
	if (best.utc && local && daysApart(local, best.day) === 1) return local;
	return best.day;
}

function readPart(part: string): DateLine | null {
	if (isDateLine(part) || STATED.test(part)) return readDateLine(part);
	const label = LABEL.exec(part);
	if (label) return readDateLine(part.slice(label.index));
	const signed = signedDate(part);
	return signed ? readDateLine(signed) : null;
}

function plain(day: string | null | undefined): Stamp | null {
	return day ? { day, utc: false } : null;
}

/** The block of the headline: the last first-level heading above the body, else the body's own start. */
export function headlineBlock(page: Page, firstBody: number): number {
	const above = page.head.headings.filter((h) => h.level === 1 && h.block <= Math.max(0, firstBody));
	return above.at(-1)?.block ?? page.head.headings.find((h) => h.level === 1)?.block ?? Math.max(0, firstBody - 6);
}
