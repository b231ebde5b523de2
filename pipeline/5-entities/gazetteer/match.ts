import type { Tokens } from "../../../schemas/index.ts";
import type { Name } from "../name.ts";
import type { GazetteerEntry } from "./index.ts";

interface Pattern {
	/** The name, with one space between words. */
	text: string;
	/** Its third character, which tells most names of one opening apart. */
	third: number;
	type: GazetteerEntry["type"];
}

/** Class of an opening of two characters: one for each pair of Latin ones. */
const classOf = (first: number, second: number): number => ((first & 255) << 8) | (second & 255);

/**
 * Finds the names and aliases of `entries` as they are written, on whole tokens, longest first; linear in the text but for
 * the entries that start with the same two characters.
 */
export function createMatcher(entries: readonly GazetteerEntry[], method: string): (tokens: Tokens) => Name[] {
	/** By number; where each class of openings has its own. 0 is none: most tokens end there. */
	const lists: Pattern[][] = [[]];
	const listOf = new Uint16Array(1 << 16);
	for (const entry of entries)
		for (const name of [entry.name, ...entry.aliases]) {
			const text = name.trim().replace(/\s+/g, " ");
			// By its first characters but spaces: where the first token ends is the tokenizer's business.
			const opening = text.replace(" ", "");
			const at = classOf(opening.charCodeAt(0), opening.charCodeAt(1));
			if (listOf[at] === 0) listOf[at] = lists.push([]) - 1;
			lists[listOf[at]!]!.push({ text, third: text.charCodeAt(2), type: entry.type });
		}
	for (const list of lists) list.sort((a, b) => b.text.length - a.text.length);
	return (tokens) => {
		const names: Name[] = [];
		if (lists.length === 1) return names;
		for (let i = 0; i < tokens.length; i++) {
			const text = tokens.text[i]!;
			const second = text.length > 1 ? text.charCodeAt(1) : tokens.text[i + 1]?.charCodeAt(0);
			const list = listOf[classOf(text.charCodeAt(0), second ?? 0)]!;
			if (list === 0) continue;
			for (const pattern of lists[list]!) {
				if (text.length > 2 && text.charCodeAt(2) !== pattern.third) continue;
				const last = endOf(tokens, i, pattern.text);
				if (last < 0) continue;
				names.push({ first: i, last, type: pattern.type, method });
				i = last;
				break;
			}
		}
		return names;
	};
}

/** Last token of `text` where it starts at token `first` and ends on a token; -1 where it does not stand there. */
function endOf(tokens: Tokens, first: number, text: string): number {
	let at = 0;
	for (let i = first; i < tokens.length && tokens.sentence[i] === tokens.sentence[first]; i++) {
		// "I ran" is not "Iran".
		const spaced = i > first && tokens.start[i]! > tokens.end[i - 1]!;
		if (spaced !== (text[at] === " ")) return -1;
		if (spaced) at++;
		const token = tokens.text[i]!;
		if (!text.startsWith(token, at)) return -1;
		at += token.length;
		if (at === text.length) return i;
	}
	return -1;
}
