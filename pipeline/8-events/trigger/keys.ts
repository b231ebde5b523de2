import { RELATIONS, type Tokens, UPOS } from "../../../schemas/index.ts";
import { TAGS } from "../../4-syntax/tags.ts";
import { BOUNDARY, Key } from "./features.ts";

/** How many last letters of a word form tell a deverbal noun ("-ment", "-tion") that no list knows. */
export const ENDING = 4;

/** The key of a feature as it is written in the model file. */
export function keyName(kind: Key, value: number, tokens: Tokens): string {
	if (kind === Key.none) return "";
	if (kind === Key.tag) return TAGS[value]!;
	if (kind === Key.relation) return RELATIONS[value]!;
	if (kind === Key.pos) return UPOS[value]!;
	if (value === BOUNDARY) return "<s>";
	if (kind === Key.lemma) return tokens.lemma[value]!;
	return kind === Key.ending ? tokens.lower[value]!.slice(-ENDING) : tokens.lower[value]!;
}

/** Codes of the closed kinds of key by name. */
export const CODES: Readonly<Partial<Record<Key, ReadonlyMap<string, number>>>> = {
	[Key.none]: new Map([["", 0]]),
	[Key.tag]: new Map(TAGS.map((name, code) => [name, code])),
	[Key.relation]: new Map(RELATIONS.map((name, code) => [name, code])),
	[Key.pos]: new Map(UPOS.map((name, code) => [name, code])),
};
