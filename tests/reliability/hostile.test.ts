import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createPipeline } from "../../pipeline/index.ts";
import { run, temporaryFolder } from "../support/cli.ts";
import { recordsOf } from "../support/folders.ts";

describe("hostile input", () => {
	test.skipIf(process.platform === "win32")(
		"terminal escapes in file names and messages never reach the terminal",
		async () => {
			const folder = temporaryFolder();
			const name = "\u001b]0;owned\u0007\u009b2J\u202ea.txt";
			writeFileSync(join(folder, name), "");
			writeFileSync(join(folder, "b\u001b[31m.ndjson"), '\u001b]52;c;x\u0007\n{"id":"\\u001b[2J","text":""}\n');
			const { code, stdout, stderr } = await run(["extract", ".", "--out", "out"], "", folder);
			expect(code).toBe(1);
			expect(stderr).toContain("a.txt");
			for (const text of [stdout, stderr])
				expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
		},
	);

	test("JSON keys such as __proto__ change no object but their own record", () => {
		const pipeline = createPipeline();
		for (const line of [
			'{"text":"Lisbon.","__proto__":{"owned":1}}',
			'{"text":"Lisbon.","constructor":{"prototype":{"owned":1}}}',
			'{"text":"Lisbon.","toString":1,"hasOwnProperty":2,"valueOf":null}',
			'{"text":"Lisbon.","deep":{"__proto__":{"owned":1}}}',
			'{"__proto__":{"text":"Lisbon.","id":"x"}}',
		]) {
			const record = pipeline.extract(JSON.parse(line), "1", null);
			expect(["ok", "failed"]).toContain(record.status);
			expect(({} as Record<string, unknown>).owned).toBeUndefined();
			expect(Object.getPrototypeOf(record.document)).toBe(Object.prototype);
		}
	});

	test("words that are names of object properties are words", () => {
		const text =
			"Constructor Prototype met __proto__ and toString in Lisbon. hasOwnProperty said valueOf would resign.";
		expect(createPipeline().extract({ text }, "1", null)).toMatchObject({ status: "ok", text });
	});

	test("ids that are paths write nothing outside the output folder", async () => {
		const folder = temporaryFolder();
		const ids = ["../../owned", "/tmp/onrecord-owned", "..\\owned", "out/../../owned", "CON", "nul\u0000"];
		const lines = ids.map((id) => JSON.stringify({ id, text: "Lisbon." })).join("\n");
		expect(await run(["extract", "-", "--out", "a/b/out", "--quiet"], lines, folder)).toMatchObject({ code: 0 });
		expect(recordsOf(join(folder, "a/b/out")).map(({ document }) => document.id)).toEqual(ids);
		for (const path of ["a/owned", "owned", "a/b/owned"]) expect(existsSync(join(folder, path))).toBe(false);
		expect(existsSync("/tmp/onrecord-owned")).toBe(false);
	});
});
