import { Gap } from "../../schemas/index.ts";
import { isNoun, TAG, type Words } from "./words.ts";

/** Words that are a noun phrase by themselves. */
const PRONOUNS = new Set(
	"he she they it i we you who one others some many most both everyone everybody someone somebody another nobody none few several those these which that this all any each us them him me whoever".split(
		" ",
	),
);
const BEFORE_NOUN = new Set<number>([
	TAG.DT,
	TAG.PDT,
	TAG.JJ,
	TAG.JJR,
	TAG.JJS,
	TAG.CD,
	TAG.PRP$,
	TAG.POS,
	TAG.VBN,
	TAG.VBG,
	TAG.HYPH,
	TAG.$,
	TAG.WP$,
	TAG.SYM,
	TAG.FW,
	TAG.ADD,
]);
const LINKS = new Set(["of", "for", "at", "from", "in", "on", "with", "to", "and", "&", "who", "or"]);

export const isPronoun = (words: Words, at: number) => PRONOUNS.has(words.tokens.lower[at]!);

const canEnd = (words: Words, at: number) =>
	isNoun(words, at) ||
	words.tag[at] === TAG.CD ||
	isPronoun(words, at) ||
	words.tag[at] === TAG.JJ ||
	words.tag[at] === TAG.ADD;

/** First token of the base noun phrase whose last word is `at` ("the ministry’s chief spokesman"); `limit` is the first token allowed. */
export function baseStart(words: Words, at: number, limit: number): number {
	if (isPronoun(words, at) && words.tag[at] !== TAG.CD) return at;
	let start = at;
	for (let i = at - 1; i >= limit; i--) {
		const tag = words.tag[i]!;
		if (words.inside[i] !== words.inside[at] && words.inside[at] === -1) break;
		if (isNoun(words, i) || BEFORE_NOUN.has(tag) || (tag === TAG["."] && words.tokens.gap[i] === Gap.none)) {
			if (tag === TAG.VBG || tag === TAG.VBN) {
				// A participle belongs inside only behind a determiner or adjective ("the sitting president").
				if (i - 1 < limit || (!BEFORE_NOUN.has(words.tag[i - 1]!) && words.tag[i - 1] !== TAG.RB)) break;
			}
			start = i;
		} else if (tag === TAG.RB && i > limit && words.tag[i - 1] === TAG.DT) continue;
		else break;
		if ((tag === TAG.DT || tag === TAG.PRP$) && words.tag[i - 1] !== TAG.PDT) break;
	}
	while (start < at && (words.tag[start] === TAG.POS || words.tag[start] === TAG["."] || words.tag[start] === TAG.HYPH))
		start++;
	return start;
}

/** Last token of the base noun phrase that begins at `at`, or -1 when none does. */
export function baseEnd(words: Words, at: number, limit: number): number {
	if (at >= limit) return -1;
	if (isPronoun(words, at) && !(at + 1 < limit && isNoun(words, at + 1) && words.tag[at] !== TAG.PRP)) return at;
	let end = -1;
	for (let i = at; i < limit; i++) {
		const tag = words.tag[i]!;
		if (isNoun(words, i) || tag === TAG.CD) end = i;
		else if (words.tokens.text[i] === "." && words.tokens.gap[i] === Gap.none && i + 1 < limit && end === i - 1)
			continue;
		else if (tag === TAG.POS) end = -1;
		else if ((tag === TAG.RB || tag === TAG.RBS || tag === TAG.RBR) && end < 0) continue;
		else if (!BEFORE_NOUN.has(tag)) break;
		else if (end >= 0 && (tag === TAG.DT || tag === TAG.PRP$ || tag === TAG.VBN || tag === TAG.VBG)) break;
	}
	return end;
}

/** First token of the noun phrase that ends at `at` with what hangs on it ("a spokesman for the ministry (Lab.)"), or -1. */
export function phraseStart(words: Words, at: number, limit: number): number {
	const { tokens } = words;
	let end = at;
	if (tokens.text[end] === ")") {
		const open = openBracket(words, end, limit);
		if (open <= limit) return -1;
		end = open - 1;
	}
	if (end < limit || !canEnd(words, end)) return -1;
	let start = baseStart(words, end, limit);
	for (let hops = 0; hops < 4 && start - 2 >= limit; hops++) {
		const link = tokens.lower[start - 1]!;
		let before = start - 2;
		if (!LINKS.has(link) || link === "who") break;
		if (tokens.text[before] === ")") before = openBracket(words, before, limit) - 1;
		if (before < limit || !(isNoun(words, before) || isPronoun(words, before))) break;
		if (words.inside[before] !== words.inside[at]) break;
		if ((link === "and" || link === "or") && !isNoun(words, before)) break;
		start = baseStart(words, before, limit);
	}
	return start;
}

/** Last token of the noun phrase whose base ends at `end`: prepositional phrases behind it are taken in. */
export function phraseEnd(words: Words, end: number, limit: number): number {
	let last = end;
	for (let hops = 0; hops < 3 && last + 2 < limit; hops++) {
		const link = words.tokens.lower[last + 1]!;
		if (!(link === "of" || link === "for" || link === "at" || link === "from" || link === "and" || link === "with"))
			break;
		const next = baseEnd(words, last + 2, limit);
		if (next < 0) break;
		last = next;
	}
	return last;
}

function openBracket(words: Words, close: number, limit: number): number {
	for (let i = close - 1; i >= limit && i > close - 12; i--) if (words.tokens.text[i] === "(") return i;
	return limit - 1;
}
