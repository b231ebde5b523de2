import { appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { articleFolder, articleLines, articleText } from "../support/articles.ts";
import { run, temporaryFolder } from "../support/cli.ts";
import { contentOf, recordsOf } from "../support/folders.ts";

const FILES = [
	"datapackage.json",
	"documents.csv",
	"entities.csv",
	"events.csv",
	"failures.csv",
	"mentions.csv",
	"quotes.csv",
	"records.jsonl",
	"report.html",
	"run.json",
	"times.csv",
];

describe("extract", () => {
	test("writes the same files for any number of workers, and a second run keeps its records", async () => {
		const folder = temporaryFolder();
		articleFolder(join(folder, "in"), 12);
		const first = await run(["extract", "in", "--out", "one", "--workers", "1"], "", folder);
		expect(first).toMatchObject({ code: 0, stderr: "" });
		expect(first.stdout).toMatch(/^24 documents in one\/\n/);
		expect(first.stdout).toContain("one/events.csv");
		await run(["extract", "in", "--out", "two", "--workers", "2"], "", folder);
		const files = contentOf(join(folder, "one"));
		expect(Object.keys(files)).toEqual(FILES);
		expect(contentOf(join(folder, "two"))).toEqual(files);

		appendFileSync(join(folder, "in/a3.txt"), "Bo Li met her in Hanoi.\n");
		const second = await run(["extract", "in", "--out", "one", "--json"], "", folder);
		expect(JSON.parse(second.stdout)).toMatchObject({ documents: 24, reused: 23, failed: 0 });
		await run(["extract", "in", "--out", "two", "--force", "--quiet"], "", folder);
		expect(contentOf(join(folder, "one"))).toEqual(contentOf(join(folder, "two")));
		expect(contentOf(join(folder, "one"))).not.toEqual(files);
	});

	test("a record that was edited by hand is made again", async () => {
		const folder = temporaryFolder();
		articleFolder(join(folder, "in"), 2);
		await run(["extract", "in", "--out", "out"], "", folder);
		const file = join(folder, "out/records.jsonl");
		const whole = readFileSync(file, "utf8");
		writeFileSync(file, whole.replace('"lemma":"', '"lemma":"un'));
		const { stdout } = await run(["extract", "in", "--out", "out", "--json"], "", folder);
		expect(JSON.parse(stdout)).toMatchObject({ documents: 4, reused: 3 });
		expect(readFileSync(file, "utf8")).toBe(whole);
	});

	test("documents that cannot be read are failures, the others are done, exit 1", async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, "in/sub"), { recursive: true });
		writeFileSync(join(folder, "in/empty.txt"), "");
		writeFileSync(join(folder, "in/good.md"), articleText(1));
		writeFileSync(join(folder, "in/lines.jsonl"), `${articleLines(1)}{"id": broken\n${articleLines(1)}`);
		symlinkSync("nothing", join(folder, "in/dangling.txt"));
		symlinkSync("..", join(folder, "in/sub/loop"));
		const { code, stdout, stderr } = await run(["extract", "in", "--out", "out"], "", folder);
		expect(code).toBe(1);
		expect(stdout).toContain("6 documents (3 failed: see failures.csv)");
		expect(stderr.split("\n")).toEqual([
			"onrecord: in/dangling.txt: it is not there (any more)",
			expect.stringMatching(/^onrecord: in\/empty\.txt: .*empty/),
			"onrecord: in/lines.jsonl:2: the line is not JSON",
			"",
		]);
		const failures = contentOf(join(folder, "out"))["failures.csv"]!;
		expect(failures).toContain("lines.jsonl:2,line-json,the line is not JSON,in/lines.jsonl:2\r\n");
		expect(recordsOf(join(folder, "out")).map(({ document }) => document.id)).toEqual([
			"dangling.txt",
			"empty.txt",
			"good.md",
			"n0",
			"lines.jsonl:2",
			"n0~2",
		]);
	});

	test("an id that is used twice is changed and said, also in a second run", async () => {
		const folder = temporaryFolder();
		for (let i = 0; i < 2; i++) await run(["extract", "-", "--out", "out"], articleLines(1).repeat(3), folder);
		const records = recordsOf(join(folder, "out"));
		expect(records.map(({ document }) => document.id)).toEqual(["n0", "n0~2", "n0~3"]);
		expect(records[1]).toMatchObject({ warnings: [{ code: "id-duplicate" }] });
	});

	test("ids that are paths write nothing outside the output folder", async () => {
		const folder = temporaryFolder();
		const line = JSON.stringify({ id: "../../escape", text: articleText(1) });
		await run(
			["extract", "-", "--out", "out"],
			`${line}\n{"id":"__proto__","text":"Lisbon.","__proto__":{"x":1}}\n`,
			folder,
		);
		expect(readdirSync(folder)).toEqual(["out"]);
		expect(recordsOf(join(folder, "out")).map(({ document }) => document.id)).toEqual(["../../escape", "__proto__"]);
	});

	test("globs, several folders and an output folder inside the input", async () => {
		const folder = temporaryFolder();
		articleFolder(join(folder, "a"), 2);
		articleFolder(join(folder, "b"), 1);
		const globbed = await run(["extract", "a/*.txt", "--out", "a/out", "--json"], "", folder);
		expect(JSON.parse(globbed.stdout)).toMatchObject({ documents: 2 });
		const again = await run(["extract", "a", "--out", "a/out", "--json"], "", folder);
		expect(JSON.parse(again.stdout)).toMatchObject({ documents: 4 });
		await run(["extract", "a", "b", "--out", "out"], "", folder);
		expect(recordsOf(join(folder, "out")).map(({ document }) => document.id)).toEqual([
			"a/a0.txt",
			"a/a1.txt",
			"n0",
			"n1",
			"b/a0.txt",
			"n0~2",
		]);
	});

	test("--published dates the documents that give no date", async () => {
		const folder = temporaryFolder();
		const undated = JSON.stringify({ id: "undated", text: articleText(1) });
		await run(["extract", "-", "--published", "2020-02-29", "--out", "out"], articleLines(1) + undated, folder);
		expect(recordsOf(join(folder, "out"))).toMatchObject([
			{ document: { published: { date: "2024-05-14", basis: "given" } } },
			{ document: { published: { date: "2020-02-29", basis: "given" } } },
		]);
		expect(JSON.parse(contentOf(join(folder, "out"))["run.json"]!)).toMatchObject({
			options: { published: "2020-02-29" },
			counts: { documents: 2 },
		});
	});

	test("--gazetteer adds one's own names; a fault names file, line and column", async () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, "names.csv"), "name,type,wikidata,aliases\nQuay Nine,FAC,Q42,Q9 berth|Nine\n");
		const line = JSON.stringify({ id: "a", text: "Workers left Quay Nine on Friday." });
		await run(["extract", "-", "--gazetteer", "names.csv", "--out", "out"], line, folder);
		expect(recordsOf(join(folder, "out"))[0]).toMatchObject({
			entities: [{ name: "Quay Nine", type: "FAC", ids: { wikidata: "Q42" } }],
		});
		writeFileSync(join(folder, "names.csv"), "name,type\nQuay Nine,FAC\nQuay Ten,BERTH\n");
		const { code, stderr } = await run(["extract", "-", "--gazetteer", "names.csv", "--out", "out"], line, folder);
		expect(code).toBe(2);
		expect(stderr).toMatch(/^onrecord: names\.csv:3: column type: .*\n$/);
	});
});

test("a table's columns by name, and a long table in one file", async () => {
	const folder = temporaryFolder();
	const rows = Array.from({ length: 80 }, (_, i) => `k${i},"${articleText(i)}",2024-05-14`);
	writeFileSync(join(folder, "table.csv"), ["key,story,day", ...rows].join("\r\n"));
	const columns = ["--text-column", "story", "--id-column", "key", "--date-column", "day"];
	const { code } = await run(["extract", "table.csv", "--out", "out", "--no-report", ...columns], "", folder);
	expect(code).toBe(0);
	const records = recordsOf(join(folder, "out"));
	expect(records).toHaveLength(80);
	expect(records[79]).toMatchObject({ document: { id: "k79", published: { date: "2024-05-14" } } });
});

describe("wrong usage: exit 2 and one line that says what to do", () => {
	test.each([
		[["extract", "nowhere"], /nowhere: no such file or folder/],
		[["extract", "."], /no documents in \./],
		[["extract", ".", "--published", "2023-02-29"], /calendar day/],
		[["extract", "--worker", "2"], /unknown option '--worker' \(Did you mean --workers\?\)/],
		[["extrct"], /unknown command 'extrct' \(Did you mean extract\?\)/],
		[["pipe", "--workers", "0"], /1 to 64/],
		[["pipe", "--timeout", "soon"], /seconds/],
		[["pipe", "--gazetteer", "none.csv"], /none\.csv/],
		[["extract", "evil\u001b[31m.txt"], /evil\\u001b\[31m\.txt/],
		[[], /give a command; see onrecord --help/],
	])("%j", async (args, message) => {
		const { code, stdout, stderr } = await run(args, "", temporaryFolder());
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toMatch(message);
		expect(stderr.split("\n")).toHaveLength(2);
	});
});

test.each(["", "extract", "pipe", "validate", "report", "timeline", "schema"])(
	"help %s has examples",
	async (command) => {
		const { code, stdout } = await run([...(command ? [command] : []), "--help"]);
		expect(code).toBe(0);
		expect(stdout).toMatch(/Examples?:\n {2}\$ onrecord /);
	},
);
