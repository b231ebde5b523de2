import type { Tokens } from "../../../schemas/index.ts";
import type { Gazetteer } from "../gazetteer/index.ts";
import { mayBePlace } from "../gazetteer/lookup.ts";
import type { Name } from "../name.ts";

/** A person in full and the place after "of" are two names: Ida Holm of Norway. One name alone is not cut: Joan of Arc. Gives all names. */
export function splitOrigins(names: readonly Name[], tokens: Tokens, gazetteer: Gazetteer): Name[] {
	const split: Name[] = [];
	for (const name of names) {
		let of = name.first + 2;
		while (of < name.last && tokens.lower[of] !== "of") of++;
		if (of >= name.last || name.type !== "PERSON" || name.method === "user") {
			split.push(name);
			continue;
		}
		const place: Name = { ...name, first: of + 1, type: "GPE" };
		if (mayBePlace(place, tokens, gazetteer)) split.push({ ...name, last: of - 1 }, place);
		else split.push(name);
	}
	return split;
}
