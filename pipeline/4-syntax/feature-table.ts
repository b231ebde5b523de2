import { sharedInts } from "../shared.ts";

/**
 * Which features have weights: a feature's key finds its row, or 0 when it has none. Each key has one slot, named by its
 * top bits, and is told from the other keys of that slot by its low 12 bits; training leaves out keys whose slot is taken.
 */
export interface FeatureTable {
	shift: number;
	/** Row (20 bits) and low bits of the key (12). */
	slots: Int32Array;
}

/** Row 1 is the first key's. Of two keys with the same slot the first one has it. */
export function createFeatureTable(keys: Int32Array, bits: number): FeatureTable {
	const shift = 32 - bits;
	const slots = sharedInts(2 ** bits);
	for (let i = 0; i < keys.length; i++) {
		const slot = keys[i]! >>> shift;
		if (slots[slot] === 0) slots[slot] = ((i + 1) << 12) | (keys[i]! & 0xfff);
	}
	return { shift, slots };
}

export function rowOf(table: FeatureTable, key: number): number {
	const entry = table.slots[key >>> table.shift]!;
	return ((entry ^ key) & 0xfff) === 0 ? entry >>> 12 : 0;
}
