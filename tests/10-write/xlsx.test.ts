import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { LONGEST_CELL, toCell } from "../../pipeline/10-write/xlsx/cell.ts";
import { workbook } from "../../pipeline/10-write/xlsx/index.ts";
import { article, corpus } from "../support/corpus.ts";
import { endless } from "../support/nasty.ts";

const contentOf = (cell: unknown) =>
	typeof cell === "object" && cell !== null && "value" in cell ? (cell as { value: unknown }).value : cell;

const parts = (bytes: Uint8Array) =>
	Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

describe("cells", () => {
	it.each([
		["days are dates", "2024-02-29", "date", new Date("2024-02-29T00:00:00Z")],
		["days before Excel's calendar stay text", "1899-12-31", "date", "1899-12-31"],
		["days of Excel's false leap year stay text", "1900-02-28", "date", "1900-02-28"],
		["a day in a text column stays text", "2024-02-29", "string", "2024-02-29"],
		["formulas are text", "=1+1", "string", "=1+1"],
		["Excel's own escapes are not read as such", "_x0041_", "string", "_x005F_x0041_"],
		["line breaks are one character", "a\r\nb\rc", "string", "a\nb\nc"],
		["what XML cannot hold is replaced", "a\u0000\ud800b", "string", "a\ufffd\ufffdb"],
		["numbers are numbers", 7, "integer", 7],
		["truth is truth", false, "boolean", false],
		["nothing is nothing", null, "string", null],
	] as const)("%s", (_, value, type, expected) => {
		expect(contentOf(toCell(value, type).cell)).toEqual(expected);
	});

	it("cut a text at Excel's limit, between characters, and say so", () => {
		const { cell, cut } = toCell("👩".repeat(20_000), "string");
		const text = String(contentOf(cell));
		expect(cut).toBe(true);
		expect(text.length).toBeLessThanOrEqual(LONGEST_CELL);
		expect(text).toMatch(/👩 … \[cut: 40,000 characters, whole in records\.jsonl\]$/u);
		expect(toCell("x".repeat(LONGEST_CELL), "string").cut).toBe(false);
	});
});

describe("the workbook", () => {
	it("has a sheet a table, with frozen header, filter buttons and links into the report", async () => {
		const record = article(3);
		const files = parts((await workbook([record])).bytes);
		expect(
			files["xl/workbook.xml"]!.match(/<sheet [^>]*name="[^"]*"/g)!.map((one) => /name="([^"]*)"/.exec(one)![1]),
		).toEqual(["about", "documents", "entities", "mentions", "times", "quotes", "events", "failures"]);
		const events = files["xl/worksheets/sheet7.xml"]!;
		expect(events).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
		expect(events).toContain(
			`<autoFilter ref="A1:U${record.events.length + 1}"/>`.replace("U", /A1:([A-Z]+)/.exec(events)![1]!),
		);
		expect(events).toContain(`<hyperlink ref="B2" r:id="rId-report" location="/document/${record.document.id}/v1"/>`);
		expect(files["xl/worksheets/_rels/sheet7.xml.rels"]).toContain('Target="report.html" TargetMode="External"');
	});

	it("goes on in a further sheet where a sheet's rows end, and says so", async () => {
		const records = [...corpus(30)];
		const { bytes, sheets } = await workbook(records, { rows: 101 });
		const events = sheets.filter(({ table }) => table === "events");
		expect(events.map(({ sheet }) => sheet)).toEqual(["events", "events 2", "events 3"]);
		expect(events.map(({ rows }) => rows).slice(0, 2)).toEqual([100, 100]);
		expect(events.reduce((sum, { rows }) => sum + rows, 0)).toBe(
			records.reduce((sum, one) => sum + (one.status === "ok" ? one.events.length : 0), 0),
		);
		expect(parts(bytes)["xl/sharedStrings.xml"]).toContain("events 3");
	});

	it("counts the cells that it cut", async () => {
		const { sheets } = await workbook([endless()]);
		expect(sheets.find(({ table }) => table === "quotes")!.cut).toBe(1);
	});

	it("is the same for the same records, whenever it is written", async () => {
		const first = (await workbook(corpus(3))).bytes;
		vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:09Z") });
		expect((await workbook(corpus(3))).bytes.equals(first)).toBe(true);
		vi.useRealTimers();
	});
});
