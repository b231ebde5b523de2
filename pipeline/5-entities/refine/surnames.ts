import type { Tokens } from "../../../schemas/index.ts";
import type { Name } from "../name.ts";

const PLACE_WORDS: ReadonlySet<string> = new Set([
	"in",
	"to",
	"from",
	"at",
	"near",
	"of",
	"into",
	"through",
	"across",
	"outside",
]);

/**
 * After "Michael Jordan", a bare "Jordan" is the person, unless a word before it asks for a place. Names that are countries,
 * cities or firms are tagged by their commoner reading otherwise.
 */
export function claimSurnames(names: readonly Name[], tokens: Tokens): Name[] {
	const surnames = new Map<string, number>();
	for (const { first, last, type } of names) {
		if (type !== "PERSON" || first === last) continue;
		const surname = tokens.text[last]!;
		if (!surnames.has(surname)) surnames.set(surname, first);
	}
	if (surnames.size === 0) return [...names];
	return names.map((name) => {
		if (name.first < name.last || name.type === "PERSON" || name.method === "user") return name;
		const owner = surnames.get(tokens.text[name.first]!);
		if (owner === undefined || owner > name.first || PLACE_WORDS.has(tokens.lower[name.first - 1] ?? "")) return name;
		return { ...name, type: "PERSON" };
	});
}
