import type { Tokens } from "../../../schemas/index.ts";
import { type Name, wordsOf } from "../name.ts";
import type { Gazetteer, GazetteerEntry } from "./index.ts";

/** What the gazetteer knows by the words of a name, one space between them. */
export const entriesOf = (name: Name, tokens: Tokens, gazetteer: Gazetteer): readonly GazetteerEntry[] =>
	gazetteer.find(wordsOf(tokens, name).join(" "));

/** Whether the gazetteer knows a country, city or state of that name. */
export const mayBePlace = (name: Name, tokens: Tokens, gazetteer: Gazetteer): boolean =>
	entriesOf(name, tokens, gazetteer).some(({ type }) => type === "GPE");
