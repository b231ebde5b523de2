import { resolve } from "node:path";
import { styleText } from "node:util";
import cliProgress from "cli-progress";
import type { FailedRecord } from "../../schemas/index.ts";
import { ALL_TABLES } from "../10-write/datapackage.ts";
import type { ExtractFlags } from "../commands/extract.ts";
import { EXIT } from "../commands/failure.ts";
import type { PipelineOptions } from "../options.ts";
import { printable } from "../text.ts";
import type { Counts } from "./extract.ts";
import { progressLine, totalOf } from "./progress.ts";
import { extractTo, type Summary } from "./run.ts";

/** `onrecord extract` at a terminal: progress, interruption, the closing table. Gives the exit code. */
export async function extractAtConsole(
	paths: readonly string[],
	flags: ExtractFlags,
	pipeline: PipelineOptions,
): Promise<number> {
	const { out, workers, timeout, force, json, quiet, verbose } = flags;
	const stop = new AbortController();
	let code: number = EXIT.interrupted;
	const interrupt = (signal: NodeJS.Signals) => {
		code = signal === "SIGTERM" ? EXIT.terminated : EXIT.interrupted;
		if (stop.signal.aborted) process.exit(code);
		stop.abort();
		process.stdin.destroy();
	};
	process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
	const failures: string[] = [];
	let progress: ReturnType<typeof createProgress> | undefined;
	try {
		if (!quiet && !json && process.stderr.isTTY) progress = createProgress(totalOf(paths, resolve(out)));
		const summary = await extractTo(out, {
			paths,
			stdin: process.stdin,
			pipeline,
			workers,
			timeout: timeout * 1000,
			force,
			signal: stop.signal,
			onProgress: (counts) => progress?.update(counts),
			onFailure(record) {
				if (verbose || failures.length < FAILURES_SHOWN) failures.push(failureLine(record));
			},
		});
		if (!summary.interrupted) {
			if (flags.report) await (await import("../10-write/report-file.ts")).report(out);
			if (flags.xlsx || flags.parquet) await (await import("../10-write/export-files.ts")).exportViews(out, flags);
		}
		progress?.stop();
		if (json) process.stdout.write(`${JSON.stringify(summary)}\n`);
		else if (!quiet) process.stdout.write(closing(summary, flags.report));
		if (!quiet) process.stderr.write(failures.join("") + others(summary, failures.length));
		if (summary.interrupted) return code;
		return summary.failed > 0 ? EXIT.failures : EXIT.ok;
	} finally {
		progress?.stop();
		process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
	}
}

/** Failures that are named on stderr without --verbose; all are in failures.csv. */
const FAILURES_SHOWN = 10;

function failureLine({ document, error }: FailedRecord): string {
	return `onrecord: ${printable(document.source ?? document.id ?? "")}: ${printable(error.message)}\n`;
}

function others({ failed, out }: Summary, shown: number): string {
	return failed > shown ? `onrecord: ${failed - shown} more failed: see ${printable(out)}/failures.csv\n` : "";
}

function createProgress(total: number | null) {
	const bar = new cliProgress.SingleBar({
		format: "{line}",
		clearOnComplete: true,
		hideCursor: true,
		stream: process.stderr,
	});
	const began = performance.now();
	const payload = ({ documents, failed }: Pick<Counts, "documents" | "failed">) => ({
		line: progressLine({ documents, failed }, total, (performance.now() - began) / 1000),
	});
	bar.start(total ?? 0, 0, payload({ documents: 0, failed: 0 }));
	return {
		update: (counts: Counts) => bar.update(counts.documents, payload(counts)),
		stop: () => bar.stop(),
	};
}

/** What was written and what to open, as the last thing a user reads. */
function closing({ out: folder, documents, failed, reused, rows, interrupted }: Summary, report: boolean): string {
	const out = printable(folder);
	const paint = (style: "bold" | "yellow", text: string) =>
		process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text;
	if (interrupted) return `${documents} documents are done and kept; the same command goes on from here\n`;
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
