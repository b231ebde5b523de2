import { isDateLine } from "../../2-zones/dates/date-line.ts";
import { isByline } from "../../2-zones/kinds/byline.ts";
import { isFurniture, LONGEST_FURNITURE } from "../../2-zones/kinds/furniture.ts";
import { lineClassifier } from "../../2-zones/line/classify.ts";
import type { LineModel } from "../../2-zones/line/model.ts";
import { DOM_WIDTH, domRows } from "./columns.ts";
import { evidenceOf } from "./evidence.ts";
import { pageLines } from "./lines.ts";
import { readLinkedData } from "./linked-data.ts";
import { pageAuthor } from "./metadata/author.ts";
import { pageDate } from "./metadata/date.ts";
import { pageTitle } from "./metadata/title.ts";
import type { Page } from "./page.ts";
import { parsePage } from "./parse.ts";

/** An article taken out of a page: its text, blocks separated by empty lines, what each of them is, and the page's metadata. */
export interface Extracted {
	text: string;
	hints: { start: number; end: number; type: string }[];
	title: string | null;
	byline: string | null;
	date: string | null;
}

/** From this probability on a block is body. */
const BODY = 0.55;
/** So few words are hardly the article, if a lower bar gives many more. */
const FEW = 150;
const LOWER = [0.3, 0.2, 0.1];

/**
 * Takes the article out of an HTML page: parses it, asks the model about each block (its words, its surroundings and its mark-up),
 * keeps the body with its headings, and the headline, byline, date lines and captions that stand by it.
 */
export function htmlExtractor(model: LineModel): (html: string, url: string | null) => Extracted {
	const classify = lineClassifier(model);
	return (html, url) => {
		const page = parsePage(html);
		const article = readLinkedData(page.head.linkedData);
		const lines = pageLines(page);
		const { body, wordCount } = classify(lines, {
			width: DOM_WIDTH,
			fill: (prose, counts) => domRows(page, prose, counts, evidenceOf(page, article)),
		});
		const isBody = bodyBlocks(page, body, wordCount);
		const first = isBody.indexOf(true);
		const address = url ?? page.head.canonical ?? page.head.meta.get("og:url")?.[0] ?? null;
		const title = pageTitle(page, article, first);
		return {
			...assemble(page, isBody, title),
			title,
			byline: pageAuthor(page, article, first),
			date: pageDate(page, article, address, first),
		};
	};
}

/** Which blocks are body: those that pass the bar; a lower one where few do; the best guess where none does. */
function bodyBlocks(page: Page, body: Float32Array, wordCount: Int32Array): boolean[] {
	const never = Array.from(
		page.blocks,
		({ text }, i) => body[i]! >= LOWER.at(-1)! && wordCount[i]! <= LONGEST_FURNITURE && isFurniture(text),
	);
	const above = (bar: number) => Array.from(body, (p, i) => p >= bar && !never[i]);
	const wordsOf = (kept: readonly boolean[]) => kept.reduce((sum, is, i) => sum + (is ? wordCount[i]! : 0), 0);
	const kept = above(BODY);
	const words = wordsOf(kept);
	if (words >= FEW) return kept;
	for (const bar of LOWER) {
		const more = above(bar);
		if (wordsOf(more) >= Math.max(60, 2 * words)) return more;
	}
	if (words > 0) return kept;
	let most = 0;
	for (const p of body) if (p > most) most = p;
	return Array.from(body, (p) => p >= Math.max(0.05, most * 0.5));
}

const HEADING = /^h[1-6]$/;
const squeeze = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
/** Blocks above the body that are looked through for its headline, byline and dates. */
const REACH = 25;

function assemble(page: Page, isBody: readonly boolean[], title: string | null): Pick<Extracted, "text" | "hints"> {
	const first = isBody.indexOf(true);
	const last = isBody.lastIndexOf(true);
	const parts: string[] = [];
	const hints: Extracted["hints"] = [];
	let at = 0;
	const add = (text: string, type: string) => {
		if (at > 0) {
			parts.push("\n\n");
			at += 2;
		}
		parts.push(text);
		hints.push({ start: at, end: at + text.length, type });
		at += text.length;
	};
	if (first < 0) return { text: title ?? "", hints: title ? [{ start: 0, end: title.length, type: "headline" }] : [] };
	const wanted = title ? squeeze(title) : "";
	let headline = -1;
	for (let i = Math.max(0, first - REACH); i <= first; i++)
		if (wanted !== "" && squeeze(page.blocks[i]!.text) === wanted) headline = i;
	if (headline < 0 && title) add(title, "headline");
	const from = headline >= 0 ? headline : Math.max(0, first - 8);
	for (let i = from; i <= last; i++) {
		const { text, element } = page.blocks[i]!;
		const tags = tagsAbove(page, element);
		if (i === headline) add(text, "headline");
		else if (isBody[i]) add(text, tags.heading && text.length <= 160 ? "subheading" : "body");
		else if (i < first && isDateLine(text)) add(text, "date");
		else if (i < first && isByline(text)) add(text, "byline");
		else if (tags.figcaption && text.length <= 600) add(text, "caption");
	}
	return { text: parts.join(""), hints };
}

function tagsAbove(page: Page, element: number): { heading: boolean; figcaption: boolean } {
	let heading = false;
	let figcaption = false;
	for (let e = element, k = 0; e >= 0 && k < 6; e = page.elements.parent[e]!, k++) {
		heading ||= HEADING.test(page.elements.tag[e]!);
		figcaption ||= page.elements.tag[e] === "figcaption";
	}
	return { heading, figcaption };
}
