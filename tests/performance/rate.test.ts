import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { benchCorpus } from "../../scripts/bench/corpus.ts";

let measured: { ofWink: number; growth: number };
beforeAll(() => {
	const script = fileURLToPath(new URL("ratio.mjs", import.meta.url));
	const input = JSON.stringify(benchCorpus(8000));
	measured = JSON.parse(execFileSync(process.execPath, [script], { input, encoding: "utf8" })) as typeof measured;
});

/** Far below what docs/performance.md tells, so that a busy machine passes and a stage that became many times slower does not. */
const LEAST_OF_WINK = 0.05;

test(`the pipeline runs at more than ${LEAST_OF_WINK} of wink-nlp's full pass in the same process`, () => {
	expect(measured.ofWink).toBeGreaterThan(LEAST_OF_WINK);
});

test("time grows with length in proportion: four times the text takes less than seven times as long", () => {
	expect(measured.growth).toBeLessThan(7);
});
