import { PLAIN_WORDS } from "../lexicons/plain-words.ts";
import type { Refiner } from "./index.ts";

/** Pronouns and abbreviations of common nouns (MP, NGOs) are no names, whatever their capitals. */
export const dropPlainWords: Refiner = (name, tokens) =>
	name.first === name.last && PLAIN_WORDS.has(tokens.text[name.first]!) ? null : name;
