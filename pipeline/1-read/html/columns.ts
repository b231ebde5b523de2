import { MARK_NAMES } from "./marks.ts";
import type { Page } from "./page.ts";

const TAGS: readonly (readonly string[])[] = [
	["p"],
	["li"],
	["td", "th"],
	["div"],
	["blockquote"],
	["figcaption", "caption"],
	["pre", "dd", "dt"],
	["section", "article", "main", "body"],
];
const ANCESTORS = [
	"article",
	"main",
	"header",
	"footer",
	"nav",
	"aside",
	"figure",
	"form",
	"table",
	"ul",
	"ol",
	"blockquote",
	"section",
	"a",
] as const;
const ANCESTOR_BIT = new Map<string, number>(ANCESTORS.map((tag, index) => [tag, 1 << index]));

/** What the page's mark-up says of a block, beside its words: columns for the model, in its order. */
export const DOM_COLUMNS: readonly string[] = [
	...TAGS.map((group) => `is-${group[0]}`),
	"heading",
	"linked",
	"links",
	"strong",
	...MARK_NAMES.map((name) => `near-${name}`),
	...ANCESTORS.map((tag) => `in-${tag}`),
	"depth",
	...["holder", "parent", "grandparent"].flatMap((level) => [
		`${level}-prose`,
		`${level}-share`,
		`${level}-links`,
		`${level}-blocks`,
	]),
	"in-top",
	"from-top",
	"top-share",
	"template-prose",
	"template-share",
	"template-blocks",
	"linked-data",
	"title",
	"description",
	"since-h1",
	"until-h1",
];
export const DOM_WIDTH = DOM_COLUMNS.length;

/** How many levels up a class name still says something of a block. */
const LEVELS = 10;
const log2 = (n: number) => Math.log2(1 + n);

export interface DomEvidence {
	/** JSON-LD articleBody, when the page has one. */
	articleBody: string | null;
	title: string;
	description: string;
}

const squeeze = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Fills DOM_COLUMNS for each block. `prose` and `wordCount` come from the lines; linear in blocks times LEVELS. */
export function domRows(
	page: Page,
	prose: (block: number) => boolean,
	wordCount: Int32Array,
	evidence: DomEvidence,
): Float32Array {
	const { elements, blocks, head } = page;
	const count = elements.tag.length;
	const rows = new Float32Array(blocks.length * DOM_WIDTH);
	const proseIn = new Float64Array(count);
	const charsIn = new Float64Array(count);
	const linkedIn = new Float64Array(count);
	const blocksIn = new Float64Array(count);
	const score = new Float64Array(count);
	const templates = new Map<number, { prose: number; words: number; blocks: number }>();
	let allProse = 1;
	for (const [index, block] of blocks.entries()) {
		const words = wordCount[index]!;
		const isProse = prose(index);
		const weight = isProse ? words : 0;
		allProse += weight;
		proseIn[block.element]! += weight;
		charsIn[block.element]! += block.text.length;
		linkedIn[block.element]! += block.linked;
		blocksIn[block.element]! += 1;
		const t = templates.get(elements.template[block.element]!) ?? { prose: 0, words: 0, blocks: 0 };
		templates.set(elements.template[block.element]!, t);
		t.prose += weight;
		t.words += words;
		t.blocks++;
		let at = block.element;
		for (const share of [1, 1, 0.5, 0.33]) {
			if (at < 0) break;
			score[at]! += weight * share;
			at = elements.parent[at]!;
		}
	}
	for (let e = count - 1; e >= 0; e--) {
		const parent = elements.parent[e]!;
		if (parent < 0) continue;
		proseIn[parent]! += proseIn[e]!;
		charsIn[parent]! += charsIn[e]!;
		linkedIn[parent]! += linkedIn[e]!;
		blocksIn[parent]! += blocksIn[e]!;
	}
	let top = 0;
	let best = -1;
	for (let e = 0; e < count; e++) {
		if (elements.tag[e] === "p") continue;
		const value = score[e]! * (1 - linkedIn[e]! / Math.max(1, charsIn[e]!));
		if (value > best) {
			best = value;
			top = e;
		}
	}
	const above = new Set<number>();
	for (let e = top; e >= 0; e = elements.parent[e]!) above.add(e);
	const body = evidence.articleBody ? squeeze(evidence.articleBody) : "";
	const title = squeeze(evidence.title);
	const description = squeeze(evidence.description);
	const h1 = head.headings.find((heading) => heading.level === 1)?.block ?? -1;
	for (const [index, block] of blocks.entries()) {
		let at = index * DOM_WIDTH;
		const tag = elements.tag[block.element]!;
		for (const group of TAGS) rows[at++] = group.includes(tag) ? 1 : 0;
		let heading = 0;
		let ancestors = 0;
		let depth = 0;
		let fromTop = -1;
		const near = new Uint8Array(MARK_NAMES.length).fill(LEVELS + 2);
		for (let e = block.element; e >= 0; e = elements.parent[e]!) {
			const name = elements.tag[e]!;
			if (heading === 0 && name.length === 2 && name[0] === "h" && name >= "h1" && name <= "h6")
				heading = Number(name[1]);
			ancestors |= ANCESTOR_BIT.get(name) ?? 0;
			const marks = elements.marks[e]!;
			if (depth <= LEVELS && marks !== 0)
				for (let k = 0; k < near.length; k++) if (marks & (1 << k) && near[k]! > depth) near[k] = depth;
			if (fromTop < 0 && above.has(e)) fromTop = e === top ? depth : 50 + depth;
			depth++;
			if (depth > 400) break;
		}
		rows[at++] = heading;
		rows[at++] = block.linked / block.text.length;
		rows[at++] = log2(block.links);
		rows[at++] = Math.min(1, block.strong / block.text.length);
		for (let k = 0; k < near.length; k++) rows[at++] = near[k]!;
		for (let k = 0; k < ANCESTORS.length; k++) rows[at++] = ancestors & (1 << k) ? 1 : 0;
		rows[at++] = depth;
		let level = block.element;
		for (let k = 0; k < 3; k++) {
			const e = Math.max(0, level);
			rows[at++] = log2(proseIn[e]!);
			rows[at++] = proseIn[e]! / allProse;
			rows[at++] = linkedIn[e]! / Math.max(1, charsIn[e]!);
			rows[at++] = log2(blocksIn[e]!);
			level = elements.parent[e]!;
		}
		rows[at++] = fromTop >= 0 && fromTop < 50 ? 1 : 0;
		rows[at++] = fromTop;
		rows[at++] = proseIn[top]! / allProse;
		const t = templates.get(elements.template[block.element]!)!;
		rows[at++] = t.prose / Math.max(1, t.words);
		rows[at++] = t.prose / allProse;
		rows[at++] = log2(t.blocks);
		const own = squeeze(block.text);
		rows[at++] = body === "" ? 0 : own !== "" && body.includes(own.slice(0, 200)) ? 1 : -1;
		rows[at++] = title !== "" && own.length > 8 && (title.includes(own) || own.includes(title)) ? 1 : 0;
		rows[at++] =
			description.length > 20 &&
			own.length > 20 &&
			(description.startsWith(own.slice(0, 60)) || own.startsWith(description.slice(0, 60)))
				? 1
				: 0;
		rows[at++] = h1 < 0 ? -1 : Math.max(0, log2(Math.max(0, index - h1)));
		rows[at++] = h1 < 0 ? -1 : Math.max(0, log2(Math.max(0, h1 - index)));
	}
	return rows;
}
