import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "../support/cli.ts";

const guide = readFileSync("docs/ci.md", "utf8");
const samples = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text!);
const commands = [...new Set(guide.match(/npx onrecord validate records[^\n>]*/g))].map((line) => line.trim());

test.each(samples)("is YAML: %.40s", (text) => {
	expect(Object.keys(parse(text)).length).toBeGreaterThan(0);
});

test("the pre-commit hook is a whole one", () => {
	const { repos } = parse(samples.find((text) => text.includes("repo: local"))!);
	expect(repos[0].hooks[0]).toMatchObject({ id: "onrecord-validate", language: "system", pass_filenames: false });
});

test.each(commands)("%s finds no fault in good records", async (command) => {
	const { code, stderr } = await run(command.replace("records", "output").split(" ").slice(2));
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
