import { printable } from "../text.ts";
import type { Row } from "./select.ts";

const filled = (...values: unknown[]) =>
	values.filter((value) => value !== null && value !== undefined && value !== "");
const where = (row: Row) => filled(row.document_title ?? row.document_id, row.document_published).join(", ");

/** One row for people to read, by what its table holds. */
const LINES: Record<string, (row: Row) => string> = {
	quotes: (row) =>
		`${row.speaker ?? "(nobody named)"}: ${row.kind === "indirect" ? row.content : `“${row.content}”`}  [${where(row)}]`,
	events: (row) =>
		`${String(row.event_date ? row.date_value : "undated").padEnd(10)}  ${filled(row.actor1, row.event, row.actor2).join(" · ")}${row.location ? ` in ${row.location}` : ""} (${row.status})  [${where(row)}]`,
	entities: (row) =>
		`${String(row.mentions).padStart(6)}  ${row.name} (${row.type})${row.wikidata ? ` ${row.wikidata}` : ""}${row.documents === undefined ? `  [${where(row)}]` : `, ${row.documents} ${row.documents === 1 ? "document" : "documents"}`}`,
	mentions: (row) => `${row.text} (${row.type})  ${row.sentence ?? ""}  [${where(row)}]`,
	times: (row) => `${String(row.value ?? "no value").padEnd(12)}  ${row.text}  [${where(row)}]`,
};

/** A row as one line; control characters of a document never reach the terminal. */
export function textLine(table: string, row: Row): string {
	const line = LINES[table]?.(row) ?? filled(...Object.values(row)).join("  ");
	return printable(line.replace(/\s+/g, (space) => (space.includes("\n") ? " " : space)));
}
