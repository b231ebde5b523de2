import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase85, toBase85 } from "../../../pipeline/10-write/report/base85.ts";
import {
	EventClass,
	EventStatus,
	QuoteKind,
	EntityType as Types,
} from "../../../pipeline/10-write/report/client/labels.ts";
import { daysOf, periodAt, stepFor } from "../../../pipeline/10-write/report/client/scale.ts";
import { decode, encode } from "../../../pipeline/10-write/report/columns.ts";
import { renderReport } from "../../../pipeline/10-write/report/index.ts";
import type { Summary } from "../../../pipeline/10-write/report/model.ts";
import { pack, unpack } from "../../../pipeline/10-write/report/pack.ts";
import { segments } from "../../../pipeline/10-write/report/segments.ts";
import { restore, strip } from "../../../pipeline/10-write/report/stored.ts";
import { loadReportAssets } from "../../../pipeline/assets.ts";
import * as schemas from "../../../schemas/index.ts";
import { article, corpus, hostile } from "../../support/corpus.ts";

const assets = { script: "void 0;", style: "p{}" };

async function render(records: Iterable<schemas.DocumentRecord>, options = {}): Promise<string> {
	let page = "";
	for await (const piece of renderReport(records, assets, options)) page += piece;
	return page;
}

function block<T>(page: string, id: string): T {
	return unpack<T>(new RegExp(`id="${id}">([^<]*)<`).exec(page)![1]!);
}

describe("the page", () => {
	it("is the same for the same records", async () => {
		expect(await render(corpus(40))).toBe(await render(corpus(40)));
	});

	it("holds nothing of a document as markup", async () => {
		const page = await render([hostile()]);
		expect(page.match(/<script/g)).toHaveLength(4);
		expect(page).not.toMatch(/harmed|onerror|javascript:/);
	});

	it("allows its own script by digest and nothing else", async () => {
		const page = await render([]);
		expect(page).toContain("default-src 'none'; script-src 'sha256-");
		expect(page).not.toMatch(/https?:\/\//);
	});

	it("counts what it leaves out", async () => {
		const page = await render(corpus(9), { limit: 4 });
		const summary = block<Summary>(page, "summary");
		expect(summary.documents.id).toHaveLength(4);
		expect(summary.omitted).toBe(6);
		expect(summary.failures).toHaveLength(1);
	});

	it("stays under 1 MB, client and all, plus the texts", async () => {
		const records = [...corpus(500)];
		const { script, style } = loadReportAssets();
		const texts = records.reduce((sum, one) => sum + (one.status === "ok" ? Buffer.byteLength(one.text) : 0), 0);
		expect((await render(records)).length + script.length + style.length).toBeLessThan(1_000_000 + texts);
	});
});

describe("the summary", () => {
	it("counts the corpus, merges entities and dates events as exactly as the text does", async () => {
		const records = [article(0), article(1), article(0)];
		const { documents, entities, speakers, timeline, undatedEvents } = block<Summary>(await render(records), "summary");
		expect(documents.id).toEqual([records[0]!.document.id, records[1]!.document.id, records[0]!.document.id]);
		const named = records.flatMap((one) => one.entities.map(({ type, name }) => `${type} ${name}`));
		expect(entities.map(({ type, name }) => `${type} ${name}`).sort()).toEqual([...new Set(named)].sort());
		expect(entities.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(
			records.reduce((sum, { mentions }) => sum + mentions.length, 0),
		);
		expect(speakers.reduce((sum, { kinds }) => sum + kinds.direct + kinds.mixed + kinds.indirect, 0)).toBe(9);
		const dated = records.flatMap(({ events }) => events.flatMap(({ date }) => date ?? []));
		expect(timeline.map(({ period }) => period)).toEqual([...new Set(dated)].sort());
		expect(undatedEvents).toBe(records.reduce((sum, { events }) => sum + events.length, 0) - dated.length);
	});
});

describe("stored records", () => {
	it.each([
		["an article with an emoji before its spans", article(7)],
		["the hostile document", hostile()],
	])("come back whole: %s", (_, record) => {
		const stored = decode(unpack(pack(encode([strip(record)])))) as ReturnType<typeof strip>[];
		const events = record.events.map(({ clause: _clause, ...event }) => event);
		const quotes = record.quotes.map(({ sentence: _sentence, ...quote }) => quote);
		expect(restore(stored[0]!, record.text)).toEqual({ ...record, quotes, events, sentences: [] });
	});

	it("keep words that are not the text's", () => {
		const record = article(1);
		record.mentions[0]!.text = "something else";
		expect(restore(strip(record), record.text).mentions[0]!.text).toBe("something else");
	});

	it("come back whole, whatever the fields to come", () => {
		fc.assert(
			fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), (values) => {
				const plain = JSON.parse(JSON.stringify(values));
				expect(decode(unpack(pack(encode(plain))))).toEqual(plain);
			}),
		);
		const span = fc.record({
			id: fc.nat().map((n) => `m${n}`),
			start: fc.nat(999),
			end: fc.nat(999),
			entity: fc.option(fc.constantFrom("e1", "e2", "x")),
		});
		fc.assert(
			fc.property(fc.array(fc.record({ zones: fc.array(span), extra: fc.option(fc.object()) })), (values) => {
				const plain = JSON.parse(JSON.stringify(values));
				expect(decode(unpack(pack(encode(plain))))).toEqual(plain);
			}),
		);
	});

	it("carry any bytes as harmless text", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
				const text = toBase85(bytes);
				expect(text).not.toMatch(/[<>&"'`\\\s]/);
				expect([...fromBase85(text)]).toEqual([...bytes]);
			}),
		);
		expect(new Set(toBase85(Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) >> 3))).size).toBe(85);
	});

	it("carry any JSON", () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(unpack(pack(value))).toEqual(JSON.parse(JSON.stringify(value)));
			}),
			{
				numRuns: 50,
			},
		);
	});
});

describe("segments", () => {
	it("cut overlapping highlights flat, the shortest first", () => {
		const highlights = [
			{ id: "q1", start: 2, end: 9 },
			{ id: "m1", start: 4, end: 6 },
			{ id: "v1", start: 5, end: 12 },
		];
		expect(segments(0, 10, highlights)).toEqual([
			{ start: 0, end: 2, ids: [] },
			{ start: 2, end: 4, ids: ["q1"] },
			{ start: 4, end: 5, ids: ["m1", "q1"] },
			{ start: 5, end: 6, ids: ["m1", "q1", "v1"] },
			{ start: 6, end: 9, ids: ["q1", "v1"] },
			{ start: 9, end: 10, ids: ["v1"] },
		]);
	});

	it("cover the stretch without gap or overlap, and every highlight exactly", () => {
		const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { maxLength: 12 });
		fc.assert(
			fc.property(spans, (list) => {
				const highlights = list.map(([start, length], i) => ({ id: String(i), start, end: start + length }));
				const cut = segments(3, 50, highlights);
				expect(cut[0]!.start).toBe(3);
				expect(cut.at(-1)!.end).toBe(50);
				for (let i = 1; i < cut.length; i++) expect(cut[i]!.start).toBe(cut[i - 1]!.end);
				for (const { id, start, end } of highlights) {
					const own = cut.filter(({ ids }) => ids.includes(id)).reduce((sum, one) => sum + one.end - one.start, 0);
					expect(own).toBe(Math.max(0, Math.min(end, 50) - Math.max(start, 3)));
				}
			}),
		);
	});
});

describe("time scales", () => {
	it.each([
		["2024-01-01", "2024-03-15", "day"],
		["2024-01-01", "2025-03-15", "month"],
		["1990-01-01", "2025-03-15", "year"],
	])("%s to %s is counted by %s", (first, last, step) => {
		expect(stepFor(first, last)).toBe(step);
	});

	it("know the last day of a month and what is dated too coarsely", () => {
		expect(daysOf("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
		expect(periodAt("2024", "month")).toBeNull();
		expect(periodAt("2024-02-11", "month")).toBe("2024-02");
	});
});

it("the page's lists of labels are the schema's", () => {
	expect([...Types]).toEqual(schemas.EntityType.options);
	expect([...QuoteKind]).toEqual(schemas.QuoteKind.options);
	expect([...EventStatus]).toEqual(schemas.EventStatus.options);
	expect([...EventClass]).toEqual(schemas.EventClass.options);
});
