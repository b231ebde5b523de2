import type { Tokens } from "../../../schemas/index.ts";
import type { Name } from "../name.ts";
import type { GazetteerEntry } from "./index.ts";

interface Pattern {
	/** The name, with one space between words. */
	text: string;
	type: GazetteerEntry["type"];
}

/** Of 1024 classes of openings the one of two characters; NaN is none. */
const classOf = (first: number, second: number): number => (first * 31 + second) & 1023;

/**
 * Finds the names and aliases of `entries` as they are written, on whole tokens, longest first; linear in the text but for
 * the entries that start with the same token.
 */
export function createMatcher(entries: readonly GazetteerEntry[], method: string): (tokens: Tokens) => Name[] {
	const patterns = new Map<string, Pattern[]>();
	for (const entry of entries)
		for (const name of [entry.name, ...entry.aliases]) {
			const text = name.trim().replace(/\s+/g, " ");
			// Keyed by its first characters but spaces: where the first token ends is the tokenizer's business.
			const key = text.replace(" ", "").slice(0, 2);
			const list = patterns.get(key) ?? [];
			list.push({ text, type: entry.type });
			patterns.set(key, list);
		}
	// Which classes of openings there are: most tokens need no look into the map.
	const opens = new Uint8Array(1024);
	for (const key of patterns.keys()) opens[classOf(key.charCodeAt(0), key.charCodeAt(1))] = 1;
	for (const list of patterns.values()) list.sort((a, b) => b.text.length - a.text.length);
	return (tokens) => {
		const names: Name[] = [];
		if (patterns.size === 0) return names;
		for (let i = 0; i < tokens.length; i++) {
			const text = tokens.text[i]!;
			const opening = text.length > 1 ? text : text + (tokens.text[i + 1] ?? "");
			if (opens[classOf(opening.charCodeAt(0), opening.charCodeAt(1))] === 0) continue;
			const list = patterns.get(opening.slice(0, 2));
			if (!list) continue;
			for (const { text, type } of list) {
				const last = endOf(tokens, i, text);
				if (last < 0) continue;
				names.push({ first: i, last, type, method });
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
