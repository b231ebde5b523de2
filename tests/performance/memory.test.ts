import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { benchCorpus } from "../../scripts/bench/corpus.ts";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const measured = fileURLToPath(new URL("../../scripts/bench/measured.mjs", import.meta.url));
const MOST_MB = 400;

test(`extract with two workers holds less than ${MOST_MB} MB`, () => {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-memory-"));
	const corpus = join(folder, "corpus.ndjson");
	writeFileSync(
		corpus,
		benchCorpus(100_000)
			.map((text, i) => `${JSON.stringify({ id: `b${i}`, text })}\n`)
			.join(""),
	);
	const flags = ["--out", join(folder, "out"), "--quiet", "--no-report", "--workers", "2"];
	const { stderr } = spawnSync(process.execPath, ["--import", measured, cli, "extract", corpus, ...flags], {
		encoding: "utf8",
	});
	rmSync(folder, { recursive: true });
	expect(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024).toBeLessThan(MOST_MB);
});
