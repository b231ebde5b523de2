import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { createPipeline } from "../../pipeline/index.ts";
import { JSON_SCHEMAS, schemaText } from "../../schemas/json-schema.ts";
import { articleText } from "../support/articles.ts";
import { corpus } from "../support/corpus.ts";

const folder = new URL("../../schemas/json/", import.meta.url);
const names = Object.keys(JSON_SCHEMAS);

type Node = Readonly<Record<string, unknown>>;

/** Paths of the properties that have no description of their own. */
function undescribed(node: unknown, path = ""): string[] {
	if (typeof node !== "object" || node === null) return [];
	const { properties } = node as Node;
	const own = Object.entries((properties ?? {}) as Node).flatMap(([name, property]) =>
		(property as Node).description || (property as Node).const ? [] : [`${path}.${name}`],
	);
	return [...own, ...Object.entries(node).flatMap(([key, value]) => undescribed(value, `${path}.${key}`))];
}

describe("schemas/json", () => {
	test("holds what npm run schemas writes", () => {
		expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.schema.json`).sort());
	});

	test.each(names)("%s is in step with the zod schemas", (name) => {
		expect(readFileSync(new URL(`${name}.schema.json`, folder), "utf8")).toBe(schemaText(name));
	});

	test.each(names)("%s says what each field is", (name) => {
		expect(undescribed(JSON_SCHEMAS[name]!())).toEqual([]);
	});
});

describe("the record schema in a strict 2020-12 validator", () => {
	const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
	addFormats.default(ajv);
	const isRecord = ajv.compile(JSON_SCHEMAS.record!());
	const pipeline = createPipeline();

	test("accepts what the pipeline gives", () => {
		const records = [
			pipeline.extract({ text: articleText(3), published: "2024-05-14", note: "kept" }),
			pipeline.extract({ id: "none" }),
			pipeline.extract(null),
			...corpus(8),
		];
		expect(records.map((record) => isRecord(record) || isRecord.errors)).toEqual(records.map(() => true));
	});

	test.each([
		["another schema", { schema: "onrecord/9" }],
		["no status", { status: undefined }],
		["a negative offset", { zones: [{ start: -1, end: 4, type: "body" }] }],
		["an unknown zone", { zones: [{ start: 0, end: 4, type: "advert" }] }],
		["a day that does not exist", { document: { published: { date: "2023-02-29", basis: "given" } } }],
	])("refuses %s", (_, change) => {
		const record = pipeline.extract({ text: articleText(3) });
		expect(isRecord({ ...record, ...change })).toBe(false);
	});
});
