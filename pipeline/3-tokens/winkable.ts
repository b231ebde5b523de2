import { fold } from "./fold.ts";

/** wink-nlp is quadratic in the length of one word; longer runs without a space are left out of its sight. */
const LONGEST_WORD = 500;
/** One readDoc call takes at most this much, so that a page-long paragraph costs no more a word than a short one. */
const LONGEST_PIECE = 20_000;

/** Separators that wink-nlp drops, and marks of direction, which it takes for a part of the word beside them. */
const DROPPED_BY_WINK =
	/[\u2028\u2029\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\u0085\u000b\u000c\u0000-\u0008\u000e-\u001f]/g;
const OVERLONG = new RegExp(`(?<!\\S)\\S{${LONGEST_WORD},}`, "g");

/** A stretch of text that is safe for wink-nlp, with its place (UTF-16) in the document. */
export interface Piece {
	start: number;
	/** What wink-nlp is given. */
	text: string;
	/** What stands in the document, unit for unit. */
	written: string;
}

/**
 * Whether nothing of a text needs a change: one look at each character instead of four expressions over the whole. Only certain of
 * the letters and marks of Latin-1 and of the quotation marks and dashes of U+2012 to U+2027.
 */
function isPlain(text: string): boolean {
	let word = 0;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c === 32 || (c >= 9 && c <= 10) || c === 13 || c === 0xa0) word = 0;
		else if (++word >= LONGEST_WORD || c < 32 || (c > 126 && c < 0xa0) || (c > 0xff && (c < 0x2012 || c > 0x2027)))
			return false;
	}
	return true;
}

function cleaned(text: string): string {
	return fold(text)
		.replace(DROPPED_BY_WINK, " ")
		.replace(OVERLONG, (word) => " ".repeat(word.length));
}

/**
 * Cuts [start, end) into pieces that wink-nlp reads in linear time without losing a character:
 * letters at which it parts words are folded, separators that it drops become spaces of the same length, and words over
 * 500 characters are blanked out.
 */
export function* winkable(text: string, start: number, end: number): Generator<Piece> {
	const block = text.slice(start, end);
	const plain = isPlain(block);
	const clean = plain ? block : cleaned(block);
	let from = 0;
	while (from < clean.length) {
		let to = Math.min(clean.length, from + LONGEST_PIECE);
		if (to < clean.length) {
			const cut = Math.max(clean.lastIndexOf(". ", to) + 1, clean.lastIndexOf("\n", to));
			to = cut > from + LONGEST_PIECE / 2 ? cut : Math.max(clean.lastIndexOf(" ", to), from + LONGEST_PIECE / 2);
		}
		const piece = clean.slice(from, to);
		yield { start: start + from, text: piece, written: plain ? piece : block.slice(from, to) };
		from = to;
	}
}
