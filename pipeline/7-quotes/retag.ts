import { type Tokens, UPOS } from "../../schemas/index.ts";
import type { TokenSpan } from "./span.ts";
import { FINITE, NOUN_TAGS, TAG, VERBAL } from "./tagset.ts";

const VERB = UPOS.indexOf("VERB");
const NOUN = UPOS.indexOf("NOUN");
const PROPN = UPOS.indexOf("PROPN");

const isUpper = (code: number) => code >= 65 && code <= 90;

/**
 * Settles where the two taggers and the names disagree in ways that cost quotations: a capitalized word that one reads as a name is a name; a word that
 * one reads as a reporting verb is a verb, since a cue missed costs a quotation and a noun in its place seldom has a subject.
 */
export function settleTags(
	tokens: Tokens,
	tags: Uint8Array,
	inside: Int32Array,
	names: readonly TokenSpan[],
	isCue: (lemma: string) => boolean,
): Uint8Array {
	const tag = tags.slice();
	for (const { first, last } of names)
		for (let at = first; at <= last; at++)
			if (!NOUN_TAGS.has(tag[at]!) && isUpper(tokens.text[at]!.charCodeAt(0))) tag[at] = TAG.NNP;
	for (let at = 1; at < tokens.length; at++) {
		const pos = tokens.pos[at]!;
		const own = tag[at]!;
		const before = tag[at - 1]!;
		const word = tokens.text[at]!;
		if (pos === PROPN && !NOUN_TAGS.has(own) && own !== TAG.CD && word.length > 1 && isUpper(word.charCodeAt(0))) {
			if (tokens.sentence[at] === tokens.sentence[at - 1] || tokens.pos[at + 1] === PROPN) tag[at] = TAG.NNP;
		} else if (
			VERBAL.has(own) &&
			pos !== VERB &&
			(before === TAG.DT || before === TAG.PRP$) &&
			isArticle(tokens, at - 1)
		) {
			if (own !== TAG.VBN && own !== TAG.VBG && own !== TAG.VBD) tag[at] = TAG.NN;
		} else if (own === TAG.NN && isCue(tokens.lower[at]!) && isVerbByPlace(tokens, tag, at))
			tag[at] = before === TAG.MD ? TAG.VB : TAG.VBP;
		else if (own === TAG.VB && pos === NOUN && word.endsWith("s") && before === TAG.TO) tag[at] = TAG.NNS;
		else if (pos === VERB && !VERBAL.has(own) && own !== TAG.MD && isCue(tokens.lemma[at]!))
			tag[at] = verbTag(tokens.lower[at]!);
		else if (
			(own === TAG.NNS || own === TAG.NN) &&
			isReportAfterName(tokens, inside, at) &&
			isCue(tokens.lower[at]!.slice(0, -1))
		)
			tag[at] = TAG.VBZ;
	}
	for (let at = 1; at < tokens.length; at++)
		if (tag[at] === TAG.VBN && inside[at]! < 0 && isCue(tokens.lemma[at]!) && isLoneVerb(tokens, tag, inside, at))
			tag[at] = TAG.VBD;
	return tag;
}

/** How far to look for a finite verb on either side, in tokens. */
const REACH = 25;
const AUXILIARIES = new Set(
	"is are was were be been being am 's ’s 're ’re 'm ’m has have had having 've ’ve 'd ’d get gets got getting".split(
		" ",
	),
);

/** A participle with no auxiliary before it, no "by" behind it and no other finite verb around it is the verb of its clause. */
function isLoneVerb(tokens: Tokens, tag: Uint8Array, inside: Int32Array, at: number): boolean {
	if (tokens.lower[at + 1] === "by" || tokens.lower[at + 1] === "as") return false;
	const before = tag[at - 1]!;
	if (!NOUN_TAGS.has(before) && before !== TAG.RB && before !== TAG.PRP && before !== TAG.WP) return false;
	const stop = (i: number) =>
		i < 0 || i >= tokens.length || tokens.sentence[i] !== tokens.sentence[at] || inside[i]! >= 0;
	for (let i = at - 1; i > at - REACH && !stop(i) && tokens.text[i] !== ","; i--)
		if (FINITE.has(tag[i]!) || AUXILIARIES.has(tokens.lower[i]!)) return false;
	for (let i = at + 1; i < at + REACH && !stop(i) && tokens.text[i] !== ","; i++) {
		if (tag[i] === TAG.IN && tokens.lower[i] === "that") return true;
		if (FINITE.has(tag[i]!)) return false;
	}
	return true;
}

const OBJECT_STARTS = new Set([TAG.DT, TAG.NNP, TAG.PRP, TAG.PRP$, TAG.VBG]);

/** "Republicans support deploying", "would back Lopez": a noun by its look between a plural or modal and the beginning of a phrase. */
function isVerbByPlace(tokens: Tokens, tag: Uint8Array, at: number): boolean {
	const before = tag[at - 1]!;
	if (before !== TAG.NNS && before !== TAG.NNPS && before !== TAG.MD) return false;
	if (at + 1 >= tokens.length || tokens.sentence[at + 1] !== tokens.sentence[at]) return false;
	return OBJECT_STARTS.has(tag[at + 1]!);
}

const ARTICLES = new Set(["the", "a", "an", "his", "her", "its", "their", "our", "my", "your"]);
const isArticle = (tokens: Tokens, at: number) => ARTICLES.has(tokens.lower[at]!);

/** "…,” Bozell answers.": a plural noun by its look, where only a verb makes sense. */
function isReportAfterName(tokens: Tokens, inside: Int32Array, at: number): boolean {
	if (at < 2 || !tokens.lower[at]!.endsWith("s")) return false;
	const next = tokens.text[at + 1] ?? ".";
	if (next !== "." && next !== "," && next !== ":") return false;
	let before = at - 1;
	while (before > at - 4 && inside[before]! < 0 && isUpper(tokens.text[before]!.charCodeAt(0))) before--;
	return before < at - 1 && inside[before]! >= 0;
}

function verbTag(word: string): number {
	if (word.endsWith("ing")) return TAG.VBG;
	return word.endsWith("s") ? TAG.VBZ : TAG.VBD;
}
