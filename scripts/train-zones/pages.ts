import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Page } from "../../pipeline/1-read/html/page.ts";
import { parsePage } from "../../pipeline/1-read/html/parse.ts";
import { isDateLine } from "../../pipeline/2-zones/dates/date-line.ts";
import { isByline } from "../../pipeline/2-zones/kinds/byline.ts";
import { splitLines } from "../../pipeline/2-zones/line/split.ts";
import type { Example } from "./corpus.ts";
import { type HtmlExample, labelBlocks, wordsOf } from "./html.ts";

/** A saved page and the text that its makers expect of an extractor, checked by eye but not made for us. */
interface Expected {
	page: string;
	html: string;
	body: string;
}

const STOP = new Set("the of and to in a is that for it on was with as by at from are this be have".split(" "));
/** Shorter expectations are reasons of failure or stubs. */
const SHORTEST = 700;

function isEnglish(words: readonly string[]): boolean {
	return words.filter((word) => STOP.has(word)).length >= words.length * 0.18;
}

/** A page that our own gold has too. */
const KNOWN = new Set(["medicalnewstoday"]);

/** Mozilla Readability's test pages (Apache-2.0): source.html and expected.html. */
function readabilityPages(folder: string): Expected[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => !KNOWN.has(name))
		.sort()
		.map((name) => ({
			page: `readability/${name}`,
			html: readFileSync(`${folder}/${name}/source.html`, "utf8"),
			body: parsePage(readFileSync(`${folder}/${name}/expected.html`, "utf8"))
				.blocks.map((block) => block.text)
				.join("\n"),
		}));
}

/** newspaper's test pages (MIT): html/NAME.html and text/NAME.txt. */
function newspaperPages(folder: string): Expected[] {
	if (!existsSync(folder)) return [];
	return readdirSync(`${folder}/text`)
		.sort()
		.map((name) => ({
			page: `newspaper/${name.replace(/\d*\.txt$/, "")}`,
			html: `${folder}/html/${name.replace(/txt$/, "html")}`,
			body: readFileSync(`${folder}/text/${name}`, "utf8"),
		}))
		.filter(({ html }) => existsSync(html))
		.map((found) => ({ ...found, html: readFileSync(found.html, "utf8") }));
}

const FIGURE = new Set(["figure", "figcaption", "caption"]);

function within(page: Page, element: number, tags: ReadonlySet<string>): boolean {
	for (let e = element, k = 0; e >= 0 && k < 6; e = page.elements.parent[e]!, k++)
		if (tags.has(page.elements.tag[e]!)) return true;
	return false;
}

/**
 * Pages of other extractors' tests (models/README.md). Their makers keep captions, bylines and headlines or drop them as their tool
 * does, and miss paragraphs: such blocks are left unlabelled, and the pages weigh less than our own gold.
 */
export function loadPages(data: string): HtmlExample[] {
	const found = [
		...readabilityPages(`${data}/mozilla+readability/test/test-pages`),
		...newspaperPages(`${data}/codelucas+newspaper/tests/data`),
	];
	const examples: HtmlExample[] = [];
	for (const { page, html, body } of found) {
		const words = wordsOf(body);
		if (body.length < SHORTEST || !isEnglish(words)) continue;
		const parsed = parsePage(html);
		const labels = labelBlocks(parsed, body);
		const first = labels.indexOf(1);
		const last = labels.lastIndexOf(1);
		if (first < 0) continue;
		for (const [index, block] of parsed.blocks.entries()) {
			const heading = /^h[12]$/.test(parsed.elements.tag[block.element]!) && index <= first + 2;
			const kept = labels[index] === 1;
			const doubtful =
				heading ||
				isByline(block.text) ||
				isDateLine(block.text) ||
				within(parsed, block.element, FIGURE) ||
				// A paragraph in the middle of the body that the expectation lacks
				(!kept && index > first && index < last && wordsOf(block.text).length >= 12);
			if (kept && doubtful) labels[index] = -1;
			else if (!kept && doubtful && index > first && index < last) labels[index] = -1;
		}
		examples.push({ page, set: "pages", parsed, labels, english: true, gold: body, weight: 0.4 });
	}
	return examples;
}

const OPEN = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "figure", "dl"]);
const BULLETS = "*+o#@";

/** The text of a page: as a text browser prints it (bullets, empty lines between blocks) or as innerText gives it. */
export function renderPage(example: HtmlExample, style: "text" | "innertext"): Example {
	const { parsed } = example;
	const { tag, parent } = parsed.elements;
	const pieces: string[] = [];
	const labels: number[] = [];
	let before = "";
	for (const [index, block] of parsed.blocks.entries()) {
		const own = tag[block.element]!;
		const same = index > 0 && parsed.blocks[index - 1]!.element === block.element;
		let depth = 0;
		let item = false;
		for (let e = block.element; e >= 0; e = parent[e]!) {
			if (tag[e] === "ul" || tag[e] === "ol") depth++;
			if (tag[e] === "li") item = true;
		}
		const blank = !same && !(item && own === "li") && (OPEN.has(own) || OPEN.has(before));
		if (index > 0) pieces.push(blank && (style === "text" || own === "p" || before === "p") ? "\n\n" : "\n");
		const bullet = style === "text" && item && !same ? `${BULLETS[Math.min(depth, BULLETS.length) - 1] ?? "*"} ` : "";
		pieces.push(bullet + block.text);
		labels.push(example.labels[index]!);
		before = own;
	}
	return {
		page: example.page,
		set: `pages-${style}`,
		lines: splitLines(pieces.join("")),
		labels: Int8Array.from(labels),
		weight: example.weight,
	};
}
