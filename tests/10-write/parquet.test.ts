import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { ALL_TABLES } from "../../pipeline/10-write/datapackage.ts";
import { parquetTables } from "../../pipeline/10-write/parquet.ts";
import { tableRows } from "../../pipeline/10-write/rows.ts";
import type { DocumentRecord } from "../../schemas/index.ts";
import { corpus } from "../support/corpus.ts";
import { nasty } from "../support/nasty.ts";

async function write(records: DocumentRecord[], group?: number): Promise<Map<string, ArrayBuffer>> {
	const pieces = new Map<string, Uint8Array[]>();
	for await (const [table, bytes] of parquetTables(records, group ? { group } : {}))
		pieces.set(table, [...(pieces.get(table) ?? []), bytes]);
	return new Map([...pieces].map(([table, list]) => [table, new Uint8Array(Buffer.concat(list)).buffer]));
}

const plain = (value: unknown) =>
	typeof value === "bigint"
		? Number(value)
		: value instanceof Date
			? value.toISOString().slice(0, 10)
			: (value ?? null);

it.each([
	["a corpus", [...corpus(20)], undefined],
	["a corpus in small row groups", [...corpus(20)], 16],
	["cells that spreadsheets trip over", nasty(), undefined],
	["no records at all", [], undefined],
])("holds every cell exactly: %s", async (_, records, group) => {
	const files = await write(records, group);
	for (const { name, columns } of ALL_TABLES) {
		const expected = records.flatMap((record) =>
			tableRows(record).flatMap(([table, rows]) => (table === name ? rows : [])),
		);
		const read = await parquetReadObjects({ file: files.get(name)! });
		expect(read.map((row) => columns.map((column) => plain(row[column.name])))).toEqual(expected);
	}
});

it("has typed columns", async () => {
	const { schema } = parquetMetadata((await write([...corpus(2)])).get("events")!);
	const of = (name: string) => schema.find((one) => one.name === name);
	expect(of("event_date")).toMatchObject({ type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" });
	expect(of("start")).toMatchObject({ type: "INT64", repetition_type: "REQUIRED" });
	expect(of("lemma")).toMatchObject({ type: "BYTE_ARRAY", converted_type: "UTF8" });
});

it("writes row groups as it goes", async () => {
	const files = await write([...corpus(20)], 16);
	expect(parquetMetadata(files.get("events")!).row_groups.length).toBeGreaterThan(5);
});
