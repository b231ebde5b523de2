import { parse } from "csv-parse/sync";
import { csvRows } from "../../pipeline/10-write/csv.ts";
import { tableRows } from "../../pipeline/10-write/rows.ts";
import { RULES } from "../../pipeline/validate/rules/index.ts";
import { DocumentRecord } from "../../schemas/index.ts";

/** What must hold of the record of any input whatever, as sentences about what does not. */
export function brokenIn(record: DocumentRecord): string[] {
	if (record.status === "failed") return record.error.code === "internal" ? [`internal: ${record.error.message}`] : [];
	const parsed = DocumentRecord.safeParse(JSON.parse(JSON.stringify(record)));
	if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
	const faults = RULES.flatMap((rule) => [...rule(record)]);
	return [
		...faults.map(({ code, field, expected, found }) => `${code} at ${field}: ${found}, not ${expected}`),
		...quotesOutside(record),
		...brokenTables(record),
	];
}

/** Quotes, like all facts, lie in zones, and no text is shown in a zone that was not read. */
function quotesOutside({ quotes, zones }: DocumentRecord & { status: "ok" }): string[] {
	const inside = (start: number, end: number) => zones.some((zone) => zone.start <= start && end <= zone.end);
	return quotes.flatMap(({ id, content, cue, speaker }) =>
		[...content, cue, speaker].flatMap((span) =>
			span && !inside(span.start, span.end) ? [`${id}: ${span.start}–${span.end} lies in no zone`] : [],
		),
	);
}

/** CSV read back by a reader of CSV gives as many rows as there are facts, and as many cells a row. */
function brokenTables(record: DocumentRecord): string[] {
	const written = csvRows(record);
	return tableRows(record).flatMap(([name, rows]) => {
		const read = parse(written[name]!.text, { relax_quotes: false }) as string[][];
		if (read.length !== rows.length) return [`${name}.csv: ${read.length} rows, not ${rows.length}`];
		const row = read.findIndex((cells, i) => cells.length !== rows[i]!.length);
		return row < 0 ? [] : [`${name}.csv: row ${row} has ${read[row]!.length} cells`];
	});
}
