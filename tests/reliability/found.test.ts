import { describe, expect, test } from "vitest";
import { createPipeline } from "../../pipeline/index.ts";
import { brokenIn } from "../support/invariants.ts";

/** Texts that once broke a stage, found by fuzzing (npm run fuzz) and cut down to what breaks it. */
const FOUND: readonly [why: string, text: string][] = [["a cue that ends the text has no content", "written about"]];

describe("what fuzzing found stays mended", () => {
	const pipelines = [createPipeline(), createPipeline({ allZones: true })];
	test.each(FOUND)("%s", (_, text) => {
		for (const pipeline of pipelines)
			for (const input of [{ text }, { text, published: "2024-03-14" }, { html: text }])
				expect(brokenIn(pipeline.extract(input))).toEqual([]);
	});
});
