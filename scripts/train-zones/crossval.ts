// Cross-validation by page of the line model: npx tsx scripts/train-zones/crossval.ts GOLD WIKINEWS PAGES

import { writeFileSync } from "node:fs";
import { splitLines } from "../../pipeline/2-zones/line/split.ts";
import { wordGroups } from "../../pipeline/2-zones/line/words.ts";
import { fold, readJsonLines } from "./corpus.ts";
import { textExamples, trainText } from "./recipe.ts";
import { prepare, stackOpinion } from "./stack.ts";
import { pageCounts, sumCounts, vocabularyWithout } from "./vocabulary.ts";

const [gold = "../shared/gold", wikinews = "", pages = "", folds = "4"] = process.argv.slice(2);
const FOLDS = Number(folds);
const groups = wordGroups();
const examples = textExamples(gold, wikinews, pages);
const counts = pageCounts(examples, groups);
const measure = ["time/timebank_dev", "time/aquaint_dev", "time/wikiwars_dev", "quotes/polnear_dev"].flatMap((set) =>
	readJsonLines<{ id: string; text: string }>(`${gold}/${set}.jsonl.gz`).map((d) => ({
		set,
		page: `${set}/${d.id}`,
		lines: splitLines(d.text),
	})),
);
const tables = new Map<string, { p: number; label: number; chars: number }[]>();
const note = (set: string, row: { p: number; label: number; chars: number }) => {
	const rows = tables.get(set) ?? [];
	tables.set(set, rows);
	rows.push(row);
};
const started = Date.now();
const wrong: string[] = [];
for (let k = 0; k < FOLDS; k++) {
	const inside = examples.filter((e) => fold(e.page, FOLDS) !== k);
	const sum = sumCounts([...counts].filter(([page]) => fold(page, FOLDS) !== k).map(([, c]) => c));
	const stack = trainText(inside.map((e) => prepare(e, groups, vocabularyWithout(sum, counts.get(e.page)))));
	const opinionOf = stackOpinion(stack);
	const asIs = vocabularyWithout(sum, undefined);
	for (const e of examples) {
		if (fold(e.page, FOLDS) !== k) continue;
		const p = opinionOf(prepare(e, groups, asIs));
		for (let i = 0; i < p.length; i++) {
			if (e.labels[i]! < 0) continue;
			const text = e.lines.text.slice(e.lines.start[i]!, e.lines.end[i]!);
			note(e.set, { p: p[i]!, label: e.labels[i]!, chars: text.length });
			if ((p[i]! >= 0.4 ? 1 : 0) !== e.labels[i])
				wrong.push(`${e.set}\t${e.page}\t${i}\tgold ${e.labels[i]}\t${p[i]!.toFixed(2)}\t${text.slice(0, 160)}`);
		}
	}
	for (const m of measure) {
		if (k > 0) continue;
		const labels = new Int8Array(m.lines.length).fill(1);
		const p = opinionOf(prepare({ ...m, labels, weight: 1 }, groups, asIs));
		for (let i = 0; i < p.length; i++) note(m.set, { p: p[i]!, label: 1, chars: m.lines.end[i]! - m.lines.start[i]! });
	}
	console.error(`fold ${k} ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
for (const [set, rows] of tables) {
	const line = [0.3, 0.4, 0.5].map((cut) => {
		let tp = 0;
		let fp = 0;
		let fn = 0;
		let kept = 0;
		let chars = 0;
		for (const row of rows) {
			const body = row.p >= cut;
			if (row.label === 1) {
				chars += row.chars;
				if (body) {
					tp++;
					kept += row.chars;
				} else fn++;
			} else if (body) fp++;
		}
		return `@${cut} P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)} F1 ${((2 * tp) / (2 * tp + fp + fn)).toFixed(4)} chars kept ${(kept / chars).toFixed(4)}`;
	});
	console.log(set.padEnd(20), rows.length, line.join(" | "));
}
writeFileSync(process.env.WRONG ?? "/dev/null", wrong.join("\n"));
