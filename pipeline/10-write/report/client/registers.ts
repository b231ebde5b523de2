import type { Entity } from "../../../../schemas/index.ts";
import { el } from "./el.ts";

/** Links to public registers; an identifier that does not look like one is shown as plain text, so no other address can come of it. */
export function registerLinks({ wikidata, geonames, iso3166 }: Entity["ids"]): (HTMLElement | string)[] {
	const link = (label: string, id: string, good: RegExp, base: string) =>
		good.test(id)
			? el("a", { class: "register", href: `${base}${id}`, rel: "noreferrer", target: "_blank" }, `${label} ${id}`)
			: `${label} ${id}`;
	return [
		...(wikidata ? [link("Wikidata", wikidata, /^Q[1-9]\d*$/, "https://www.wikidata.org/wiki/"), " "] : []),
		...(geonames ? [link("GeoNames", geonames, /^\d+$/, "https://www.geonames.org/"), " "] : []),
		...(iso3166 ? [`ISO ${iso3166}`] : []),
	];
}
