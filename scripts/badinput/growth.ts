// npm run growth             compute of every repeated text at 50,000, 100,000 and 200,000 characters, through all stages and tables; exit 1 if one grows worse than linearly
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { csvRows } from "../../pipeline/10-write/csv.ts";
import { createPipeline } from "../../pipeline/index.ts";
import { runMaker } from "../../tests/support/bad-inputs.ts";

const SIZES = [1, 2, 4] as const;
/** Time grows with length to this power at most; the more is noise and memory. */
const STEEPEST = 1.3;
/** Milliseconds under which noise decides. */
const LEAST = 200;

const folder = mkdtempSync(join(tmpdir(), "onrecord-growth-"));
const pipeline = createPipeline();

/** Milliseconds of compute for one text, the best of two: what other programs do changes it little. */
function compute(text: string): number {
	const times = [1, 2].map(() => {
		const begun = process.cpuUsage();
		csvRows(pipeline.extract({ text }));
		const { user, system } = process.cpuUsage(begun);
		return (user + system) / 1000;
	});
	return Math.min(...times);
}

try {
	runMaker(folder, "--growth", "50000");
	const names = [...new Set(readdirSync(folder).map((name) => basename(name).replace(/\.\d\.txt$/, "")))].sort();
	const textOf = (name: string, size: number) => readFileSync(join(folder, `${name}.${size}.txt`), "utf8");
	compute(textOf("article", 1));
	process.stdout.write("| text | n | 2n | 4n | growth |\n| --- | ---: | ---: | ---: | ---: |\n");
	for (const name of names) {
		const times = SIZES.map((size) => compute(textOf(name, size)));
		const power = Math.log2(times[2]! / times[0]!) / 2;
		const steep = times[2]! > LEAST && power > STEEPEST;
		if (steep) process.exitCode = 1;
		const shown = times[2]! > LEAST ? `n^${power.toFixed(2)}` : "–";
		process.stdout.write(
			`| ${name} | ${times.map((time) => Math.round(time)).join(" | ")} | ${shown}${steep ? " too steep" : ""} |\n`,
		);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
