import { PAD, type Words } from "./words.ts";

/**
 * A parse in progress (arc-hybrid system: Kuhlmann, Gómez-Rodríguez and Satta 2011). Positions are those of {@link Words};
 * 0 means nothing. `stack[size - 1]` is the top; the buffer is [next, end).
 */
export interface State {
	words: Words;
	stack: Int32Array;
	size: number;
	next: number;
	end: number;
	head: Int32Array;
	relation: Uint8Array;
	/** Outermost children so far. */
	left: Int32Array;
	right: Int32Array;
	/** How many children so far on each side. */
	lefts: Uint8Array;
	rights: Uint8Array;
	/** Kinds of children so far, a bit each: see RELATION_BIT. */
	kinds: Int32Array;
	/** Number of places with punctuation, and of verbs, before a position. */
	marks: Int32Array;
	verbs: Int32Array;
}

export const Action = { shift: 0, left: 1, right: 2 } as const;

export function createState(words: Words): State {
	const size = words.form.length;
	return {
		words,
		stack: new Int32Array(size + 3),
		size: 0,
		next: 0,
		end: 0,
		head: new Int32Array(size),
		relation: new Uint8Array(size),
		left: new Int32Array(size),
		right: new Int32Array(size),
		lefts: new Uint8Array(size),
		rights: new Uint8Array(size),
		kinds: new Int32Array(size),
		marks: new Int32Array(size),
		verbs: new Int32Array(size),
	};
}

/** Puts the state before the first word of its sentence. The three lowest places of the stack stay empty for features to see. */
export function resetState(state: State, isVerb: Uint8Array): void {
	const { words } = state;
	const end = PAD + words.length;
	state.size = 3;
	state.next = PAD;
	state.end = end;
	state.head.fill(0, 0, end + PAD);
	state.relation.fill(0, 0, end + PAD);
	state.left.fill(0, 0, end + PAD);
	state.right.fill(0, 0, end + PAD);
	state.lefts.fill(0, 0, end + PAD);
	state.rights.fill(0, 0, end + PAD);
	state.kinds.fill(0, 0, end + PAD);
	for (let i = PAD; i <= end; i++) {
		state.marks[i] = state.marks[i - 1]! + (words.before[i]! > 0 ? 1 : 0);
		state.verbs[i] = state.verbs[i - 1]! + isVerb[words.tag[i - 1]!]!;
	}
}

/** Words on the stack. */
export function depth(state: State): number {
	return state.size - 3;
}
