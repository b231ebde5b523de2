import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { expect, test } from "vitest";
import { ROOT } from "../support/cli.ts";
import { builtBy, type Expression, literalsOf } from "../support/expressions.ts";

/** What was proven before on this machine: a proof takes up to seconds, the few hundred of them half a minute. */
const CACHE = join(ROOT, "node_modules/.cache/onrecord-expressions.json");

function proven(): Set<string> {
	try {
		return new Set(JSON.parse(readFileSync(CACHE, "utf8")) as string[]);
	} catch {
		return new Set();
	}
}

/** Milliseconds that a text may hold up an expression: a quadratic one takes seconds for the texts that recheck finds. */
const MOST = 100;

/** Milliseconds that an expression needs for a text, the best of three. */
function timeOf({ source, flags }: Expression, text: string): number {
	const expression = new RegExp(source, flags);
	const times = [1, 2, 3].map(() => {
		const begun = performance.now();
		text.match(expression);
		return performance.now() - begun;
	});
	return Math.min(...times);
}

/**
 * Why an expression can take more than linear time, or null. What the proof cannot decide in time is attacked by fuzzing; its
 * step counter knows nothing of how V8 treats bounded repeats, so an attack counts when it holds V8 up.
 */
async function weakness(expression: Expression): Promise<string | null> {
	const { source, flags } = expression;
	const understood = flags.replace(/[vd]/g, "");
	let result = await check(source, understood, { timeout: 10_000 });
	if (result.status === "unknown") result = await check(source, understood, { timeout: 20_000, checker: "fuzz" });
	if (result.status !== "vulnerable") return null;
	const fuzzed = result.checker === "fuzz";
	if (fuzzed && timeOf(expression, result.attack.string) < MOST) return null;
	return `${result.complexity.summary}, as with ${result.attack.pattern.slice(0, 120)}`;
}

test("every regular expression takes linear time", async () => {
	const built = await builtBy(() => import("../../pipeline/index.ts"));
	const all = [...literalsOf(["pipeline", "schemas"]), ...built];
	expect(all.length).toBeGreaterThan(200);
	const known = proven();
	const weak: string[] = [];
	for (const expression of all) {
		const key = `/${expression.source}/${expression.flags}`;
		if (known.has(key)) continue;
		const why = await weakness(expression);
		if (why === null) known.add(key);
		else weak.push(`${expression.file}: ${key}: ${why}`);
	}
	mkdirSync(join(CACHE, ".."), { recursive: true });
	writeFileSync(CACHE, JSON.stringify([...known]));
	expect(weak).toEqual([]);
}, 600_000);

test("an expression that is not linear is found out", async () => {
	expect(await weakness({ file: "", source: "\\s*,\\s*$", flags: "" })).toMatch(/polynomial/);
	expect(await weakness({ file: "", source: "^(a+)+$", flags: "" })).toMatch(/exponential/);
});
