import { packArrays, unpackArrays } from "../../4-syntax/arrays.ts";
import { hashOf } from "../../hash.ts";
import { sharedFloats, sharedInts } from "../../shared.ts";
import { BIT_OF, CODE_SPACE, COLUMNS, columnOf, GROUPS, TEMPLATES } from "./features.ts";
import { CODES } from "./keys.ts";

/** The classifier as plain arrays, which threads can share. */
export interface TriggerArrays {
	/**
	 * Words by hash, open addressing, {@link STRIDE} numbers each: the hash (0: no word), then for each group a bit for every
	 * template that has a weight for the word and, above these, where the weights of the bits begin. So whatever is asked about a
	 * word lies at one place in memory.
	 */
	table: Int32Array;
	weights: Float32Array;
	/** Weights of templates whose key is a code, {@link CODE_SPACE} a column. */
	codes: Float32Array;
	/** By column the weight of a word that has none of its own there. */
	others: Float32Array;
}

/** One weight, in hundredths of log odds. A key is a code's name, a word, a lemma or an ending; `*` stands for lemmas that are not listed. */
export interface TriggerWeight {
	template: number;
	group: number;
	key: string;
	hundredths: number;
}

export const STRIDE = 1 + GROUPS.length;

/** Where the bits of templates end and the place of their weights begins. */
export const BITS = BIT_OF.filter((bit) => bit >= 0).length;

/** Place of a hash in a table of `mask + 1` words: that of its word, or an empty one. */
export function placeOf(table: Int32Array, mask: number, hash: number): number {
	for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
		const at = slot * STRIDE;
		if (table[at] === hash || table[at] === 0) return at;
	}
}

/** Writes a model file. Throws when two words have one hash: a letter more in one of them would have to tell them apart. */
export function packTriggers(rows: readonly TriggerWeight[]): Uint8Array {
	const words = new Map<number, { word: string; columns: Map<number, number> }>();
	const codes = new Int16Array(COLUMNS * CODE_SPACE);
	const others = new Int16Array(COLUMNS);
	for (const { template, group, key, hundredths } of rows) {
		const column = columnOf(template, group);
		const names = CODES[TEMPLATES[template]![1]];
		if (names) {
			const code = names.get(key);
			if (code !== undefined) codes[column * CODE_SPACE + code] = hundredths;
		} else if (key === "*") others[column] = hundredths;
		else {
			const hash = hashOf(key);
			const entry = words.get(hash) ?? { word: key, columns: new Map<number, number>() };
			if (entry.word !== key || hash === 0) throw new Error(`"${key}" and "${entry.word}" cannot be told apart`);
			words.set(hash, entry);
			entry.columns.set(group * BITS + BIT_OF[template]!, hundredths);
		}
	}
	const sorted = [...words].sort(([a], [b]) => a - b);
	const masks = new Uint16Array(sorted.length * GROUPS.length);
	const weights: number[] = [];
	for (const [index, [, { columns }]] of sorted.entries())
		for (const [at, hundredths] of [...columns].sort(([a], [b]) => a - b)) {
			masks[index * GROUPS.length + Math.floor(at / BITS)]! |= 1 << (at % BITS);
			weights.push(hundredths);
		}
	const hashes = Int32Array.from(sorted, ([hash]) => hash);
	return packArrays({ hashes, masks, weights: Int16Array.from(weights), codes, others });
}

/** Reads what {@link packTriggers} wrote. */
export function readTriggerArrays(bytes: Uint8Array): TriggerArrays {
	const { hashes, masks, weights, codes, others } = unpackArrays(bytes);
	let size = 1024;
	while (size < hashes!.length * 2) size *= 2;
	const table = sharedInts(size * STRIDE);
	let next = 0;
	for (let index = 0; index < hashes!.length; index++) {
		const at = placeOf(table, size - 1, hashes![index]!);
		table[at] = hashes![index]!;
		for (let group = 0; group < GROUPS.length; group++) {
			const mask = masks![index * GROUPS.length + group]!;
			table[at + 1 + group] = (next << BITS) | mask;
			for (let bits = mask; bits > 0; bits &= bits - 1) next++;
		}
	}
	const odds = (hundredths: ArrayLike<number>) => {
		const floats = sharedFloats(hundredths.length);
		for (let i = 0; i < floats.length; i++) floats[i] = hundredths[i]! / 100;
		return floats;
	};
	return { table, weights: odds(weights!), codes: odds(codes!), others: odds(others!) };
}
