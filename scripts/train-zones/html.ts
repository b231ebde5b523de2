import { DOM_WIDTH, domRows } from "../../pipeline/1-read/html/columns.ts";
import { evidenceOf } from "../../pipeline/1-read/html/evidence.ts";
import { pageLines } from "../../pipeline/1-read/html/lines.ts";
import { readLinkedData } from "../../pipeline/1-read/html/linked-data.ts";
import type { Page } from "../../pipeline/1-read/html/page.ts";
import { parsePage } from "../../pipeline/1-read/html/parse.ts";
import type { Vocabulary } from "../../pipeline/2-zones/line/hashed.ts";
import { LINE, LINE_WIDTH, scanLines } from "../../pipeline/2-zones/line/scan.ts";
import { type GoldText, readJsonLines } from "./corpus.ts";
import { type Prepared, prepare } from "./stack.ts";

interface HtmlGold {
	id: string;
	html: string;
	english: boolean;
	body: string;
}

export interface HtmlExample {
	page: string;
	set: string;
	parsed: Page;
	labels: Int8Array;
	english: boolean;
	gold: string;
	weight: number;
}

export const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Labels a page's blocks by the gold body's word 4-grams; short blocks need their words in a row in it and body around them. */
export function labelBlocks(page: Page, body: string): Int8Array {
	const gold = wordsOf(body);
	const grams = new Set<string>();
	for (let i = 0; i + 4 <= gold.length; i++) grams.add(gold.slice(i, i + 4).join(" "));
	const joined = ` ${gold.join(" ")} `;
	const labels = new Int8Array(page.blocks.length);
	const long: number[] = [];
	for (const [index, block] of page.blocks.entries()) {
		const own = wordsOf(block.text);
		if (own.length < 6) continue;
		let hit = 0;
		for (let i = 0; i + 4 <= own.length; i++) if (grams.has(own.slice(i, i + 4).join(" "))) hit++;
		const share = hit / (own.length - 3);
		if (share >= 0.6) {
			labels[index] = 1;
			long.push(index);
		} else if (share > 0.2) labels[index] = -1;
	}
	for (const [index, block] of page.blocks.entries()) {
		const own = wordsOf(block.text);
		if (own.length >= 6 || own.length === 0) continue;
		if (
			joined.includes(` ${own.join(" ")} `) &&
			long.some((k) => Math.abs(k - index) <= 4) &&
			long.some((k) => k < index) &&
			(own.length > 2 || long.some((k) => k > index))
		)
			labels[index] = 1;
	}
	return labels;
}

export function loadHtml(gold: string): HtmlExample[] {
	const examples: HtmlExample[] = [];
	for (const doc of readJsonLines<HtmlGold>(`${gold}/zones/html.jsonl.gz`)) {
		const parsed = parsePage(doc.html);
		examples.push({
			page: doc.id,
			set: "html",
			parsed,
			labels: labelBlocks(parsed, doc.body),
			english: doc.english,
			gold: doc.body,
			weight: 1,
		});
	}
	const pages = new Map(
		readJsonLines<{ id: string; html: string }>(`${gold}/zones/meta.jsonl.gz`).map((d) => [d.id, d.html]),
	);
	for (const doc of readJsonLines<GoldText>(`${gold}/zones/segments.jsonl.gz`)) {
		const html = pages.get(doc.id);
		if (!html) continue;
		const parsed = parsePage(html);
		const labels = new Int8Array(parsed.blocks.length).fill(-1);
		const chars = [...doc.text];
		for (const zone of doc.zones) {
			const wanted = wordsOf(chars.slice(zone.start, zone.end).join("")).join(" ");
			if (wanted.length < 10) continue;
			for (const [index, block] of parsed.blocks.entries()) {
				const own = ` ${wordsOf(block.text).join(" ")} `;
				if (own.includes(` ${wanted} `) || (own.length > 30 && ` ${wanted} `.includes(own)))
					labels[index] = zone.type === "body" ? 1 : 0;
			}
		}
		examples.push({ page: doc.id, set: "html-segments", parsed, labels, english: true, gold: "", weight: 1.5 });
	}
	return examples;
}

export function prepareHtml(example: HtmlExample, groups: Map<number, number>, vocabulary: Vocabulary): Prepared {
	const lines = pageLines(example.parsed);
	const { rows, wordCount } = scanLines(lines, groups, vocabulary);
	const extra = domRows(
		example.parsed,
		(i) => rows[i * LINE_WIDTH + LINE.prose]! > 0,
		wordCount,
		evidenceOf(example.parsed, readLinkedData(example.parsed.head.linkedData)),
	);
	const prepared = prepare({ ...example, lines }, groups, vocabulary, { rows: extra, width: DOM_WIDTH });
	// The measure is over words, each page alike: long blocks weigh more, those of short articles too.
	let words = 0;
	for (let i = 0; i < wordCount.length; i++) if (example.labels[i] === 1) words += wordCount[i]!;
	const factor = Math.min(3, Math.max(0.5, 600 / Math.max(1, words)));
	prepared.lineWeight = Float32Array.from(
		wordCount,
		(n) => (0.25 + Math.min(n, 60) / 20) * (example.set === "html" ? factor : 1),
	);
	return prepared;
}
