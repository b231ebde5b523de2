import { failures, TABLES, type Table } from "../../schemas/tables/index.ts";

type AnyTable = Pick<Table, "name" | "title" | "description" | "primaryKey" | "foreignKeys"> & {
	columns: readonly { name: string; type: string; description: string; required?: boolean; enum?: readonly string[] }[];
};

/** All tables of an output folder, in the order they are listed. */
export const ALL_TABLES: readonly AnyTable[] = [...TABLES, failures as unknown as AnyTable];

function resource({ name, title, description, columns, primaryKey, foreignKeys }: AnyTable) {
	return {
		name,
		path: `${name}.csv`,
		title,
		description,
		type: "table",
		format: "csv",
		mediatype: "text/csv",
		encoding: "utf-8",
		dialect: { lineTerminator: "\r\n" },
		schema: {
			fields: columns.map((column) => ({
				name: column.name,
				type: column.type,
				description: column.description,
				...(column.required || column.enum
					? {
							constraints: {
								...(column.required ? { required: true } : {}),
								...(column.enum ? { enum: column.enum } : {}),
							},
						}
					: {}),
			})),
			primaryKey,
			...(foreignKeys
				? {
						foreignKeys: foreignKeys.map(({ fields, table, references }) => ({
							fields,
							reference: { resource: table, fields: references },
						})),
					}
				: {}),
		},
	};
}

/** datapackage.json: Data Package v2 with a Table Schema for each CSV. */
export function dataPackage(version: string) {
	return {
		$schema: "https://datapackage.org/profiles/2.0/datapackage.json",
		name: "onrecord-output",
		title: "Records extracted by onrecord",
		description:
			"Flat views of records.jsonl, one fact a row. Cells that a spreadsheet would run as a formula (leading =, +, -, @, tab, also behind spaces or quotes) are preceded by an apostrophe in the CSV files only, and control characters are replaced by U+FFFD; records.jsonl is exact. Cells are never cut: Excel shows the first 32,767 characters of one. Several values in a cell are joined by '; '. All offsets count Unicode code points.",
		version,
		resources: ALL_TABLES.map(resource),
	};
}
