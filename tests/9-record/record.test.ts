import { describe, expect, test } from "vitest";
import { recordStage } from "../../pipeline/9-record/index.ts";
import { createStages } from "../../pipeline/stages.ts";
import { type EventDocument, OkRecord } from "../../schemas/index.ts";
import { documentOf } from "../support/documents.ts";

const TEXTS = [
	[
		"entities with identifiers, a speaker, an addressee",
		"“We will not sell,” Anna Berg told Germany’s NATO envoys in Oslo, Norway.",
	],
	[
		"modified, joined and ambiguous times",
		"It ran from early 2014 to late 2022, nearly ten years; it reopened on 03/04/2023 and every Monday.",
	],
	["characters beyond the basic plane", "🎉 Anna Berg 😀 opened the bridge 🌉 in Oslo on Monday, she said."],
	["nothing", "Hm."],
] as const;

describe("a record is what its schema would make of it, field by field", () => {
	const { run } = createStages();
	test.each(TEXTS)("%s", (_name, text) => {
		const extra = { section: "city", tags: ["bridge", 7] };
		const record = run({
			...documentOf(text, "2024-10-16"),
			extra,
			warnings: [{ code: "html-empty", message: "A test." }],
		});
		expect(JSON.stringify(record)).toBe(JSON.stringify(OkRecord.parse(record)));
	});
});

test.each([
	["an offset that is no whole number", { zones: [{ start: 0.5, end: 2, type: "body" }] }],
	["a zone that there is not", { zones: [{ start: 0, end: 2, type: "footnote" }] }],
	["a day that there is not", { published: { date: "2024-02-30", basis: "given" } }],
])("throws on %s", (_name, wrong) => {
	const { stages } = createStages();
	const before = stages.slice(0, -1).reduce<unknown>((value, stage) => stage.run(value), documentOf("Anna Berg left."));
	expect(() => recordStage().run({ ...(before as EventDocument), ...wrong } as EventDocument)).toThrow("invalid");
});
