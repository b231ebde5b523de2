import { isDateLine } from "../../../2-zones/dates/date-line.ts";
import { isBareName, isByline, readByline } from "../../../2-zones/kinds/byline.ts";
import type { LinkedArticle } from "../linked-data.ts";
import type { Page } from "../page.ts";
import { headlineBlock } from "./date.ts";

const META = [
	"author",
	"article:author",
	"og:article:author",
	"parsely-author",
	"sailthru.author",
	"dc.creator",
	"dcterms.creator",
	"byl",
	"bt:author",
	"authors",
	"article:author_name",
	"citation_author",
	"analyticsattributes.author",
	"twitter:data1",
];
const NOBODY =
	/^(?:by|no author|admin|administrator|editor|webmaster|root|guest|unknown|author|staff|view|posted|none|null|undefined|user|website|info)$/i;
/** Blocks below the headline within which a byline is sought. */
const NEAR = 16;
/** Blocks below the headline where a line is surely the article's byline. */
const CLOSE = 6;

/** Whether a text is an address on the web and no name. */
function isAddress(text: string): boolean {
	const domain = text.search(/\.com\b/i);
	return /^(?:https?:|www\.|@)/i.test(text) || (domain >= 0 && text.includes("/", domain));
}

function nameOf(text: string, publisher: string): string | null {
	if (isAddress(text.trim())) return null;
	const name = readByline(text);
	if (!name || NOBODY.test(name) || name.length > 100 || !/\p{L}{2}/u.test(name)) return null;
	if (publisher !== "" && name.toLowerCase() === publisher.toLowerCase()) return null;
	return name;
}

/**
 * A page's author or authors, joined with " and ". Order: JSON-LD author; meta tags, unless the page shows another; elements marked as
 * author (rel, itemprop, then class) near the headline, unless a line that starts with "By" stands nearer to it or names more; such a
 * line; a bare name above a date line. Labels, roles, outlets and links are taken away.
 */
export function pageAuthor(page: Page, article: LinkedArticle | null, firstBody: number): string | null {
	const publisher = article?.publisher ?? page.head.meta.get("og:site_name")?.[0] ?? "";
	const linked = unique((article?.authors ?? []).map((text) => nameOf(text, publisher)));
	if (linked.length > 0 && linked.length <= 8) return linked.join(" and ");
	const meta = metaAuthor(page, publisher);
	const shown = shownAuthor(page, firstBody, publisher);
	// Some sites state their owner as the author of every page; a reader sees who wrote it
	const name = meta && shown && !isShown(page, firstBody, meta) ? shown : (meta ?? shown);
	if (name) return name;
	return publisher !== "" && (article?.authors ?? []).some((a) => a.toLowerCase() === publisher.toLowerCase())
		? publisher
		: null;
}

function metaAuthor({ head }: Page, publisher: string): string | null {
	for (const key of META) {
		const names = unique((head.meta.get(key) ?? []).map((text) => (/^\d/.test(text) ? null : nameOf(text, publisher))));
		if (names.length > 0) return names.slice(0, 8).join(" and ");
	}
	return null;
}

/** Whether the first name of a list stands in the blocks about the headline. */
function isShown(page: Page, firstBody: number, names: string): boolean {
	const first = names
		.split(/,| and /)[0]!
		.trim()
		.toLowerCase();
	const headline = headlineBlock(page, firstBody);
	return page.blocks
		.slice(Math.max(0, headline - 6), Math.max(headline, firstBody) + NEAR)
		.some((block) => block.text.toLowerCase().includes(first));
}

/** The author whom the page shows by its headline. */
function shownAuthor(page: Page, firstBody: number, publisher: string): string | null {
	const headline = headlineBlock(page, firstBody);
	const from = Math.max(0, headline - 3);
	const to = Math.max(headline, firstBody) + NEAR;
	const marked = markedAuthor(page, headline - 6, to, publisher);
	const line = bylineBelow(page, from, to, publisher);
	if (
		line &&
		(!marked || line.name.includes(marked.name) || (line.block <= headline + CLOSE && line.block < marked.block))
	)
		return line.name;
	return marked?.name ?? nameAboveDate(page, headline, publisher);
}

interface Found {
	name: string;
	block: number;
}

/** Elements marked as author: rel and itemprop first, then class names; near the headline first. Several stand side by side. */
function markedAuthor({ head }: Page, from: number, to: number, publisher: string): Found | null {
	const near = (block: number) => block >= from && block <= to;
	for (const strength of [3, 2, 1])
		for (const where of [near, strength === 1 ? () => false : () => true])
			for (const [index, found] of head.authors.entries()) {
				if (found.strength !== strength || !where(found.block)) continue;
				const name = markedName(found.text, publisher);
				if (!name) continue;
				if (!isBareName(name)) return { name, block: found.block };
				const names = [name];
				for (const next of head.authors.slice(index + 1)) {
					if (next.strength !== strength || next.block - found.block > 1) break;
					const other = markedName(next.text, publisher);
					if (!other || !isBareName(other) || names.some((one) => other.startsWith(one))) continue;
					if (publisher === "" || !other.includes(publisher)) names.push(other);
				}
				return { name: unique(names).slice(0, 8).join(" and "), block: found.block };
			}
	return null;
}

/** The first line that starts with "By" and a name, or the name in the line below a lone "By". */
function bylineBelow({ blocks }: Page, from: number, to: number, publisher: string): Found | null {
	for (let i = from; i < blocks.length && i <= to; i++) {
		const { text } = blocks[i]!;
		if (text.length > 200) continue;
		for (const part of text.split(/[|•·]|^[-–—]+/)) {
			const name = isByline(part.trim()) ? nameOf(part, publisher) : null;
			if (name) return { name, block: i };
		}
		const below = /^(?:written )?by:?$/i.test(text) ? (blocks[i + 1]?.text ?? "") : "";
		const name = below !== "" && below.length <= 90 ? nameOf(below, publisher) : null;
		if (name && isBareName(name)) return { name, block: i + 1 };
	}
	return null;
}

/** A bare name just below the headline, with a date line right after it. */
function nameAboveDate({ blocks }: Page, headline: number, publisher: string): string | null {
	for (let i = headline + 1; i <= headline + CLOSE && i + 1 < blocks.length; i++) {
		if (blocks[i]!.text.length > 60 || !isDateLine(blocks[i + 1]!.text)) continue;
		const { text } = blocks[i]!;
		const name = /^(?:read|see|watch|share|view|show|follow)\b/i.test(text) ? null : nameOf(text, publisher);
		if (name && isBareName(name)) return name;
	}
	return null;
}

function markedName(text: string, publisher: string): string | null {
	if (text === "" || text.length > 90) return null;
	if (/\bsays:?$|\bcomment|\bmin read|^published|^updated|^email|^follow|^\d/i.test(text)) return null;
	const name = nameOf(text, publisher);
	return name && name.split(" ").length <= 12 ? name : null;
}

function unique(names: readonly (string | null)[]): string[] {
	return [...new Set(names.filter((name): name is string => name !== null))];
}
