import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { ended, ROOT, run, start, temporaryFolder } from "../support/cli.ts";

const { COMPILED, workerScript } = createRequire(import.meta.url)("../../dist/compiled.cjs") as {
	COMPILED: string;
	workerScript(cachedData: Buffer | undefined): { cachedDataRejected?: boolean };
};
const input = `${JSON.stringify({ id: "1", text: "Ada Ferris said on Monday that the pier would open." })}\n`;

test("the build leaves code compiled for this Node.js", () => {
	expect(existsSync(COMPILED)).toBe(true);
});

test("the workers' bundle is ASCII, as which it is read", () => {
	expect(readFileSync(COMPILED.replace(/\.cjs\..*$/, ".cjs"), "latin1")).not.toMatch(/[^\x00-\x7f]/);
});

test("compiled code that V8 does not take is no failure", async () => {
	expect(workerScript(Buffer.from("another V8's")).cachedDataRejected).toBe(true);
	// Any setting of V8 makes it refuse code that was compiled under others.
	const child = start(["pipe"], ROOT, { NODE_OPTIONS: "--max-old-space-size=900" });
	child.stdin.end(input);
	expect(await ended(child)).toEqual(await run(["pipe"], input));
});

test("where there is none, workers run all the same", async () => {
	const copy = temporaryFolder();
	for (const name of ["dist", "package.json"]) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
	for (const name of ["models", "node_modules"]) symlinkSync(join(ROOT, name), join(copy, name));
	rmSync(join(copy, "dist", basename(COMPILED)));
	const child = start(["pipe"], copy, {}, join(copy, "dist/cli.js"));
	child.stdin.end(input);
	expect(await ended(child)).toEqual(await run(["pipe"], input));
});

test("records too long to be copied between threads are moved", async () => {
	const text = "Ada Ferris said on Monday that the pier would open. ".repeat(2500);
	const { stdout } = await run(["pipe"], `${JSON.stringify({ id: "long", text })}\n`);
	expect(stdout.length).toBeGreaterThan(2 ** 20);
	expect(stdout).toMatch(/^\{"schema":"onrecord\/1","status":"ok"/);
});
