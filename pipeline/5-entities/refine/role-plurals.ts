import { isCapitalized } from "../../text.ts";
import { LOC_HEADS } from "../lexicons/heads.ts";
import { ROLE_PLURALS } from "../lexicons/plain-words.ts";
import type { Refiner } from "./index.ts";

const NATIONAL = /(?:ian|ish|ese|qi|ani|can|eli|ch)$/;

/** "Indo-Pacific partners" and "Coalition nations" are no organizations: only what is written with a capital may be a name. */
export const trimRolePlural: Refiner = (name, tokens) => {
	let { last } = name;
	if (name.type !== "ORG" || name.first === last || !ROLE_PLURALS.has(tokens.text[last]!)) return name;
	while (last >= name.first && !isCapitalized(tokens.text[last]!)) last--;
	if (last < name.first) return null;
	const word = tokens.lower[last]!;
	if (LOC_HEADS.has(word)) return { ...name, last, type: "LOC" };
	return NATIONAL.test(word) ? { ...name, last, type: "NORP" } : { ...name, last };
};
