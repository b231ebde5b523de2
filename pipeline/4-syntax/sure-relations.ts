import { sharedInts } from "../shared.ts";
import { featureKey } from "./hash.ts";
import type { State } from "./state.ts";

/** A relation that is known from a few facts about its arc, as it is stored. */
export interface SureArrays {
	keys: Int32Array;
	relations: Uint8Array;
}

/** Relations that need no weighing, by key: the key's upper 26 bits beside 6 bits of relation, 0 for none. */
export interface SureRelations {
	shift: number;
	slots: Int32Array;
}

/** Slots of the table, in bits. */
export const SURE_BITS = 14;
export const SURE_KEYS = 3;

/** Keys of an arc, the most general one first: tags and the kinds of children so far, then the child's word, then the head's. */
export function sureKey(state: State, head: number, child: number, which: number): number {
	const { tag, form } = state.words;
	const tags = (tag[head]! << 7) | (tag[child]! << 1) | (child < head ? 1 : 0);
	const kinds = (state.kinds[head]! << 13) | state.kinds[child]!;
	return which === 0
		? featureKey(131, tags, kinds, 0)
		: which === 1
			? featureKey(132, tags, form[child]!, 0)
			: featureKey(133, tags, kinds, form[child]!);
}

export function sureRelations({ keys, relations }: SureArrays): SureRelations {
	const shift = 32 - SURE_BITS;
	const slots = sharedInts(2 ** SURE_BITS);
	for (let i = 0; i < keys.length; i++) {
		const slot = keys[i]! >>> shift;
		if (slots[slot] === 0) slots[slot] = (keys[i]! << 6) | relations[i]!;
	}
	return { shift, slots };
}

/** The relation of an arc if one of its keys tells, else 0. */
export function sureRelation({ shift, slots }: SureRelations, state: State, head: number, child: number): number {
	for (let which = 0; which < SURE_KEYS; which++) {
		const key = sureKey(state, head, child, which);
		const entry = slots[key >>> shift]!;
		if (((entry ^ (key << 6)) & ~63) === 0) return entry & 63;
	}
	return 0;
}
