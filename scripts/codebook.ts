import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { ALL_TABLES } from "../pipeline/10-write/datapackage.ts";
import { tableRows } from "../pipeline/10-write/rows.ts";
import type { DocumentRecord } from "../schemas/index.ts";
import { recordSchema } from "../schemas/json-schema.ts";
import type { Cell } from "../schemas/tables/index.ts";

const here = (path: string) => new URL(`../${path}`, import.meta.url);

/** What a researcher cites: every table, column and field with type, unit, values and an example, from the schemas and a stored record. */
export function codebook(records: readonly DocumentRecord[]): string {
	return [
		"<!-- Made by `npm run codebook` from schemas/; a test holds it to them. -->",
		"# Codebook",
		"",
		"The tables of an output folder and the fields of a record. Examples are from [one article](../tests/compatibility/harbour.txt).",
		"How to cite: [CITATION.cff](../CITATION.cff).",
		"",
		"- Text is UTF-8. Offsets count Unicode code points from the start of the document's text; the end is exclusive.",
		"- Dates are ISO 8601 calendar days (`2024-10-16`). A value that is not known is an empty cell, `null` in JSON.",
		"- CSV: comma, CRLF, a byte order mark, RFC 4180 quotes; a cell that a spreadsheet would run (leading `=`, `+`, `-`, `@`, tab) is preceded by an apostrophe. `records.jsonl`, Parquet and XLSX are exact.",
		"- XLSX: real dates from 1 March 1900; a cell over 32,767 characters is cut and says so; a table over 1,048,576 rows goes on in a further sheet; a corpus of more than 5 million cells is refused (use Parquet or CSV).",
		"- Parquet: the same columns; `string` is UTF8, `integer` INT64, `date` DATE, `boolean` BOOLEAN.",
		"",
		"## Tables",
		"",
		...ALL_TABLES.map(({ name, description }) => `- [${name}](#${name}): ${description}`),
		"",
		...ALL_TABLES.flatMap((table) => tableChapter(table, records)),
		"## Record",
		"",
		"A line of `records.jsonl`, an object; `onrecord schema` prints its JSON Schema. `[]` marks the items of a list.",
		"",
		...recordChapter(),
	].join("\n");
}

function tableChapter(
	{ name, title, description, columns, primaryKey, foreignKeys }: (typeof ALL_TABLES)[number],
	records: readonly DocumentRecord[],
): string[] {
	const rows = records.flatMap((record) =>
		tableRows(record).flatMap(([table, found]) => (table === name ? found : [])),
	);
	const example = (i: number): Cell => rows.map((row) => row[i]!).find((cell) => cell !== null && cell !== "") ?? null;
	const links = (foreignKeys ?? []).map(
		({ fields, table, references }) => `${fields.map(code).join(", ")} → ${table}.${references.join(", ")}`,
	);
	return [
		`### ${name}`,
		"",
		`${title}: ${description}. Key: ${primaryKey.map(code).join(", ")}.${links.length > 0 ? ` Links: ${links.join("; ")}.` : ""}`,
		"",
		"| column | type | meaning | values | example |",
		"| --- | --- | --- | --- | --- |",
		...columns.map(
			(column, i) =>
				`| ${column.name} | ${column.type}${column.required ? "" : ", may be empty"} | ${plain(column.description)} | ${(column.enum ?? []).map(code).join(" ")} | ${shown(example(i))} |`,
		),
		"",
	];
}

interface Field {
	type?: string | string[];
	description?: string;
	properties?: Record<string, Field>;
	items?: Field;
	anyOf?: Field[];
	oneOf?: Field[];
	enum?: string[];
	const?: string;
	format?: string;
	additionalProperties?: Field | boolean;
}

function recordChapter(): string[] {
	const kinds = (recordSchema() as Field).oneOf ?? [];
	return kinds.flatMap((kind) => [
		`### Record with status ${kind.properties?.status?.const}`,
		"",
		"| field | type | meaning | values |",
		"| --- | --- | --- | --- |",
		...fields(kind, ""),
		"",
	]);
}

/** One line a field, those of nested objects and lists after their parent. */
function fields(parent: Field, path: string): string[] {
	return Object.entries(parent.properties ?? {}).flatMap(([name, given]) => {
		const here = path === "" ? name : `${path}.${name}`;
		const options = (given.anyOf ?? [given]).filter(({ type }) => type !== "null");
		const field = options[0] ?? given;
		const nullable = given.anyOf !== undefined || (Array.isArray(field.type) && field.type.includes("null"));
		const inner = field.items ?? field;
		const values = inner.const ? [inner.const] : (inner.enum ?? []);
		return [
			`| ${here}${field.items ? "[]" : ""} | ${typeName(field)}${nullable ? ", may be null" : ""} | ${plain(given.description ?? field.description ?? inner.description ?? "")} | ${values.map(code).join(" ")} |`,
			...fields(inner, `${here}${field.items ? "[]" : ""}`),
		];
	});
}

function typeName({ type, items, format }: Field): string {
	if (items) return `list of ${typeName(items)}s`;
	if (format === "date") return "date";
	const name = Array.isArray(type) ? type.find((one) => one !== "null") : type;
	return name ?? "string";
}

const code = (text: string) => `\`${text}\``;
const plain = (text: string) => text.replace(/\|/g, "\\|").replace(/\s+/g, " ");

function shown(cell: Cell): string {
	if (cell === null) return "";
	const text = String(cell).replace(/\s+/g, " ");
	return code(plain(text.length > 60 ? `${text.slice(0, 59)}…` : text));
}

/** The record that the examples are taken from. */
export function exampleRecords(): DocumentRecord[] {
	return readFileSync(here("tests/compatibility/0.1.0.jsonl"), "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
	writeFileSync(here("docs/codebook.md"), codebook(exampleRecords()));
