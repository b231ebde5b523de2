import type { Cell } from "../../schemas/tables/index.ts";
import type { Row } from "./select.ts";

/** Entities added up over documents (by Wikidata item, else by type and name), most mentioned first. */
export async function entityTotals(rows: AsyncIterable<Row>, limit = Number.POSITIVE_INFINITY): Promise<Row[]> {
	const totals = new Map<Cell, Row & { mentions: number; documents: number }>();
	for await (const { name, type, mentions, wikidata, geonames, iso3166 } of rows) {
		const key = wikidata ?? `${type} ${String(name).toLowerCase()}`;
		let total = totals.get(key);
		if (!total) {
			total = {
				name: name!,
				type: type!,
				mentions: 0,
				documents: 0,
				wikidata: wikidata ?? null,
				geonames: geonames ?? null,
				iso3166: iso3166 ?? null,
			};
			totals.set(key, total);
		}
		total.mentions += Number(mentions);
		total.documents++;
	}
	return [...totals.values()]
		.sort((a, b) => b.mentions - a.mentions || (String(a.name) < String(b.name) ? -1 : 1))
		.slice(0, limit);
}
