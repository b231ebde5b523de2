import { styleText } from "node:util";
import cliProgress from "cli-progress";
import { ALL_TABLES } from "../10-write/datapackage.ts";
import type { Counts } from "../batch/extract.ts";
import type { PipelineOptions } from "../options.ts";
import { extract, type Summary } from "./extract.ts";
import { EXIT } from "./main.ts";

export interface ExtractFlags {
	out: string;
	workers: number;
	timeout: number;
	/** Write report.html as well. */
	report: boolean;
	force: boolean;
	json: boolean;
	quiet: boolean;
	pipeline: PipelineOptions;
}

/** `onrecord extract` at a terminal: progress, interruption, the closing table. Gives the exit code. */
export async function runExtract(paths: string[], flags: ExtractFlags): Promise<number> {
	const stop = new AbortController();
	const interrupt = (signal: NodeJS.Signals) => {
		if (stop.signal.aborted) process.exit(EXIT.interrupted);
		process.stderr.write(`\n${signal}: finishing what is at work; the same command goes on from here\n`);
		stop.abort();
	};
	process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
	const progress = flags.quiet || flags.json || !process.stderr.isTTY ? undefined : createProgress();
	try {
		const summary = await extract({
			...flags,
			paths,
			timeout: flags.timeout * 1000,
			signal: stop.signal,
			stdin: process.stdin,
			...(progress ? { onProgress: progress.update } : {}),
		});
		if (flags.report && !summary.interrupted) await (await import("./report.ts")).report(flags.out);
		progress?.stop();
		if (flags.json) process.stdout.write(`${JSON.stringify(summary)}\n`);
		else if (!flags.quiet) process.stdout.write(closing(summary, flags.report));
		if (summary.interrupted) return EXIT.interrupted;
		return summary.failed > 0 ? EXIT.failures : EXIT.ok;
	} finally {
		progress?.stop();
		process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
	}
}

function createProgress() {
	const bar = new cliProgress.SingleBar({
		format: "{documents} documents, {failed} failed, {rate}/s",
		clearOnComplete: true,
		hideCursor: true,
		stream: process.stderr,
	});
	const began = performance.now();
	bar.start(0, 0, { documents: 0, failed: 0, rate: 0 });
	return {
		update({ documents, failed }: Counts) {
			bar.update(documents, { documents, failed, rate: Math.round((documents * 1000) / (performance.now() - began)) });
		},
		stop: () => bar.stop(),
	};
}

/** What was written and what to open, as the last thing a user reads. */
function closing({ out, documents, failed, reused, rows, interrupted }: Summary, report: boolean): string {
	const paint = (style: "bold" | "dim" | "yellow", text: string) =>
		process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text;
	if (interrupted) return `${documents} documents done and kept; the same command goes on from here\n`;
	const widest = Math.max(...ALL_TABLES.map(({ name }) => name.length));
	const lines = ALL_TABLES.map(({ name }) => {
		const count = rows[name] ?? 0;
		const line = `  ${`${name}.csv`.padEnd(widest + 6)}${String(count).padStart(9)}`;
		return name === "failures" && count > 0 ? paint("yellow", line) : line;
	});
	const notes = [
		...(failed > 0 ? [`${failed} failed: see failures.csv`] : []),
		...(reused > 0 ? [`${reused} kept from an earlier run`] : []),
	];
	return [
		`${paint("bold", `${documents} documents`)}${notes.length > 0 ? ` (${notes.join("; ")})` : ""} in ${out}/`,
		"",
		...lines,
		"",
		...(report ? [`Look at ${paint("bold", `${out}/report.html`)} in a browser.`] : []),
		`Open ${paint("bold", `${out}/events.csv`)} or ${paint("bold", `${out}/quotes.csv`)} in a spreadsheet; ${paint("bold", `${out}/records.jsonl`)} is the whole truth.`,
		"",
	].join("\n");
}
