import type { Entity, Mention, OkRecord, Span, Timex } from "../index.ts";

/** Field types of Frictionless Table Schema that the tables use. */
export type FieldType = "string" | "integer" | "date" | "boolean";
export type Cell = string | number | boolean | null;

/** Look-ups in one record that rows are made from. */
export interface RowContext {
	record: OkRecord;
	/** Text of the sentence that a span starts in; a very long one is cut after {@link LONGEST_SENTENCE} characters. */
	sentence(span: { start: number }): string;
	/** The different texts of an entity's mentions. */
	wordings(entity: string): Iterable<string>;
	entity(id: string | null | undefined): Entity | undefined;
	mention(id: string | null | undefined): Mention | undefined;
	time(id: string | null | undefined): Timex | undefined;
	/** The entity's name where the mention stands for one, else the mention's words. */
	nameOf(mention: Mention | undefined): string | null;
}

/** A text without full stops would be repeated whole in each of its rows. */
export const LONGEST_SENTENCE = 1000;

/** One column: its name, its type and meaning (for the codebook and the Table Schema), and how a row's cell is taken from the record. */
export interface Column<Row> {
	name: string;
	type: FieldType;
	description: string;
	required?: boolean;
	enum?: readonly string[];
	value(row: Row, context: RowContext): Cell;
}

export interface Table<Row = unknown> {
	name: string;
	title: string;
	description: string;
	primaryKey: readonly string[];
	/** Columns that name rows of other tables. */
	foreignKeys?: readonly { fields: readonly string[]; table: string; references: readonly string[] }[];
	rows(record: OkRecord): readonly Row[];
	columns: readonly Column<Row>[];
}

/** Several values in one cell. */
export function list(values: Iterable<string | null | undefined>): string {
	return [...values].filter((value) => value !== null && value !== undefined && value !== "").join("; ");
}

/** Columns that end every row of a document's facts, so that a row can be read and traced by itself. */
export function provenance<Row extends { start: number } | null>(): Column<Row>[] {
	return [
		{
			name: "sentence",
			type: "string",
			description: `Sentence that the fact stands in, cut after ${LONGEST_SENTENCE} characters`,
			value: (row, context) => (row ? context.sentence(row) : null),
		},
		{
			name: "document_title",
			type: "string",
			description: "Title of the document",
			value: (_row, { record }) => record.document.title,
		},
		{
			name: "document_published",
			type: "date",
			description: "Publication date of the document",
			value: (_row, { record }) => record.document.published?.date ?? null,
		},
		{
			name: "source",
			type: "string",
			description: "File, line or URL that the document was read from",
			value: (_row, { record }) => record.document.source,
		},
	];
}

/** The first two columns of every table but `documents`. */
export function keys<Row extends { id: string }>(what: string): Column<Row>[] {
	return [
		documentId(),
		{
			name: `${what}_id`,
			type: "string",
			description: `Identifier of the ${what} within its document`,
			required: true,
			value: (row) => row.id,
		},
	];
}

export function documentId<Row>(): Column<Row> {
	return {
		name: "document_id",
		type: "string",
		description: "Identifier of the document",
		required: true,
		value: (_row, { record }) => record.document.id,
	};
}

/** Where a fact stands in the text. */
export function span<Row extends Span>(): Column<Row>[] {
	return [
		{
			name: "start",
			type: "integer",
			description: "First character, counted in Unicode code points",
			required: true,
			value: (row) => row.start,
		},
		{
			name: "end",
			type: "integer",
			description: "First character after it, in Unicode code points",
			required: true,
			value: (row) => row.end,
		},
	];
}

export const ofDocument = { fields: ["document_id"], table: "documents", references: ["document_id"] } as const;
