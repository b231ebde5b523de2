import { TITLE_WORDS } from "../lexicons/titles.ts";
import type { Refiner } from "./index.ts";

/** Countries and bodies that stand before an office. */
const HOLDERS: ReadonlyMap<string, "GPE" | "ORG"> = new Map([
	...["U.S.", "US", "UK", "U.K.", "UAE"].map((word) => [word, "GPE"] as const),
	...["EU", "E.U.", "UN", "U.N.", "NATO"].map((word) => [word, "ORG"] as const),
]);

/** An office is no organization: of "U.S. Permanent Representative" only the U.S. is a name. */
export const trimOffice: Refiner = (name, tokens) => {
	if (name.type !== "ORG" || name.first === name.last || !TITLE_WORDS.has(tokens.lower[name.last]!)) return name;
	const type = HOLDERS.get(tokens.text[name.first]!);
	return type ? { ...name, last: name.first, type } : name;
};
