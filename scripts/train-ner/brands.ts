import { readFileSync } from "node:fs";

const ENGLISH = /^(?:001|150|us|gb|ca|au|nz|ie|in|za)(?:-|$)/;
const LATIN = /^[\p{Lu}\d][\p{Script=Latin}\d\s.,'’&!+/-]*$/u;

interface Index {
	nsi: Record<string, { items?: { displayName: string; locationSet?: { include?: unknown[] } }[] }>;
}

/** Names of brands, and of public and private operators, of the English-speaking world (or all of it) from name-suggestion-index. */
export function readBrands(data: string): { brands: string[]; operators: string[] } {
	const path = `${data}/npmx/name-suggestion-index-8.0.20260918/nsi.min.json`;
	const { nsi } = JSON.parse(readFileSync(path, "utf8")) as Index;
	const brands = new Set<string>();
	const operators = new Set<string>();
	for (const [category, { items = [] }] of Object.entries(nsi)) {
		const into = category.startsWith("brands/") ? brands : category.startsWith("operators/") ? operators : null;
		for (const { displayName, locationSet } of items)
			if (into && LATIN.test(displayName) && locationSet?.include?.some((place) => ENGLISH.test(String(place))))
				into.add(displayName);
	}
	return { brands: [...brands].sort(), operators: [...operators].sort() };
}
