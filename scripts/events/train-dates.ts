// Learns which time of its sentence dates an event and writes models/event-dates.tsv: logistic regression, deterministic.
//   tsx scripts/events/train-dates.ts --storylines DIR
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { pairFeatures } from "../../pipeline/8-events/date/features.ts";
import { treeOf } from "../../pipeline/8-events/tree.ts";
import { parseTriggerModel } from "../../pipeline/8-events/trigger/model.ts";
import { findTriggers } from "../../pipeline/8-events/triggers.ts";
import { readModelFile } from "../../pipeline/models.ts";
import { type Example, train } from "./logistic.ts";
import { parseText } from "./parse.ts";
import { readStorylines, type Storyline } from "./storylines.ts";

const { values: options } = parseArgs({
	options: {
		storylines: { type: "string", default: "" },
		out: { type: "string", default: "models/event-dates.tsv" },
	},
});
const model = parseTriggerModel(new TextDecoder().decode(readModelFile("event-triggers.tsv")));

function* examples({ id, text, triggers: gold, times, linked }: Storyline): Generator<Example> {
	const { tokens, syntax } = parseText(id, text);
	const tree = treeOf(tokens, syntax);
	const tokensOf = ([start, end]: [number, number]) => {
		const inside: number[] = [];
		for (let i = 0; i < tokens.length; i++) if (tokens.start[i]! < end && tokens.end[i]! > start) inside.push(i);
		return inside;
	};
	const found = findTriggers(tokens, syntax, model);
	const main = gold.map((range) => tokensOf(range).find((token) => found.includes(token)) ?? tokensOf(range).at(-1));
	const triggers = [...new Set([...found, ...main.filter((token) => token !== undefined)])].sort((a, b) => a - b);
	const isTrigger = new Uint8Array(tokens.length);
	for (const trigger of triggers) isTrigger[trigger] = 1;
	const context = { tree, triggers, isTrigger };
	for (const [t, range] of times.entries()) {
		const inside = tokensOf(range);
		if (inside.length === 0) continue;
		const first = inside[0]!;
		const last = inside.at(-1)!;
		const time = { start: tokens.start[first]!, end: tokens.end[last]!, first, last };
		for (const [g, trigger] of main.entries()) {
			if (trigger === undefined || tokens.sentence[trigger] !== tokens.sentence[first]) continue;
			if (trigger >= first && trigger <= last) continue;
			const keys: string[] = [];
			pairFeatures(context, triggers.indexOf(trigger), time, (feature) => keys.push(feature));
			yield { keys, vector: null, group: 0, label: linked.has(`${g} ${t}`) ? 1 : 0, weight: 1 };
		}
	}
}

const all = readStorylines(options.storylines).flatMap((storyline) => [...examples(storyline)]);
const { weights } = train(all, 1);
const rows = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.03).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(options.out, rows.map(([key, weight]) => `${key}\t${weight.toFixed(2)}\n`).join(""));
console.log(`${all.length} pairs, ${all.filter(({ label }) => label).length} linked, ${rows.length} weights`);
