import { describe, expect, test } from "vitest";
import { readConll } from "../../pipeline/eval/conll.ts";
import { readGold } from "../../pipeline/eval/gold.ts";
import { score } from "../../pipeline/eval/score.ts";

describe("gold files", () => {
	test("CoNLL columns become text with spans, in BIO and BIOES", () => {
		const conll = "-DOCSTART- O\n\nAnn B-PER\nLee I-PER\nleft O\nParis S-LOC\n\nShe O\nmet O\nUN B-ORG\n";
		const [document] = readConll(conll);
		expect(document!.text).toBe("Ann Lee left Paris\nShe met UN\n");
		expect(document!.entities.map(({ start, end, type }) => `${document!.text.slice(start, end)}/${type}`)).toEqual([
			"Ann Lee/PER",
			"Paris/LOC",
			"UN/ORG",
		]);
	});

	test.each([
		["no JSON", '{"text":"a"', /gold.jsonl:1: is no JSON/],
		["no spans", '{"text":"a"}', /gold.jsonl:1:.*neither entities nor mentions/],
		["a span outside", '{"text":"a","entities":[{"start":0,"end":9,"type":"PER"}]}', /span 0-9 is outside/],
		["nothing annotated", '{"text":"a","entities":[]}', /no annotated names/],
	])("%s is a one-line error", (_name, content, message) =>
		expect(() => readGold(content, "gold.jsonl")).toThrow(message),
	);
});

test("scores count exact spans, ignore a leading article, and fold GPE into LOC where the gold has no GPE", () => {
	const gold = {
		id: "1",
		text: "the UN met Ann in Paris",
		entities: [
			{ start: 0, end: 6, type: "ORG" },
			{ start: 11, end: 14, type: "PER" },
			{ start: 18, end: 23, type: "LOC" },
			{ start: 0, end: 3, type: "MISC" },
		],
	};
	const mentions = [
		{ start: 4, end: 6, type: "ORG" },
		{ start: 11, end: 14, type: "ORG" },
		{ start: 18, end: 23, type: "GPE" },
		{ start: 0, end: 3, type: "EVENT" },
	];
	const scores = new Map(score([{ gold, mentions }]).map((row) => [row.type, row]));
	expect(scores.get("LOC")).toMatchObject({ precision: 1, recall: 1, f1: 1 });
	expect(scores.get("ORG")).toMatchObject({ precision: 0.5, recall: 1 });
	expect(scores.get("PERSON")).toMatchObject({ found: 0, recall: 0, f1: 0 });
	expect(scores.get("all")).toMatchObject({ gold: 3, found: 3, correct: 2 });
	expect(scores.has("EVENT")).toBe(false);
	expect(scores.has("MISC")).toBe(false);
});
