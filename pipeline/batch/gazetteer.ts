import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import * as z from "zod";
import { EntityIds, EntityType } from "../../schemas/index.ts";
import type { GazetteerEntry } from "../5-entities/gazetteer/index.ts";
import { UsageError } from "../errors.ts";

const several = z
	.string()
	.default("")
	.transform((cell) =>
		cell
			.split("|")
			.map((part) => part.trim())
			.filter(Boolean),
	);
const identifier = z
	.string()
	.optional()
	.transform((cell) => cell || undefined);

const Row = z.object({
	name: z.string().min(1, "is empty"),
	type: EntityType,
	wikidata: identifier.pipe(EntityIds.shape.wikidata),
	geonames: identifier.pipe(EntityIds.shape.geonames),
	iso3166: identifier.pipe(EntityIds.shape.iso3166),
	aliases: several,
	nominals: several,
});

/**
 * Reads a user's own names: a .csv or .tsv with a header; columns name and type, and wikidata, geonames, iso3166, aliases and
 * nominals (several parted by |) where known. Throws {@link UsageError} naming file, line and column.
 */
export function readGazetteer(path: string): GazetteerEntry[] {
	let rows: { record: Record<string, string>; info: { lines: number } }[];
	try {
		rows = parse(readFileSync(path), {
			bom: true,
			columns: true,
			info: true,
			trim: true,
			delimiter: /\.tsv$/i.test(path) ? "\t" : ",",
			skip_empty_lines: true,
		}) as unknown as typeof rows;
	} catch (error) {
		throw new UsageError(`${path}: ${error instanceof Error ? error.message : error}`);
	}
	return rows.map(({ record, info }) => {
		const parsed = Row.safeParse(record);
		if (!parsed.success) {
			const [issue] = parsed.error.issues;
			throw new UsageError(`${path}:${info.lines}: column ${issue?.path.join(".")}: ${issue?.message}`);
		}
		const { name, type, aliases, nominals, ...ids } = parsed.data;
		const known = Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== undefined));
		return { name, type, aliases, nominals, ids: known, own: true };
	});
}
