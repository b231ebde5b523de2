import type { Tokens } from "../../../schemas/index.ts";
import { createMatcher } from "../gazetteer/match.ts";
import { NATIONALITIES } from "../lexicons/nationalities.ts";
import type { Name } from "../name.ts";

const match = createMatcher(
	NATIONALITIES.map((name) => ({ name, type: "NORP", ids: {}, aliases: [], nominals: [], own: false })),
	"gazetteer",
);

/**
 * "South Koreans" and "Sri Lankan" are one nationality, not a region and a people: takes the place of the names inside it.
 * A longer name that holds it stays: South African Airways.
 */
export function joinNationalities(names: readonly Name[], tokens: Tokens): Name[] {
	const joined: Name[] = [];
	let at = 0;
	for (const found of match(tokens)) {
		while (at < names.length && names[at]!.last < found.first) joined.push(names[at++]!);
		let after = at;
		while (after < names.length && names[after]!.first <= found.last) after++;
		const longer = after > at && (names[at]!.first < found.first || names[after - 1]!.last > found.last);
		if (longer) continue;
		joined.push(found);
		at = after;
	}
	return [...joined, ...names.slice(at)];
}
