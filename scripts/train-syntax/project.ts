import type { Tokens } from "../../schemas/index.ts";
import type { Sentence } from "./conllu.ts";
import { relationOf } from "./relations.ts";

/** A sentence in wink's tokens with the treebank's analysis: what is trained and measured on. */
export interface GoldSentence {
	id: string;
	tokens: Tokens;
	/** Token index, -1 for the root. */
	head: Int32Array;
	/** Index in RELATIONS. */
	relation: Uint8Array;
	/** Penn Treebank tag. */
	tag: string[];
}

/**
 * Carries a treebank's heads over to other tokens of the same text. A token that holds several words takes the place
 * of the one that governs from outside; of several tokens in one word the last stands for it and the others hang on it.
 */
export function projectSentence(sentence: Sentence, tokens: Tokens): GoldSentence | null {
	const { words } = sentence;
	const n = tokens.length;
	if (n === 0) return null;
	const wordsOf: number[][] = Array.from({ length: n }, () => []);
	/** The token that stands for a word. */
	const tokenOf = new Int32Array(words.length).fill(-1);
	let t = 0;
	for (const [w, word] of words.entries()) {
		while (t < n && tokens.end[t]! <= word.start) t++;
		for (let k = t; k < n && tokens.start[k]! < word.end; k++) {
			wordsOf[k]!.push(w);
			tokenOf[w] = k;
		}
		if (tokenOf[w]! < 0) tokenOf[w] = Math.min(t, n - 1);
	}
	const head = new Int32Array(n).fill(-1);
	const relation = new Uint8Array(n);
	const tag: string[] = new Array(n).fill("XX");
	for (let k = 0; k < n; k++) {
		const inside = wordsOf[k]!;
		if (inside.length === 0) return null;
		const outer = inside.find((w) => governsFromOutside(words[w]!.head, k, tokenOf)) ?? inside[0]!;
		const word = words[outer]!;
		const last = tokenOf[outer]!;
		if (last !== k) {
			const punctuation = /^[^\p{L}\p{N}]+$/u.test(tokens.text[k]!);
			head[k] = last;
			relation[k] = relationOf(punctuation ? "punct" : "compound");
			tag[k] = tokens.text[k] === "-" ? "HYPH" : punctuation ? ":" : word.tag;
			continue;
		}
		head[k] = word.head < 0 ? -1 : tokenOf[word.head]!;
		if (head[k] === k) head[k] = -1;
		relation[k] = relationOf(word.head < 0 ? "root" : word.relation);
		tag[k] = word.tag;
	}
	return isTree(head) ? { id: sentence.id, tokens, head, relation, tag } : null;
}

function governsFromOutside(head: number, token: number, tokenOf: Int32Array): boolean {
	return head < 0 || tokenOf[head] !== token;
}

function isTree(head: Int32Array): boolean {
	let roots = 0;
	for (let i = 0; i < head.length; i++) {
		if (head[i]! < 0) roots++;
		let steps = 0;
		for (let at = i; at >= 0; at = head[at]!) if (steps++ > head.length) return false;
	}
	return roots === 1;
}
