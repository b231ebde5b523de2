import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type FileInput, readFile } from "../../pipeline/1-read/file.ts";
import { InputError } from "../../pipeline/errors.ts";

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

async function read(name: string, bytes = fixture(name), options = {}): Promise<FileInput[]> {
	const found: FileInput[] = [];
	for await (const one of readFile(bytes, name, name, name, options)) found.push(one);
	return found;
}

/** Each fixture was written by the program in its name. */
const SAME_TEXT = [
	"windows-1252-by-iconv.txt",
	"utf-16-by-iconv.txt",
	"utf-16be-without-mark-by-iconv.txt",
	"packed-by-gzip.txt.gz",
	"mail-by-python.eml",
	"word-by-python-docx.docx",
	"pdf-by-chromium.pdf",
	"markdown-by-html2text.md",
];

describe("formats", () => {
	test.each(SAME_TEXT)("%s", async (name) => {
		const [one, ...rest] = await read(name);
		expect(rest).toEqual([]);
		const text = String(one!.input.text).replace(/\s+/g, " ");
		expect(text).toContain("sounded their horns all the way to the far bank.");
		expect(text).toContain("“Nine months is a long time to drive around a bay,” said Zoë Lindqvist");
		expect(text).not.toContain("\ufffd");
	});

	test("a guessed encoding is said", async () => {
		expect((await read("windows-1252-by-iconv.txt"))[0]!.warnings.map((w) => w.code)).toEqual(["encoding-guessed"]);
		expect((await read("utf-16-by-iconv.txt"))[0]!.warnings).toEqual([]);
	});

	test("front matter and a mail's head give title, author and day", async () => {
		const facts = { title: "Harbour bridge reopens after nine months", published: "2024-03-14" };
		expect((await read("markdown-by-html2text.md"))[0]!.input).toMatchObject({
			...facts,
			byline: "Maren Oldfield and Ilse Brandt",
		});
		expect((await read("mail-by-python.eml"))[0]!.input).toMatchObject({ ...facts, byline: "Maren Oldfield" });
	});

	test.each(["table-by-python.csv", "table-by-python.tsv"])(
		"%s: one document a row, columns by their headers",
		async (name) => {
			const rows = await read(name);
			expect(rows.map(({ id, input }) => [id, input.id, input.title, input.published, input.desk])).toEqual([
				[`${name}:1`, "k1", "Harbour bridge reopens", "2024-03-14", "Kelso"],
				[`${name}:2`, "k2", "Ferry timetable ends", "2024-03-15", "Kelso"],
			]);
			expect(rows[1]!.input.text).toContain('"everyone and his dog", sailed on Friday.\n\nIt will be sold.');
		},
	);

	test("a column can be named; one that is not there is an error", async () => {
		const bytes = new TextEncoder().encode("n;Wortlaut\n7;Anna met Carl in Rome.\n");
		expect((await read("a.csv", bytes, { textColumn: "wortlaut", idColumn: "n" }))[0]!.input).toEqual({
			id: "7",
			text: "Anna met Carl in Rome.",
		});
		await expect(read("a.csv", bytes)).rejects.toMatchObject({ code: "csv-column" });
		await expect(read("a.csv", bytes, { textColumn: "prose" })).rejects.toMatchObject({ code: "csv-column" });
	});

	test("pages keep their charset", async () => {
		const [page] = await read("windows-1252-by-iconv.html");
		expect(page!.input.html).toContain("“Nine months is a long time");
		expect((await read("saved-by-chromium.html"))[0]!.input.html).toContain("“Nine months");
	});

	test("a broken line of NDJSON fails by itself", async () => {
		const bytes = new TextEncoder().encode('{"text":"One."}\n{"text":\n\n{"text":"Three."}');
		expect((await read("a.jsonl", bytes)).map(({ id, failed }) => [id, failed?.code])).toEqual([
			["a.jsonl:1", undefined],
			["a.jsonl:2", "line-json"],
			["a.jsonl:4", undefined],
		]);
	});

	test.each<[string, Uint8Array<ArrayBuffer>, string]>([
		["empty.txt", new Uint8Array(0), "input-empty"],
		["zeros.txt", new Uint8Array(5000), "input-binary"],
		["picture.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0), "input-binary"],
		["cut.txt.gz", new Uint8Array(gzipSync(Buffer.from("An article. ".repeat(500)))).slice(0, 40), "gzip-damaged"],
		["damaged.docx", new TextEncoder().encode("no archive"), "input-damaged"],
		["damaged.pdf", new TextEncoder().encode("%PDF-1.7 no more"), "input-damaged"],
	])("%s fails with a code", async (name, bytes, code) => {
		const error = await read(name, bytes).catch((e: unknown) => e);
		expect(error).toBeInstanceOf(InputError);
		expect((error as InputError).code).toBe(code);
	});
});
