import type { LinkedArticle } from "../linked-data.ts";
import type { Page } from "../page.ts";

/** In titles whose runs of white space have become one blank each. */
const SEPARATOR = / [-|–—•·»:›l]{1,2} | ?\| ?|: /;
const LAST_SEPARATOR = / [-|–—•·»›]{1,2} | ?\| ?| l /g;
const squeeze = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Takes the site's name off a browser title: a last (or first) part that is the site's, or clearly shorter than the rest. */
export function withoutSite(title: string, site: string | null): string {
	const name = site ? squeeze(site) : "";
	let rest = title.replace(/\s+/g, " ").trim();
	const bar = rest.split(" | ");
	if (bar.length === 2 && bar[1]!.split(" ").length > bar[0]!.split(" ").length + 2) return bar[1]!;
	for (let round = 0; round < 3; round++) {
		const last = [...rest.matchAll(LAST_SEPARATOR)].at(-1);
		if (!last || last.index === 0) break;
		const left = rest.slice(0, last.index);
		const right = rest.slice(last.index + last[0].length);
		const own = squeeze(right);
		const isSite = name !== "" && own !== "" && (own.includes(name) || name.includes(own));
		const words = right.split(" ").length;
		if (isSite || (words <= 5 && left.split(" ").length > words && left.length > 12)) rest = left;
		else break;
	}
	if (name !== "") {
		const first = SEPARATOR.exec(rest);
		if (first && squeeze(rest.slice(0, first.index)) === name) rest = rest.slice(first.index + first[0].length);
	}
	return rest.trim();
}

/** 0 to 1: how much of the longer title the shorter one is, if it is contained in it or starts like it; site names blur little. */
function alike(a: string, b: string): number {
	const x = squeeze(a);
	const y = squeeze(b);
	if (x.length < 4 || y.length < 4) return 0;
	if (x === y) return 1;
	const [short, long] = x.length < y.length ? [x, y] : [y, x];
	if (long.includes(short) && short.length > 8) return short.length / long.length;
	return x.slice(0, 24) === y.slice(0, 24) ? 0.5 : 0;
}

/** Whether a stated title is the end of a heading after a bar, or its beginning before a second line. */
function isPart(title: string, heading: string): boolean {
	const t = squeeze(title);
	const h = squeeze(heading);
	if (t.length < 20 || t.length >= h.length) return false;
	return (h.endsWith(t) && heading.includes("|")) || (h.startsWith(t) && h.length > t.length * 1.3);
}

/**
 * The page's headline. Order: a first-level heading that the browser's or a meta title confirms; JSON-LD headline; og:title and
 * twitter:title; a heading above the body; <title>. Site names are taken off.
 */
export function pageTitle(page: Page, article: LinkedArticle | null, firstBody: number): string | null {
	const { head } = page;
	const site = head.meta.get("og:site_name")?.[0] ?? article?.publisher ?? null;
	const meta = head.meta.get("og:title")?.[0] ?? head.meta.get("twitter:title")?.[0] ?? null;
	const linked = article?.headline ? unescapeBasic(article.headline) : null;
	const stated = [linked, meta, head.title].filter((t): t is string => t !== null && t !== "");
	const headings = head.headings.filter((h) => h.text.length > 2 && h.text.length < 300);
	const ones = headings.filter((h) => h.level === 1);
	const own = site ? squeeze(site) : "";
	let confirmed: string | null = null;
	let most = 0;
	for (const h of headings) {
		if (h.level > 2 || squeeze(h.text) === own) continue;
		for (const t of stated) {
			const likeness = h.level === 1 ? alike(h.text, t) : squeeze(h.text) === squeeze(t) ? 1 : 0;
			if (likeness > most) {
				most = likeness;
				confirmed = h.text;
			}
		}
	}
	// A heading may hold its section ("Politics | …") or a second line: what the metadata states of it is the title then.
	const heading = confirmed;
	const within = heading === null ? undefined : [linked, meta].find((t) => t !== null && isPart(t, heading));
	if (within) return within;
	if (confirmed && most >= 0.35) return confirmed;
	if (linked && linked.length > 4) return linked;
	if (meta) return withoutSite(meta, site);
	const above = ones.filter((h) => firstBody < 0 || h.block <= firstBody);
	if (above.length === 1 && above[0]!.text.split(" ").length > 2) return above[0]!.text;
	return head.title === "" ? (ones[0]?.text ?? null) : withoutSite(head.title, site);
}

function unescapeBasic(text: string): string {
	return text
		.replace(/&#0*39;|&apos;|&#x27;/gi, "'")
		.replace(/&quot;|&#0*34;/g, '"')
		.replace(/&#0*38;|&amp;/g, "&")
		.replace(/&#8217;|&rsquo;/g, "’")
		.replace(/&#8216;|&lsquo;/g, "‘")
		.replace(/&#8220;|&ldquo;/g, "“")
		.replace(/&#8221;|&rdquo;/g, "”")
		.replace(/&#8211;|&ndash;/g, "–")
		.replace(/&nbsp;|&#160;/g, " ");
}
