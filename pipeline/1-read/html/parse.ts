import { Parser } from "htmlparser2";
import { MARK, marksOf } from "./marks.ts";
import type { Page } from "./page.ts";

const words = (text: string) => new Set(text.split(" "));
/** Elements whose text nobody reads. */
const SKIPPED = words(
	"script style noscript template svg iframe object embed select textarea button canvas audio video map datalist math title dialog",
);
const INLINE = words(
	"a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p amp-fit-text",
);
const EMPHASIS = words("b strong em i u mark");
const VOID = words("area base br col embed hr img input link meta param source track wbr");

/** Elements kept at most: a page with more is cut there, so that time stays bounded. */
const MOST_ELEMENTS = 200_000;
/** Elements whose text is gathered at the same time: those nested deeper are passed over. */
const MOST_WANTED = 40;
/** Browsers stop at 512 levels; a page nested deeper than this is read no further, since its parser's time grows with depth. */
const DEEPEST = 5000;
class TooDeep extends Error {}
const LONGEST_LD = 2_000_000;

/**
 * Reads HTML of any kind, broken or not, into a {@link Page} in one pass without building a tree of objects; linear in its length.
 * Text in elements that are hidden by attribute or inline style is left out.
 */
export function parsePage(html: string): Page {
	const page: Page = {
		elements: { tag: [], parent: [], marks: [], template: [] },
		blocks: [],
		head: { title: "", meta: new Map(), linkedData: [], canonical: null, times: [], authors: [], headings: [] },
	};
	const { elements, blocks, head } = page;
	const markCache = new Map<string, number>();
	const stack: { tag: string; element: number; skipped: boolean; text: number }[] = [];
	let element = -1;
	let skipping = 0;
	let linkDepth = 0;
	let strongDepth = 0;
	let text = "";
	/** Whether `text` ends in a space: asking the string itself would flatten it at each piece. */
	let spaced = false;
	let holder = -1;
	let linked = 0;
	let links = 0;
	let strong = 0;
	let capture: { kind: "title" | "ld"; text: string } | null = null;
	/** Elements whose whole text is wanted: times, authors, headings. */
	const wanted: { depth: number; from: number; text: string; done(text: string, block: number): void }[] = [];

	const flush = () => {
		const trimmed = text.trim();
		if (trimmed !== "" && holder >= 0)
			blocks.push({ text: trimmed, element: holder, linked: Math.min(linked, trimmed.length), links, strong });
		text = "";
		spaced = false;
		holder = -1;
		linked = 0;
		links = 0;
		strong = 0;
	};
	const marks = (names: string): number => {
		let found = markCache.get(names);
		if (found === undefined) {
			found = marksOf(names);
			markCache.set(names, found);
		}
		return found;
	};

	function open(tag: string, attributes: Record<string, string>): void {
		if (tag === "br") {
			flush();
			return;
		}
		if (tag === "meta") {
			const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase();
			const content = attributes.content?.trim();
			if (key && content) head.meta.set(key, [...(head.meta.get(key) ?? []), content]);
			return;
		}
		if (tag === "link") {
			if (attributes.rel === "canonical") head.canonical ??= attributes.href ?? null;
			return;
		}
		if (tag === "title" && !capture && head.title === "" && skipping <= 1) capture = { kind: "title", text: "" };
		if (tag === "script" && /ld\+json/i.test(attributes.type ?? "")) capture = { kind: "ld", text: "" };
		if (VOID.has(tag) || elements.tag.length >= MOST_ELEMENTS) return;
		const names = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.itemprop ?? ""} ${attributes.role ?? ""}`;
		const own = names.length > 3 ? marks(names) : 0;
		const style = attributes.style;
		const hidden =
			attributes.hidden !== undefined ||
			attributes["aria-hidden"] === "true" ||
			(style !== undefined && /display:\s*none|visibility:\s*hidden/i.test(style));
		const skipped = SKIPPED.has(tag) || hidden;
		if (!INLINE.has(tag)) flush();
		elements.tag.push(tag);
		elements.parent.push(element);
		elements.marks.push(own);
		elements.template.push(hash(`${tag}.${attributes.class ?? ""}`));
		element = elements.tag.length - 1;
		stack.push({ tag, element, skipped, text: 0 });
		if (stack.length > DEEPEST) throw new TooDeep();
		if (skipped) skipping++;
		if (tag === "a") {
			linkDepth++;
			links++;
		}
		if (EMPHASIS.has(tag)) strongDepth++;
		want(tag, attributes, names, own);
	}

	function want(tag: string, attributes: Record<string, string>, names: string, own: number): void {
		if (wanted.length >= MOST_WANTED) return;
		const depth = stack.length;
		const at = () => blocks.length;
		const itemprop = (attributes.itemprop ?? "").toLowerCase();
		const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
		if (tag === "time" || itemprop === "datepublished" || (attributes.datetime && own & MARK.date!)) {
			const datetime = attributes.datetime ?? attributes.content ?? attributes.title ?? "";
			const published =
				itemprop === "datepublished" || attributes.pubdate !== undefined || /publish|entry-date|posted/i.test(names);
			const from = at();
			wanted.push({
				depth,
				from,
				text: "",
				done: (whole) => head.times.push({ datetime, text: whole, published, block: from }),
			});
		} else if (level > 0) {
			wanted.push({
				depth,
				from: at(),
				text: "",
				done: (whole, block) => head.headings.push({ text: whole, level, block, marks: own }),
			});
		} else if ((own & MARK.byline!) !== 0 || itemprop === "author" || /\bauthor\b/.test(attributes.rel ?? "")) {
			const strength =
				/\bauthor\b/.test(attributes.rel ?? "") || itemprop === "author" || itemprop === "name"
					? 3
					: /byline|author-?name|author__name/i.test(names)
						? 2
						: /\bauthor\b/i.test(names)
							? 1
							: 0;
			if (strength > 0)
				wanted.push({
					depth,
					from: at(),
					text: "",
					done: (whole, block) => head.authors.push({ text: whole, block, strength }),
				});
		}
	}

	function close(tag: string): void {
		if (capture && ((capture.kind === "title" && tag === "title") || (capture.kind === "ld" && tag === "script"))) {
			if (capture.kind === "title") head.title = capture.text.replace(/\s+/g, " ").trim();
			else if (capture.text.length < LONGEST_LD) head.linkedData.push(capture.text);
			capture = null;
		}
		if (VOID.has(tag) || stack.length === 0 || stack.at(-1)!.tag !== tag) return;
		const top = stack.pop()!;
		while (wanted.length > 0 && wanted.at(-1)!.depth > stack.length) {
			const ended = wanted.pop()!;
			ended.done(ended.text.replace(/\s+/g, " ").trim(), ended.from);
		}
		if (!INLINE.has(tag)) flush();
		if (top.skipped) skipping--;
		if (tag === "a") linkDepth--;
		if (EMPHASIS.has(tag)) strongDepth--;
		element = elements.parent[top.element]!;
	}

	const parser = new Parser(
		{
			onopentag: open,
			ontext(data) {
				if (capture) capture.text += data;
				if (skipping > 0) return;
				const clean = data.replace(/[\s\u00a0\u200b\ufeff]+/g, " ");
				if (clean === "") return;
				for (const w of wanted) if (w.text.length < 600) w.text += clean;
				if (clean === " ") {
					if (text !== "" && !spaced) text += " ";
					spaced = true;
					return;
				}
				if (holder < 0) holder = blockOf(element);
				const add = spaced && clean.startsWith(" ") ? clean.slice(1) : clean;
				text += add;
				spaced = clean.endsWith(" ");
				if (linkDepth > 0) linked += add.length;
				if (strongDepth > 0) strong += add.length;
			},
			onclosetag: close,
		},
		{ decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: false },
	);
	/** The nearest element that is no mere inline wrapping. */
	function blockOf(from: number): number {
		let at = from;
		while (at >= 0 && INLINE.has(elements.tag[at]!) && elements.parent[at]! >= 0) at = elements.parent[at]!;
		return at < 0 ? rootElement() : at;
	}
	function rootElement(): number {
		if (elements.tag.length === 0) {
			elements.tag.push("body");
			elements.parent.push(-1);
			elements.marks.push(0);
			elements.template.push(0);
		}
		return 0;
	}
	try {
		parser.write(html);
		parser.end();
	} catch (error) {
		if (!(error instanceof TooDeep)) throw error;
	}
	flush();
	return page;
}

function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length && i < 200; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	return value | 0;
}
