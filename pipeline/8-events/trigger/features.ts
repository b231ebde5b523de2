import { RELATIONS, type Syntax, type Tokens, UPOS } from "../../../schemas/index.ts";

const NOUN = UPOS.indexOf("NOUN");
const VERB = UPOS.indexOf("VERB");
const ADJ = UPOS.indexOf("ADJ");
const PROPN = UPOS.indexOf("PROPN");

/** Kinds of candidate: each has its own weights for every feature. */
export const GROUPS = ["noun", "verb", "adjective", "name"] as const;

/** What is looked at around a candidate; a weight's key is a word, a part of speech or a relation. */
export const TEMPLATES = [
	"bias",
	"lemma",
	"suffix",
	"form",
	"previous",
	"next",
	"previous pos",
	"next pos",
	"second previous",
	"second next",
	"relation",
	"head lemma",
	"head pos",
	"opener",
] as const;

/** Number of weights that a key has: one for every template and group. */
export const ROW = TEMPLATES.length * GROUPS.length;

/** Index in {@link GROUPS} of a token that may be a trigger, else -1. */
export function groupOf(tokens: Tokens, token: number): number {
	const pos = tokens.pos[token]!;
	if (pos === NOUN) return 0;
	if (pos === VERB) return 1;
	if (pos === ADJ) return 2;
	if (pos === PROPN) return 3;
	return -1;
}

const SUFFIX = 4;
const BOUNDARY = "<s>";

/**
 * Calls `emit(column, key)` for every feature of a candidate; `column` is below {@link ROW}.
 * The trainer and the stage share it, so that they cannot drift apart. No string is built but the suffix of a word.
 */
export function features(
	tokens: Tokens,
	syntax: Syntax,
	token: number,
	group: number,
	emit: (column: number, key: string) => void,
): void {
	const { lower, lemma, pos, sentences } = tokens;
	const sentence = tokens.sentence[token]!;
	const first = sentences[sentence]!;
	const end = sentences[sentence + 1]!;
	const word = (at: number) => (at < first || at >= end ? BOUNDARY : lower[at]!);
	const tag = (at: number) => (at < first || at >= end ? BOUNDARY : UPOS[pos[at]!]!);
	const column = (template: number) => template * GROUPS.length + group;
	emit(column(0), "");
	emit(column(1), lemma[token]!);
	emit(column(2), lower[token]!.slice(-SUFFIX));
	emit(column(3), formOf(tokens, token));
	emit(column(4), word(token - 1));
	emit(column(5), word(token + 1));
	emit(column(6), tag(token - 1));
	emit(column(7), tag(token + 1));
	emit(column(8), word(token - 2));
	emit(column(9), word(token + 2));
	const head = syntax.head[token]!;
	emit(column(10), RELATIONS[syntax.relation[token]!]!);
	emit(column(11), head < 0 ? BOUNDARY : lemma[head]!);
	emit(column(12), head < 0 ? BOUNDARY : UPOS[pos[head]!]!);
	emit(column(13), opener(tokens, first, token));
}

/** Ending and capital of a word form, as far as they tell a participle, a plural or a name. */
function formOf(tokens: Tokens, token: number): string {
	const form = tokens.lower[token]!;
	if (form.endsWith("ing")) return "ing";
	if (form.endsWith("ed")) return "ed";
	if (form !== tokens.lemma[token]) return form.endsWith("s") ? "s" : "irregular";
	return "base";
}

/** The word that opens the noun phrase a token ends: its determiner, possessive or number, looked for four words back. */
function opener(tokens: Tokens, first: number, token: number): string {
	for (let at = token - 1; at >= first && at >= token - 4; at--) {
		const tag = UPOS[tokens.pos[at]!]!;
		if (tag === "NOUN" || tag === "ADJ" || tag === "PROPN") continue;
		return tag === "DET" || tag === "PRON" || tag === "PART" ? tokens.lower[at]! : tag;
	}
	return BOUNDARY;
}
