// npm run fuzz                          a minute of made-up texts through every stage, guided by which code they reach
// npm run fuzz -- --seconds 600         ten minutes; --seed N begins elsewhere; --target text|zones|html|files one of the four
// Prints each finding cut down to its shortest form and exits 1 if there is one. Keep it as a case of tests/reliability/found.test.ts.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startCoverage } from "./coverage.ts";
import { LONGEST, mutate, randomOf, shortest } from "./mutate.ts";
import { createTargets, type Target } from "./targets.ts";

const { values } = parseArgs({
	options: {
		seconds: { type: "string", default: "60" },
		seed: { type: "string", default: "1" },
		target: { type: "string" },
	},
});
/** Milliseconds for a text of at most 1,500 characters: a hundred times what such a text takes. */
const SLOW = 2000;
const random = randomOf(Number(values.seed));
const targets = Object.entries(createTargets()).filter(
	([name]) => values.target === undefined || name === values.target,
);
const folder = fileURLToPath(new URL("../../input", import.meta.url));
const corpus = readdirSync(folder, { recursive: true, encoding: "utf8" })
	.filter((name) => /\.(?:txt|md|html|csv|ndjson|eml)$/.test(name))
	.map((name) => readFileSync(`${folder}/${name}`, "utf8").slice(0, LONGEST));
corpus.push("", "“Yes,” said Anna Bell in Rome on 3 May 2024.");

const coverage = startCoverage((url) => url.includes("/pipeline/"));
const reached = new Set<string>();
const findings = new Map<string, string>();
const begun = performance.now();
let runs = 0;

async function attempt(target: Target, text: string): Promise<string | null> {
	const start = performance.now();
	try {
		const broken = await target(text);
		const took = performance.now() - start;
		return broken[0] ?? (took > SLOW ? `took ${Math.round(took)} ms` : null);
	} catch (error) {
		return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" ") : String(error);
	}
}

function isBroken(target: Target, text: string): boolean {
	try {
		return (target(text) as string[]).length > 0;
	} catch {
		return true;
	}
}

while (performance.now() - begun < Number(values.seconds) * 1000) {
	// What was found last leads on most often.
	const index = random(2) === 0 ? corpus.length - 1 - random(Math.min(corpus.length, 40)) : random(corpus.length);
	const text = runs < corpus.length ? corpus[runs]! : mutate(corpus[index]!, corpus[random(corpus.length)]!, random);
	const [name, target] = targets[runs % targets.length]!;
	runs++;
	const broken = await attempt(target, text);
	const before = reached.size;
	for (const block of coverage.take()) reached.add(block);
	if (reached.size > before) corpus.push(text);
	if (broken === null) continue;
	const kind = `${name}: ${broken.replace(/\d+/g, "0").slice(0, 60)}`;
	if (findings.has(kind)) continue;
	const short = name === "files" ? text : shortest(text, (cut) => isBroken(target, cut));
	findings.set(kind, short);
	process.stdout.write(`${name}: ${broken}\n  ${JSON.stringify(short)}\n`);
}
const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
process.stdout.write(
	`${runs} texts in ${minutes} minutes, ${corpus.length} kept for reaching new code, ${reached.size} parts reached, ${findings.size} findings\n`,
);
process.exitCode = findings.size > 0 ? 1 : 0;
