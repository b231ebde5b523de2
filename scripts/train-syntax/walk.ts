import type { Lexicon } from "../../pipeline/4-syntax/lexicon.ts";
import { attach, startState } from "../../pipeline/4-syntax/parser.ts";
import { Action, createState, depth, type State } from "../../pipeline/4-syntax/state.ts";
import { createWords, foldPunctuation, PAD, readWords } from "../../pipeline/4-syntax/words.ts";
import type { GoldSentence } from "./project.ts";

export interface TrainingItem {
	gold: GoldSentence;
	/** Predicted tags, by token. */
	tags: Uint8Array;
}

/** A parse of a treebank sentence in progress: the state, the right head of each position (0 for a root) and relation. */
export interface Walk {
	state: State;
	gold: Int32Array;
	relation: Uint8Array;
}

export function createWalk(capacity: number): Walk {
	const state = createState(createWords(capacity));
	return { state, gold: new Int32Array(state.head.length), relation: new Uint8Array(state.head.length) };
}

/** Reads a sentence; heads are those among the words that are left when punctuation is folded away. */
function startWalk({ state, gold, relation }: Walk, { gold: sentence, tags }: TrainingItem, lexicon: Lexicon): void {
	const { words } = state;
	readWords(words, sentence.tokens, 0, sentence.tokens.length, lexicon);
	words.tag.set(tags, PAD);
	foldPunctuation(words);
	const position = new Int32Array(sentence.tokens.length);
	for (let at = PAD; at < PAD + words.length; at++) position[words.token[at]!] = at;
	for (let at = PAD; at < PAD + words.length; at++) {
		let head = sentence.head[words.token[at]!]!;
		while (head >= 0 && position[head] === 0) head = sentence.head[head]!;
		gold[at] = head < 0 ? 0 : position[head]!;
		relation[at] = sentence.relation[words.token[at]!]!;
	}
	startState(state);
}

/** Takes a sentence through the transition system by the choices of two functions. */
export function walkSentence(
	walk: Walk,
	item: TrainingItem,
	lexicon: Lexicon,
	chooseAction: () => number,
	chooseRelation: (head: number, child: number) => number,
): void {
	startWalk(walk, item, lexicon);
	const { state } = walk;
	while (state.next < state.end || depth(state) > 1) {
		const action = chooseAction();
		if (action === Action.shift) {
			state.stack[state.size++] = state.next++;
			continue;
		}
		const child = state.stack[--state.size]!;
		const head = action === Action.left ? state.next : state.stack[state.size - 1]!;
		attach(state, head, child, chooseRelation(head, child));
	}
}
