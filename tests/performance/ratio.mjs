// Times the built pipeline beside wink-nlp in one process of its own: under vitest, modules are transformed and several times slower.
// Reads a JSON list of texts; prints {"ofWink", "growth"}.
import { readFileSync } from "node:fs";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { createPipeline } from "../../dist/index.js";

const texts = JSON.parse(readFileSync(0, "utf8"));
const pipeline = createPipeline();
const wink = winkNLP(model);
const extract = (text) => JSON.stringify(pipeline.extract({ text, published: "2024-10-16" }));

/** Processor time of an action, the least of several runs: waiting for the processor does not count. */
function least(runs, action) {
	let best = Number.POSITIVE_INFINITY;
	for (let n = 0; n < runs; n++) {
		const before = process.cpuUsage();
		action();
		const { user, system } = process.cpuUsage(before);
		best = Math.min(best, user + system);
	}
	return best;
}

const ours = least(8, () => texts.forEach(extract));
const its = least(8, () => texts.forEach((text) => void wink.readDoc(text)));
const long = texts.join("\n\n");
const part = long.slice(0, long.length / 4);
const growth = least(3, () => extract(long)) / least(3, () => extract(part));
process.stdout.write(JSON.stringify({ ofWink: its / ours, growth }));
