import type { EntityIds, EntityType } from "../../../schemas/index.ts";
import type { GazetteerEntry } from "./index.ts";

/** Files of models/gazetteers/, columns: name, type, wikidata, geonames, iso3166, aliases (|), nominals (|). */
export const BUILTIN_TABLES = ["countries.tsv", "cities.tsv", "organizations.tsv", "regions.tsv"] as const;

const split = (cell: string | undefined): string[] => (cell ? cell.split("|").filter(Boolean) : []);

/** One row of a built-in table as an entry. */
export function entryOf([
	name,
	type,
	wikidata,
	geonames,
	iso3166,
	aliases,
	nominals,
]: readonly string[]): GazetteerEntry {
	const ids: EntityIds = {};
	if (wikidata) ids.wikidata = wikidata;
	if (geonames) ids.geonames = geonames;
	if (iso3166) ids.iso3166 = iso3166;
	return {
		name: name ?? "",
		type: type as EntityType,
		ids,
		aliases: split(aliases),
		nominals: split(nominals),
		own: false,
	};
}
