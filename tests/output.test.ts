import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, run, temporaryFolder } from "./support/cli.ts";
import { contentOf } from "./support/folders.ts";

test("npm start gives the committed output/ byte for byte (npm run output renews it)", async () => {
	const folder = temporaryFolder();
	const { code, stdout } = await run(["extract", "input", "--out", folder]);
	expect(code).toBe(0);
	expect(stdout).toContain("events.csv");
	const [expected, found] = [contentOf(join(ROOT, "output")), contentOf(folder)];
	expect(Object.keys(found)).toEqual(Object.keys(expected));
	for (const [name, text] of Object.entries(expected)) expect(found[name] === text, name).toBe(true);
});
