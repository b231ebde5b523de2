// npm run badinput             every bad input at full size: outcome asserted, time and memory bounded; prints a table, exit 1 if one is not as it should be
// npm run badinput -- bait-    only those whose path holds a word
// Each case is a process of its own, two at once, so that what is measured is the whole of it with start-up and models.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PQueue from "p-queue";
import { type BadInput, CAN_MAKE, makeBadInputs } from "../../tests/support/bad-inputs.ts";
import { judgeFolder, judgeLines, outOf, SECONDS, type Verdict } from "./judge.ts";
import { type Measured, measure } from "./measure.ts";

if (!CAN_MAKE) {
	process.stdout.write("bad inputs: skipped, they need Python and a file system of Unix\n");
	process.exit(0);
}

interface Row extends Verdict, Measured {
	path: string;
	bytes: number;
}

const wanted = process.argv[2] ?? "";
const folder = mkdtempSync(join(tmpdir(), "onrecord-bad-"));
try {
	const cases = makeBadInputs(folder, { small: false });
	const names = cases.filter(({ group }) => group === "names");
	const single = cases.filter(({ group, path }) => group !== "names" && path.includes(wanted));
	const queue = new PQueue({ concurrency: 2 });
	const tasks = single.map((one) => () => (one.group === "ndjson" ? runLines(one) : runFile(one)));
	if ("names".includes(wanted)) tasks.push(() => runNames(names));
	const rows = await queue.addAll(tasks);
	process.stdout.write(table(rows));
	const wrong = rows.filter((row) => row.wrong.length > 0);
	for (const { path, wrong: what } of wrong) process.stderr.write(`${path}: ${what.slice(0, 5).join("; ")}\n`);
	const count = single.length + ("names".includes(wanted) ? names.length : 0);
	process.stdout.write(`\n${count} cases, ${wrong.length} not as they should be\n`);
	process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function runFile(one: BadInput): Promise<Row> {
	const out = outOf(folder, one.path);
	const measured = await extract(one.path, out);
	const verdict = await judgeFolder(out, [one], measured);
	rmSync(out, { recursive: true, force: true });
	return { path: one.path, bytes: statSync(join(folder, one.path)).size, ...measured, ...verdict };
}

async function runLines(one: BadInput): Promise<Row> {
	const path = join(folder, one.path);
	const measured = await measure(["pipe", "--workers", "1"], folder, SECONDS, path);
	return { path: one.path, bytes: statSync(path).size, ...measured, ...judgeLines(one, measured) };
}

async function runNames(all: readonly BadInput[]): Promise<Row> {
	const out = outOf(folder, "names");
	const measured = await extract("names", out);
	const inside = all.map((one) => ({ ...one, path: one.path.slice("names/".length) }));
	return { path: `names/ (${all.length} cases)`, bytes: 0, ...measured, ...(await judgeFolder(out, inside, measured)) };
}

function extract(path: string, out: string): Promise<Measured> {
	return measure(["extract", path, "--out", out, "--no-report", "--quiet", "--workers", "1"], folder, SECONDS);
}

function table(rows: readonly Row[]): string {
	const lines = rows.map(
		({ path, bytes, outcome, seconds, compute, megabytes }) =>
			`| ${path} | ${bytes.toLocaleString("en")} | ${outcome} | ${seconds.toFixed(1)} | ${compute.toFixed(1)} | ${megabytes} |`,
	);
	return `${["| case | bytes | outcome | s | compute s | MB |", "| --- | ---: | --- | ---: | ---: | ---: |", ...lines].join("\n")}\n`;
}
