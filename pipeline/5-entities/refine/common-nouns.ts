import type { EntityType } from "../../../schemas/index.ts";
import { isCapitalized } from "../../text.ts";
import { LOC_HEADS } from "../lexicons/heads.ts";
import { ENDS_NO_ORGANIZATION, ENDS_NO_PLACE } from "../lexicons/plain-words.ts";
import type { Refiner } from "./index.ts";

const NATIONAL = /(?:ian|ish|ese|qi|ani|can|eli|ch)$/;

const ENDS_NONE: Partial<Record<EntityType, ReadonlySet<string>>> = {
	ORG: ENDS_NO_ORGANIZATION,
	GPE: ENDS_NO_PLACE,
	LOC: ENDS_NO_PLACE,
	FAC: ENDS_NO_PLACE,
};

/**
 * "Indo-Pacific partners" and "Coalition nations" are no organizations, and of "Asker district" only Asker is a name: what is
 * written without a capital at its end is left out.
 */
export const trimCommonNoun: Refiner = (name, tokens) => {
	let { last } = name;
	if (name.first === last || !ENDS_NONE[name.type]?.has(tokens.text[last]!)) return name;
	while (last >= name.first && !isCapitalized(tokens.text[last]!)) last--;
	if (last < name.first) return null;
	if (name.type === "FAC") return { ...name, last, type: "GPE" };
	if (name.type !== "ORG") return { ...name, last };
	const word = tokens.lower[last]!;
	if (LOC_HEADS.has(word)) return { ...name, last, type: "LOC" };
	return NATIONAL.test(word) ? { ...name, last, type: "NORP" } : { ...name, last };
};
