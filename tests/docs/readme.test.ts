import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLI, ROOT, temporaryFolder } from "../support/cli.ts";

const readme = readFileSync("README.md", "utf8");
const blocks = (language: string) =>
	[...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, text]) => text!);

/** A folder like the project's, where npx onrecord is this build. */
function workplace(): string {
	const folder = temporaryFolder();
	symlinkSync(join(ROOT, "input"), join(folder, "input"));
	mkdirSync(join(folder, "articles"));
	mkdirSync(join(folder, "archive/2024"), { recursive: true });
	const story = "LISBON, May 14 - Ana Lima said on Monday that the port would reopen next June.\n";
	for (const name of ["story.txt", "articles/a.txt", "archive/2024/b.md"]) writeFileSync(join(folder, name), story);
	writeFileSync(join(folder, "page.html"), `<html><body><article><h1>Port</h1><p>${story}</p></article></body></html>`);
	writeFileSync(join(folder, "names.csv"), "name,type,wikidata,aliases\nAna Lima,PERSON,Q1,\n");
	writeFileSync(join(folder, "table.csv"), `id,body\n1,"${story.trim()}"\n`);
	writeFileSync(join(folder, "news.ndjson"), `${JSON.stringify({ id: "1", text: story })}\n`);
	return folder;
}

function shell(command: string, cwd: string) {
	const line = command.replaceAll("npx onrecord", `"${process.execPath}" "${CLI}"`);
	return spawnSync("bash", ["-c", line], { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
}

describe("README", () => {
	/** Made for the samples: the committed output/ need not be that of this build. */
	const records = mkdtempSync(join(tmpdir(), "onrecord-"));
	beforeAll(() => {
		execFileSync(process.execPath, [CLI, "extract", "input", "--quiet", "--no-report", "--out", records]);
	});
	afterAll(() => rmSync(records, { recursive: true }));

	test.each(blocks("console").map((block) => [block.split("\n")[0]!.slice(2), block] as const))(
		"%s",
		(command, block) => {
			const expected = block.split("\n").slice(1, -1);
			const { stdout, status } = shell(
				command.replaceAll(" output ", ` ${records} `).replaceAll("/tmp/records", join(records, "sample")),
				workplace(),
			);
			expect(status).toBe(0);
			const lines = stdout.replaceAll(join(records, "sample"), "/tmp/records").trimEnd().split("\n");
			const cut = expected.indexOf("…");
			expect(
				cut < 0 ? lines : [...lines.slice(0, cut), "…", ...lines.slice(lines.length - (expected.length - cut - 1))],
			).toEqual(expected);
		},
	);

	const commands = blocks("sh")
		.flatMap((block) => block.trim().split("\n"))
		.filter((line) => line.includes("onrecord"));
	test.each(commands)("%s", (command) => {
		const { status, stderr } = shell(command, workplace());
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	});

	test("the library sample", async () => {
		const [sample] = blocks("ts");
		const logged: unknown[] = [];
		const { createPipeline } = await import("../../pipeline/index.ts");
		const body = sample!.replace(/^import .*\n/, "");
		new Function("createPipeline", "console", body)(createPipeline, { log: (value: unknown) => logged.push(value) });
		expect(logged).toEqual([/\/\/ (.*)$/m.exec(sample!)![1]]);
	});

	test("links lead somewhere", () => {
		for (const [, target] of `${readme}${readFileSync("CONTRIBUTING.md", "utf8")}`.matchAll(
			/\]\((?!https?:)([^)#]+)\)/g,
		))
			expect(() => execFileSync("ls", [join(ROOT, target!)], { stdio: "ignore" }), target).not.toThrow();
	});
});
