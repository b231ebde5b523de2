// Share of the characters of clean articles that stay content: npx tsx scripts/train-zones/keep-rate.ts GOLD
import { createReader } from "../../pipeline/1-read/index.ts";
import { zoneStage } from "../../pipeline/2-zones/index.ts";
import { CONTENT_ZONES } from "../../schemas/index.ts";
import { readJsonLines } from "./corpus.ts";

const [gold = "../shared/gold", verbose] = process.argv.slice(2);
const SETS = [
	"ner/re3d_dev",
	"ner/wikigold_dev",
	"ner/ewt_dev",
	"time/timebank_dev",
	"time/aquaint_dev",
	"time/wikiwars_dev",
	"quotes/polnear_dev",
];
const read = createReader();
const stage = zoneStage();
for (const set of SETS) {
	let kept = 0;
	let all = 0;
	let blocks = 0;
	for (const { id, text } of readJsonLines<{ id: string; text: string }>(`${gold}/${set}.jsonl.gz`)) {
		const document = stage.run(read({ id, text }, id, null));
		for (const block of document.blocks) {
			const size = text.slice(block.start, block.end).replace(/\s/g, "").length;
			all += size;
			blocks++;
			if (CONTENT_ZONES.has(block.type)) kept += size;
			else if (verbose) console.log(`${id}\t${block.type}\t${text.slice(block.start, block.start + 120)}`);
		}
	}
	console.log(`${set.padEnd(22)} ${(kept / all).toFixed(5)} of ${all} characters in ${blocks} blocks`);
}
