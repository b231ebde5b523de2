import { isByline, readByline } from "../../../2-zones/kinds/byline.ts";
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

function nameOf(text: string, publisher: string): string | null {
	if (/^https?:|^www\.|^@|\.com\b.*\//i.test(text.trim())) return null;
	const name = readByline(text);
	if (!name || NOBODY.test(name) || name.length > 100 || !/\p{L}{2}/u.test(name)) return null;
	if (publisher !== "" && name.toLowerCase() === publisher.toLowerCase()) return null;
	return name;
}

/**
 * A page's author or authors, joined with " and ". Order: JSON-LD author; meta tags; elements marked as author (rel, itemprop,
 * then class) near the headline; a line near it that starts with "By". Labels, roles, outlets and links are taken away.
 */
export function pageAuthor(page: Page, article: LinkedArticle | null, firstBody: number): string | null {
	const { head } = page;
	const publisher = article?.publisher ?? head.meta.get("og:site_name")?.[0] ?? "";
	const linked = unique((article?.authors ?? []).map((text) => nameOf(text, publisher)));
	if (linked.length > 0 && linked.length <= 8) return linked.join(" and ");
	for (const key of META) {
		const names = unique((head.meta.get(key) ?? []).map((text) => nameOf(text, publisher)));
		if (names.length > 0) return names.slice(0, 8).join(" and ");
	}
	const headline = headlineBlock(page, firstBody);
	const near = (block: number) => block >= headline - 6 && block <= Math.max(headline, firstBody) + NEAR;
	for (const strength of [3, 2, 1])
		for (const where of [near, strength === 1 ? () => false : () => true])
			for (const found of head.authors) {
				if (found.strength !== strength || found.text === "" || found.text.length > 90 || !where(found.block)) continue;
				if (/\bsays:?$|\bcomment|\bmin read|^published|^updated|^view |^email|^follow|^\d/i.test(found.text)) continue;
				const name = nameOf(found.text, publisher);
				if (name && name.split(" ").length <= 12) return name;
			}
	for (let i = Math.max(0, headline - 3); i < page.blocks.length && near(i); i++) {
		const { text } = page.blocks[i]!;
		if (text.length > 200) continue;
		for (const part of text.split(/\s*[|•·]\s*|^[-–—]+\s*/)) {
			const name = isByline(part) ? nameOf(part, publisher) : null;
			if (name) return name;
		}
	}
	return publisher !== "" && (article?.authors ?? []).some((a) => a.toLowerCase() === publisher.toLowerCase())
		? publisher
		: null;
}

function unique(names: readonly (string | null)[]): string[] {
	return [...new Set(names.filter((name): name is string => name !== null))];
}
