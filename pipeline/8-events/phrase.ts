import { TAGS, tagCode } from "../4-syntax/tags.ts";
import type { Tree } from "./tree.ts";

/** How many words of a phrase are looked at. */
const PHRASE = 8;
const NOMINAL = TAGS.map((tag) => /^(?:NN|PRP$|CD|ADD)/.test(tag));
const BEFORE_NOUN = TAGS.map((tag) => /^(?:DT|JJ|RB|VBN|VBG|PRP\$)/.test(tag));
const [ADVERB, NUMBER, POSSESSIVE] = [tagCode("RB"), tagCode("CD"), tagCode("POS")];
const PARTICIPLES: ReadonlySet<number> = new Set([tagCode("VBN"), tagCode("VBD")]);
/** Words that stand before a participle only if a noun follows; "this" and "all" may be a subject ("this worried Oslo"). */
const DETERMINERS = new Set("the a an its his her their our my your".split(" "));

/** The last noun of the phrase that starts at a token, wherever the tree hangs it; or -1. */
export function phraseAfter({ tokens, tag }: Tree, first: number): number {
	let last = -1;
	for (let at = first; at < first + PHRASE && tokens.sentence[at] === tokens.sentence[first]; at++) {
		// "The 787", but "the Pixel" of "the Pixel 9".
		if (NOMINAL[tag[at]!] && (tag[at] !== NUMBER || last < 0)) last = at;
		else if (tag[at] !== POSSESSIVE && (last >= 0 || !BEFORE_NOUN[tag[at]!])) break;
	}
	return last;
}

/** The noun that a participle between determiner and noun describes, wherever the tree hangs it: "the recently announced tax"; or -1. */
export function described(tree: Tree, participle: number): number {
	if (!PARTICIPLES.has(tree.tag[participle]!) || !NOMINAL[tree.tag[participle + 1] ?? 0]) return -1;
	let at = participle - 1;
	while (at >= 0 && tree.tag[at] === ADVERB) at--;
	return DETERMINERS.has(tree.tokens.lower[at] ?? "") ? phraseAfter(tree, participle + 1) : -1;
}
