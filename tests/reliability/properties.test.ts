import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFile } from "../../pipeline/1-read/file.ts";
import { createPipeline } from "../../pipeline/index.ts";
import { brokenIn } from "../support/invariants.ts";
import { soup } from "../support/soup.ts";

const pipeline = createPipeline();
const day = fc.option(fc.constantFrom("2024-03-14", "2023-12-31", "0001-01-01", "yesterday"), { nil: undefined });

describe("of any input whatever", () => {
	test("text: the record is valid, offsets equal slices, facts lie in zones, tables read back", () => {
		fc.assert(
			fc.property(soup(60), day, (text, published) => {
				expect(brokenIn(pipeline.extract({ text, ...(published ? { published } : {}) }))).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	test("text with every zone read", () => {
		const all = createPipeline({ allZones: true });
		fc.assert(
			fc.property(soup(60), (text) => {
				expect(brokenIn(all.extract({ text }))).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	test("HTML", () => {
		const tag = fc.constantFrom("p", "div", "h1", "li", "td", "time", "span", "article", "title", "script", "b");
		const element = fc
			.tuple(tag, soup(12), fc.boolean())
			.map(([name, text, open]) => `<${name}>${text}${open ? "" : `</${name}>`}`);
		fc.assert(
			fc.property(fc.array(element, { maxLength: 12 }), (elements) => {
				expect(brokenIn(pipeline.extract({ html: elements.join("\n") }))).toEqual([]);
			}),
			{ numRuns: 80 },
		);
	});

	test("fields of every kind", () => {
		fc.assert(
			fc.property(fc.jsonValue(), soup(8), (value, text) => {
				for (const input of [value, { text, title: value, url: value }, { text, other: value }, { html: value }])
					expect(brokenIn(pipeline.extract(input))).toEqual([]);
			}),
			{ numRuns: 80 },
		);
	});

	test("bytes under any name", async () => {
		const name = fc.constantFrom(
			"a.txt",
			"a.md",
			"a.html",
			"a.csv",
			"a.tsv",
			"a.ndjson",
			"a.txt.gz",
			"a.eml",
			"a.docx",
		);
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 200 }),
			soup(20).map((text) => new Uint8Array(Buffer.from(text))),
			soup(20).map((text) => new Uint8Array(Buffer.from(text, "utf16le"))),
		);
		await fc.assert(
			fc.asyncProperty(bytes, name, async (content, file) => {
				try {
					for await (const { input, failed } of readFile(content, file, file, file, {}))
						if (!failed) expect(brokenIn(pipeline.extract(input))).toEqual([]);
				} catch (error) {
					expect(error).toMatchObject({ name: "InputError", code: expect.any(String) });
				}
			}),
			{ numRuns: 120 },
		);
	});
});

test("a record does not depend on what was read before it", () => {
	fc.assert(
		fc.property(soup(40), fc.array(soup(40), { minLength: 1, maxLength: 3 }), (text, neighbours) => {
			const alone = JSON.stringify(pipeline.extract({ text }));
			for (const neighbour of neighbours) pipeline.extract({ text: neighbour });
			expect(JSON.stringify(pipeline.extract({ text }))).toBe(alone);
			expect(JSON.stringify(createdBefore.extract({ text }))).toBe(alone);
		}),
		{ numRuns: 40 },
	);
});

/** A second pipeline that has read other texts than the first. */
const createdBefore = createPipeline();
