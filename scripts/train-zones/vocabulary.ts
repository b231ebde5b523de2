import type { Vocabulary } from "../../pipeline/2-zones/line/hashed.ts";
import { scanLines } from "../../pipeline/2-zones/line/scan.ts";
import type { Example } from "./corpus.ts";

interface Counts {
	/** hash -> [pages with it in body, pages with it elsewhere] */
	words: Map<number, [number, number]>;
	lines: Map<number, [number, number]>;
}

const NOTHING: Vocabulary = { word: () => 0, line: () => 0 };
/** Longer lines are sentences: their text belongs to the page and no line hash is kept of them. */
const LONGEST_LINE = 40;

/** What one page's forms hold, each word and short line once. */
export function pageCounts(examples: readonly Example[], groups: Map<number, number>): Map<string, Counts> {
	const pages = new Map<string, Counts>();
	for (const example of examples) {
		if (!["text", "innertext", "segments", "clean"].includes(example.set)) continue;
		let page = pages.get(example.page);
		if (!page) {
			page = { words: new Map(), lines: new Map() };
			pages.set(example.page, page);
		}
		const mark = (map: Map<number, [number, number]>, hash: number, label: number) => {
			const entry = map.get(hash) ?? [0, 0];
			entry[label === 1 ? 0 : 1] = 1;
			map.set(hash, entry);
		};
		const { words, lines } = page;
		scanLines(example.lines, groups, NOTHING, {
			word: (i, hash) => example.labels[i]! >= 0 && mark(words, hash, example.labels[i]!),
			line: (i, hash) =>
				example.labels[i]! >= 0 &&
				example.lines.end[i]! - example.lines.start[i]! <= LONGEST_LINE &&
				mark(lines, hash, example.labels[i]!),
		});
	}
	return pages;
}

export function sumCounts(pages: Iterable<Counts>): Counts {
	const sum: Counts = { words: new Map(), lines: new Map() };
	for (const page of pages)
		for (const key of ["words", "lines"] as const)
			for (const [hash, [body, other]] of page[key]) {
				const entry = sum[key].get(hash) ?? [0, 0];
				entry[0] += body;
				entry[1] += other;
				sum[key].set(hash, entry);
			}
	return sum;
}

/** Smoothed log odds in sixteenths; 0 for what too few pages have. */
export function odds(body: number, other: number, least: number): number {
	if (body + other < least) return 0;
	return Math.max(-127, Math.min(127, Math.round(16 * Math.log((body + 0.7) / (other + 0.7))))) / 16;
}
export const LEAST = { words: 4, lines: 3 };

/** The vocabulary as a page sees it that took no part in counting: its own counts are taken away (leave one page out). */
export function vocabularyWithout(sum: Counts, page: Counts | undefined): Vocabulary {
	const ask = (key: "words" | "lines", hash: number) => {
		const all = sum[key].get(hash);
		if (!all) return 0;
		const own = page?.[key].get(hash);
		return odds(all[0] - (own?.[0] ?? 0), all[1] - (own?.[1] ?? 0), LEAST[key]);
	};
	return { word: (hash) => ask("words", hash), line: (hash) => ask("lines", hash) };
}
