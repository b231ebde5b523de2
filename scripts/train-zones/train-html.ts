// Trains models/zones-html.bin: npx tsx scripts/train-zones/train-html.ts GOLD PAGES   (data: models/README.md)
import { writeFileSync } from "node:fs";
import { pageLines } from "../../pipeline/1-read/html/lines.ts";
import { packLineModel } from "../../pipeline/2-zones/line/model.ts";
import { wordGroups } from "../../pipeline/2-zones/line/words.ts";
import { DEFAULTS } from "./boost.ts";
import { loadExamples } from "./corpus.ts";
import { loadHtml, prepareHtml } from "./html.ts";
import { loadPages } from "./pages.ts";
import { trainStack } from "./stack.ts";
import { LEAST, odds, pageCounts, sumCounts, vocabularyWithout } from "./vocabulary.ts";

const [gold = "../shared/gold", pages = ""] = process.argv.slice(2);
/** What a page of another extractor's tests weighs beside one of ours. */
const PAGES = 0.5;

const groups = wordGroups();
const html = [...loadHtml(gold), ...loadPages(pages).map((page) => ({ ...page, weight: PAGES }))];
const counts = pageCounts(loadExamples(gold, []), groups);
for (const example of html)
	if (!counts.has(example.page))
		for (const [page, count] of pageCounts([{ ...example, set: "text", lines: pageLines(example.parsed) }], groups))
			counts.set(page, count);
const sum = sumCounts(counts.values());
const stack = trainStack(
	html.map((e) => prepareHtml(e, groups, vocabularyWithout(sum, counts.get(e.page)))),
	{ ...DEFAULTS, trees: 140 },
);
const table = (key: "words" | "lines") =>
	new Map([...sum[key]].map(([hash, [body, other]]) => [hash, odds(body, other, LEAST[key])] as const));
const bytes = packLineModel({ words: table("words"), lines: table("lines"), ...stack });
writeFileSync(new URL("../../models/zones-html.bin", import.meta.url), bytes);
console.log(`models/zones-html.bin ${bytes.length} bytes`);
