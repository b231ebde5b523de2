import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { timesOf } from "./support.ts";

const seed = new URL("../../../shared/seed/article.txt", import.meta.url);

test.runIf(existsSync(seed))("the seed article, with and without its date", () => {
	const text = readFileSync(seed, "utf8");
	const dated = timesOf(text, "2024-10-16");
	expect(dated).toContain("this week = 2024-W42");
	expect(dated).toContain("next June = 2025-06");
	expect(dated).toContain("right now = PRESENT_REF");
	const undated = timesOf(text);
	expect(undated).toContain("this week = XXXX-WXX");
	expect(undated).toContain("next June = XXXX-06");
});
