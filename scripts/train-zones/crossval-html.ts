// Cross-validation by page of the HTML model: npx tsx scripts/train-zones/crossval-html.ts GOLD
import { writeFileSync } from "node:fs";
import { pageLines } from "../../pipeline/1-read/html/lines.ts";
import { wordGroups } from "../../pipeline/2-zones/line/words.ts";
import { DEFAULTS } from "./boost.ts";
import { fold, loadExamples } from "./corpus.ts";
import { loadHtml, prepareHtml } from "./html.ts";
import { stackOpinion, trainStack } from "./stack.ts";
import { pageCounts, sumCounts, vocabularyWithout } from "./vocabulary.ts";

const [gold = "../shared/gold", folds = "5", out = "/tmp/html-cv.jsonl"] = process.argv.slice(2);
const FOLDS = Number(folds);
const groups = wordGroups();
const html = loadHtml(gold);
const counts = pageCounts(loadExamples(gold, []), groups);
for (const example of html)
	if (!counts.has(example.page))
		for (const [k, v] of pageCounts([{ ...example, set: "text", lines: pageLines(example.parsed) }], groups))
			counts.set(k, v);
const words = (text: string) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const grams = (text: string) => {
	const w = words(text);
	const map = new Map<string, number>();
	if (w.length > 0)
		for (let i = 0; i < Math.max(1, w.length - 3); i++)
			map.set(w.slice(i, i + 4).join(" "), (map.get(w.slice(i, i + 4).join(" ")) ?? 0) + 1);
	return map;
};
const results: {
	id: string;
	english: boolean;
	gold: string;
	at: Map<number, string>;
	oracle: string;
	lines: string[];
}[] = [];
const seg = { body: [0, 0], other: [0, 0] };
for (let k = 0; k < FOLDS; k++) {
	const sum = sumCounts([...counts].filter(([page]) => fold(page, FOLDS) !== k).map(([, c]) => c));
	const stack = trainStack(
		html
			.filter((e) => fold(e.page, FOLDS) !== k)
			.map((e) => prepareHtml(e, groups, vocabularyWithout(sum, counts.get(e.page)))),
		{ ...DEFAULTS, trees: 140 },
	);
	const opinionOf = stackOpinion(stack);
	const asIs = vocabularyWithout(sum, undefined);
	for (const e of html) {
		if (fold(e.page, FOLDS) !== k) continue;
		const p = opinionOf(prepareHtml(e, groups, asIs));
		if (e.set !== "html") {
			for (let i = 0; i < p.length; i++)
				if (e.labels[i]! >= 0) {
					const t = e.labels[i] === 1 ? seg.body : seg.other;
					t[1]!++;
					if (p[i]! >= 0.4 === (e.labels[i] === 1)) t[0]!++;
				}
			continue;
		}
		const text = (keep: (i: number) => boolean) =>
			e.parsed.blocks
				.filter((_, i) => keep(i))
				.map((b) => b.text)
				.join("\n\n");
		results.push({
			id: e.page,
			english: e.english,
			gold: e.gold,
			at: new Map([0.3, 0.4, 0.5, 0.6].map((cut) => [cut, text((i) => p[i]! >= cut)])),
			oracle: text((i) => e.labels[i] !== 0),
			lines: e.parsed.blocks.flatMap((b, i) =>
				p[i]! >= 0.4 !== (e.labels[i] === 1)
					? [`${p[i]!.toFixed(2)} gold ${e.labels[i]} <${e.parsed.elements.tag[b.element]}> ${b.text.slice(0, 140)}`]
					: [],
			),
		});
	}
	console.error(`fold ${k}`);
}
const score = (pick: (r: (typeof results)[number]) => string, english: boolean) => {
	const P: number[] = [];
	const R: number[] = [];
	for (const r of results) {
		if (english && !r.english) continue;
		const g = grams(r.gold);
		const p = grams(pick(r));
		let both = 0;
		for (const [gram, n] of p) both += Math.min(n, g.get(gram) ?? 0);
		const total = (m: Map<string, number>) => [...m.values()].reduce((a, b) => a + b, 0);
		if (p.size > 0) P.push(both / total(p));
		if (g.size > 0) R.push(both / total(g));
	}
	const mean = (v: number[]) => v.reduce((a, b) => a + b, 0) / v.length;
	const [a, b] = [mean(P), mean(R)];
	return `P ${a.toFixed(4)} R ${b.toFixed(4)} F1 ${((2 * a * b) / (a + b)).toFixed(4)}`;
};
for (const cut of [0.3, 0.4, 0.5, 0.6])
	console.log(
		cut,
		score((r) => r.at.get(cut)!, true),
		"| all",
		score((r) => r.at.get(cut)!, false),
	);
console.log(
	"oracle",
	score((r) => r.oracle, true),
);
console.log("segments body", seg.body, "other", seg.other);
writeFileSync(out, results.map((r) => `## ${r.id}\n${r.lines.join("\n")}`).join("\n"));
