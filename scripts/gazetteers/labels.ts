import { readFileSync } from "node:fs";

/** Words that tell nothing about which company a name is. */
const LEGAL =
	/\b(?:the|plc|ltd|limited|inc|co|corp|company|corporation|group|holdings?|ag|sa|spa|nv|se|gmbh|llc|berhad|pjsc|jsc|ab|asa|as|na)\b/g;

const plain = (name: string): string =>
	name
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/\bs\.p?\.?a\b\.?|\bs\/a\b/g, " ")
		.replace(/[^\p{L}\p{N}&+]+/gu, " ")
		.replace(LEGAL, " ")
		.replace(/\s+/g, " ")
		.trim();

/**
 * Whether an item's own label is the name it was found under, and no other item's is. Brands are often tagged with their
 * owner, a subsidiary or one of many namesakes (an interior ministry, a "State Bank"), which is not what a text means.
 * Takes the wikidata.json of name-suggestion-index.
 */
export function createLabelCheck(path: string): (name: string, item: string) => boolean {
	const { wikidata } = JSON.parse(readFileSync(path, "utf8")) as { wikidata: Record<string, { label?: string }> };
	const items = new Map<string, number>();
	for (const { label } of Object.values(wikidata))
		if (label) items.set(plain(label), (items.get(plain(label)) ?? 0) + 1);
	return (name, item) => {
		const label = plain(wikidata[item]?.label ?? "");
		return label !== "" && label === plain(name) && items.get(label) === 1;
	};
}
