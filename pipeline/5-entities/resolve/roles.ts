import type { Tokens } from "../../../schemas/index.ts";
import { type GenderNames, genderOfName, genderOfTitle } from "../gender.ts";
import { TITLE_WORDS } from "../lexicons/titles.ts";
import type { Name } from "../name.ts";
import type { Lexicon } from "../tagger/lexicon.ts";
import type { EntityInProgress } from "./entities.ts";

const MODIFIERS = new Set(
	"mr mr. mrs mrs. ms ms. miss first former acting deputy vice foreign defence defense finance interior prime special permanent right high senior master staff chief dr dr. st saint".split(
		" ",
	),
);

/**
 * Notes what the text says of each person: the titles before the name (Ambassador Julianne Smith), the role after it
 * (Ann Lee, the minister, …), and the gender that titles or the first name give.
 */
export function noteRoles(
	tokens: Tokens,
	names: readonly Name[],
	entityOf: Int32Array,
	entities: readonly EntityInProgress[],
	lexicon: Lexicon,
	genders: GenderNames,
): void {
	names.forEach((name, n) => {
		const entity = entities[entityOf[n]!];
		if (entity?.type !== "PERSON") return;
		for (let i = name.first - 1; i >= 0 && i >= name.first - 4; i--) {
			const lower = tokens.lower[i]!;
			if (!TITLE_WORDS.has(lower) || tokens.sentence[i] !== tokens.sentence[name.first]) break;
			entity.gender ??= genderOfTitle(lower);
			if (!MODIFIERS.has(lower)) entity.roles.add(lower);
		}
		if (tokens.text[name.last + 1] === ",") {
			for (
				let i = name.last + 2;
				i < tokens.length && i < name.last + 12 && tokens.sentence[i] === tokens.sentence[name.last];
				i++
			) {
				const lower = tokens.lower[i]!;
				if (lower === "," || lower === "." || lower === "who") break;
				if (!TITLE_WORDS.has(lower)) continue;
				entity.gender ??= genderOfTitle(lower);
				if (!MODIFIERS.has(lower)) {
					entity.roles.add(lower);
					break;
				}
			}
		}
		if (name.first < name.last) entity.gender ??= genderOfName(tokens.text[name.first]!, genders, lexicon);
	});
	for (const entity of entities)
		if (entity.type === "PERSON" && entity.words.length === 1)
			entity.gender ??= genderOfName(entity.words[0]!, genders, lexicon);
}
