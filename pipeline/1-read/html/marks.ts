/** What class, id, role and itemprop names say of an element, one bit a group. Appending a group needs a new training run. */
const GROUPS: readonly [string, RegExp][] = [
	[
		"content",
		/article.?body|entry.?content|post.?content|story.?body|article.?content|articlebody|post.?body|main.?content|body.?copy|article.?text|story.?content|content.?body|rich.?text/,
	],
	["article", /article|\bpost\b|story|entry|\bmain\b|hentry|\bbody\b/],
	["comment", /comment|disqus|discussion|respon[ds]|replies|livefyre|talkback/],
	[
		"related",
		/relat|recommend|more.?(?:from|on|stories|news|like)|read.?(?:more|next|also)|trending|popular|most.?read|teaser|promo|outbrain|taboola|suggest|\bnext\b|also.?like|latest|headlines|\bcards?\b|river|upnext/,
	],
	["share", /share|sharing|social|follow|facebook|twitter|addthis|sharedaddy|whatsapp/],
	["ad", /\bads?\b|advert|sponsor|\bdfp\b|commercial|affiliate|banner|\bad-|-ad\b/],
	["nav", /\bnav|menu|breadcrumb|pagination|pager|toolbar|tabs?\b|skip|jump/],
	["caption", /caption|figure|credit|gallery|slideshow|photo|image|media|video|player|carousel|attribution/],
	["byline", /byline|author|\bby\b|contributor|writer|\bbio\b|profile/],
	["date", /date|time|publish|updated|timestamp/],
	["newsletter", /newsletter|subscri|signup|sign-up|paywall|donat|membership|\bcta\b|callout|register|login/],
	["footer", /footer|foot\b|copyright|legal|disclaimer|colophon/],
	["sidebar", /sidebar|\baside|widget|rail|secondary|supplement/],
	["tags", /\btags?\b|categor|topics?\b|keywords|taxonomy|label/],
	[
		"hidden",
		/hidden|visually|screen-?reader|sr-only|collapse|modal|popup|overlay|dialog|tooltip|cookie|consent|gdpr|noscript|print-?only/,
	],
	["title", /headline|title|heading|\bhed\b|\bdek\b|kicker|subtitle|summary|standfirst|excerpt|lede?\b/],
	["quote", /pull.?quote|blockquote|tweet|embed|instagram/],
	["list", /\blist\b|grid|collection|feed|items?\b|archive/],
];
export const MARK_NAMES = GROUPS.map(([name]) => name);
export const MARK = Object.fromEntries(MARK_NAMES.map((name, index) => [name, 1 << index])) as Record<string, number>;

/** Attribute text that is looked at: some pages keep whole style sheets there. */
const LONGEST = 160;

/** Marks of one element's names. Results are kept by the caller's cache, since templates repeat the same names. */
export function marksOf(names: string): number {
	const text = names
		.slice(0, LONGEST)
		.replace(/([a-z])([A-Z])/g, "$1-$2")
		.toLowerCase()
		.replace(/_/g, "-");
	let marks = 0;
	for (const [index, [, pattern]] of GROUPS.entries()) if (pattern.test(text)) marks |= 1 << index;
	return marks;
}
