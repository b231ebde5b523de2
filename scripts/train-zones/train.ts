// Trains models/zones.bin: npx tsx scripts/train-zones/train.ts GOLD WIKINEWS PAGES   (data: models/README.md)
import { writeFileSync } from "node:fs";
import { packLineModel } from "../../pipeline/2-zones/line/model.ts";
import { wordGroups } from "../../pipeline/2-zones/line/words.ts";
import { textExamples, trainText } from "./recipe.ts";
import { prepare } from "./stack.ts";
import { LEAST, odds, pageCounts, sumCounts, vocabularyWithout } from "./vocabulary.ts";

const [gold = "../shared/gold", wikinews = "", pages = ""] = process.argv.slice(2);
const groups = wordGroups();
const examples = textExamples(gold, wikinews, pages);
const counts = pageCounts(examples, groups);
const sum = sumCounts(counts.values());
const stack = trainText(examples.map((e) => prepare(e, groups, vocabularyWithout(sum, counts.get(e.page)))));
const table = (key: "words" | "lines") =>
	new Map([...sum[key]].map(([hash, [body, other]]) => [hash, odds(body, other, LEAST[key])] as const));
const bytes = packLineModel({ words: table("words"), lines: table("lines"), ...stack });
writeFileSync(new URL("../../models/zones.bin", import.meta.url), bytes);
console.log(`models/zones.bin ${bytes.length} bytes`);
