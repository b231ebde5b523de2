import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { run } from "../support/cli.ts";

/** What the shell is offered for a line, without the descriptions. */
const offered = async (...words: string[]) =>
	(await run(["complete", "--", ...words])).stdout
		.split("\n")
		.filter((line) => line && !line.startsWith(":"))
		.map((line) => line.split("\t")[0]);

test("commands are completed", async () => {
	expect(await offered("ex")).toEqual(["extract", "export"]);
});

test("flags of a command are completed, and their choices", async () => {
	expect(await offered("extract", "--zo")).toEqual(["--zones"]);
	expect(await offered("extract", "--zones", "")).toEqual(["content", "all"]);
});

test("the script for bash is one that bash can read", async () => {
	const { stdout, code } = await run(["complete", "bash"]);
	expect(code).toBe(0);
	execFileSync("bash", ["-n"], { input: stdout });
});

test.each([["tcsh"], []])("complete %s is wrong usage", async (...shell) => {
	const { code, stderr } = await run(["complete", ...shell.filter(Boolean)]);
	expect(code).toBe(2);
	expect(stderr).toMatch(/^onrecord: .*\n$/);
});
