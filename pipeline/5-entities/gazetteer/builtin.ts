import type { EntityIds, EntityType } from "../../../schemas/index.ts";
import type { GazetteerEntry } from "./index.ts";

/** Files of models/gazetteers/, columns: name, type, wikidata, geonames, iso3166, aliases (|), nominals (|). */
export const BUILTIN_TABLES = [
	"countries.tsv",
	"subdivisions.tsv",
	"cities.tsv",
	"organizations.tsv",
	"companies.tsv",
	"regions.tsv",
	"events.tsv",
] as const;

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

/** Table of the countries, whose names need little context (refine/countries.ts). */
export const COUNTRIES = "countries.tsv";

/** Tables whose names are names wherever they stand. */
export const SURE_TABLES: readonly string[] = [COUNTRIES, "organizations.tsv", "regions.tsv", "events.tsv"];

/** Names that are also parts of other names, or of products. */
const UNSURE: ReadonlySet<string> = new Set([
	"Commonwealth",
	"Google",
	"Boeing",
	"Apple",
	"Alps",
	"Rhine",
	"Nile",
	"Congress",
	"Senate",
	"America",
]);

const SHORT_COUNTRIES: ReadonlySet<string> = new Set(["UK", "U.K.", "U.S.", "UAE"]);

const isSure = (name: string): boolean => name.length > 4 || /^[A-Z]{4}$/.test(name);
const isSureCountry = (name: string): boolean => name.length > 3 || SHORT_COUNTRIES.has(name);

/** An entry of a table with only those of its names that need no context. */
export function sureNamesOf(entry: GazetteerEntry, table: string): GazetteerEntry[] {
	const sure = table === COUNTRIES ? isSureCountry : isSure;
	const [name, ...aliases] = [entry.name, ...entry.aliases].filter((one) => !UNSURE.has(one) && sure(one));
	return name === undefined ? [] : [{ ...entry, name, aliases }];
}
