import { RELATIONS } from "../../schemas/index.ts";
import type { State } from "./state.ts";
import { PAD } from "./words.ts";

const PUNCT = RELATIONS.indexOf("punct");
const ROOT = RELATIONS.indexOf("root");

/**
 * Writes the parse of a sentence's words into tokens [first, first + count) and hangs punctuation on it: between two
 * words on the outermost phrase that ends before it or starts after it, at the end on the sentence's root.
 */
export function writeHeads(state: State, first: number, count: number, head: Int32Array, relation: Uint8Array): void {
	const { token, length } = state.words;
	if (length === 0) {
		head.fill(first, first + 1, first + count);
		relation.fill(PUNCT, first + 1, first + count);
		head[first] = -1;
		relation[first] = ROOT;
		return;
	}
	let at = PAD;
	for (let i = 0; i < count; i++) {
		if (at < PAD + length && token[at] === i) {
			const parent = state.head[at]!;
			head[first + i] = parent === 0 ? -1 : first + token[parent]!;
			relation[first + i] = state.relation[at++]!;
		} else {
			head[first + i] = first + token[punctuationHead(state, at)]!;
			relation[first + i] = PUNCT;
		}
	}
}

/** Head for a mark that stands before position `at`. */
function punctuationHead(state: State, at: number): number {
	const { head, words } = state;
	const end = PAD + words.length;
	const before = at - 1;
	if (at < end && (before < PAD || head[at]! < at) && head[at]! > 0) {
		// What follows opens a phrase that depends on something earlier: the mark introduces it.
		return before < PAD ? climb(head, at, at, end) : at;
	}
	if (before < PAD) return climb(head, at, at, end);
	return climb(head, before, PAD, at - 1);
}

/** The outermost word above `from` on a path that stays within [low, high]. */
function climb(head: Int32Array, from: number, low: number, high: number): number {
	let at = from;
	while (head[at]! >= low && head[at]! <= high) at = head[at]!;
	return at;
}
