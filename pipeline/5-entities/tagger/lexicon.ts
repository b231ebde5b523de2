import { aligned, sharedInts } from "../../shared.ts";
import { finish, mix } from "./hash.ts";

/** What the lists know of a single word; bits of `Lexicon.flags`. */
export const WordFlag = {
	maleName: 1,
	femaleName: 2,
	commonSurname: 4,
	surname: 8,
	city: 16,
	country: 32,
	nationality: 64,
	region: 128,
	organizationWord: 256,
	company: 512,
	calendar: 1024,
	title: 2048,
} as const;

/** Kinds of phrases (bits); a phrase may have several. */
export const PhraseKind = { place: 1, company: 2, institution: 4, party: 8, newspaper: 16, person: 32 } as const;
/** Set on every beginning of a longer phrase. */
export const PREFIX = 128;

const RECORD = 17;

/** Word clusters and lists, keyed by hash: what the tagger knows of words beyond its training data. */
export interface Lexicon {
	/** Slot of a word (hash of its lower-cased form), or -1. */
	find(lowerHash: number): number;
	/** Brown cluster paths (16 bits, first branch highest) of the word as written lower-cased and capitalized; 0 unknown. */
	readonly brownLower: Uint16Array;
	readonly brownTitle: Uint16Array;
	/** k-means clusters of GloVe vectors, 1 + (64, 256, 1024 clusters); 0 unknown. */
	readonly coarse: Uint8Array;
	readonly middle: Uint16Array;
	readonly fine: Uint16Array;
	readonly flags: Uint16Array;
	/** How often the word is written with a capital: 0 unknown, 1 almost never … 7 almost always. */
	readonly capital: Uint8Array;
	/** Type that the word's embedding suggests (0 unknown; 1 + 4 * (0 none, 1 … TAGGER_TYPES) + confidence 0 … 3). */
	readonly suggested: Uint8Array;
	/** Kinds of the phrase with this hash and the PREFIX bit; 0 when there is none. */
	phrase(hash: number): number;
}

export const PHRASE_SEED = 0x51ed270b;
/** Hash of a phrase, one word (hash of its lower-cased form) at a time. */
export const extendPhrase = (hash: number, lowerHash: number): number => mix(hash, lowerHash);

/** A lexicon as plain arrays, which threads can share. */
export interface LexiconArrays
	extends Pick<
		Lexicon,
		"brownLower" | "brownTitle" | "coarse" | "middle" | "fine" | "flags" | "capital" | "suggested"
	> {
	words: Index;
	phrases: Index;
	/** Kinds of each phrase. */
	kinds: Uint8Array;
}

/** Keys and the slots (open addressing) that lead to their places; -1 is an empty slot. */
interface Index {
	keys: Int32Array;
	slots: Int32Array;
}

function indexOf(keys: Int32Array): Index {
	let size = 1024;
	while (size < keys.length * 2) size *= 2;
	const slots = sharedInts(size).fill(-1);
	for (let i = 0; i < keys.length; i++) {
		let at = finish(keys[i]!) & (size - 1);
		while (slots[at] !== -1) at = (at + 1) & (size - 1);
		slots[at] = i;
	}
	return { keys, slots };
}

function finderIn({ keys, slots }: Index): (key: number) => number {
	const size = slots.length;
	return (key) => {
		let at = finish(key) & (size - 1);
		for (;;) {
			const index = slots[at]!;
			if (index === -1) return -1;
			if (keys[index] === key) return index;
			at = (at + 1) & (size - 1);
		}
	};
}

export interface LexiconWord {
	hash: number;
	brownLower: number;
	brownTitle: number;
	coarse: number;
	middle: number;
	fine: number;
	flags: number;
	capital: number;
	suggested: number;
}

/** Writes a lexicon file: two counts, then columns; little-endian. */
export function packLexicon(words: readonly LexiconWord[], phrases: ReadonlyMap<number, number>): Uint8Array {
	const bytes = new Uint8Array(8 + words.length * (RECORD + 2) + phrases.size * 5);
	const view = new DataView(bytes.buffer);
	view.setInt32(0, words.length, true);
	view.setInt32(4, phrases.size, true);
	let at = 8;
	const column = (size: 1 | 2 | 4, values: Iterable<number>) => {
		for (const value of values) {
			if (size === 4) view.setInt32(at, value, true);
			else if (size === 2) view.setUint16(at, value, true);
			else view.setUint8(at, value);
			at += size;
		}
	};
	column(
		4,
		words.map((word) => word.hash),
	);
	column(4, phrases.keys());
	column(
		2,
		words.map((word) => word.brownLower),
	);
	column(
		2,
		words.map((word) => word.brownTitle),
	);
	column(
		2,
		words.map((word) => word.middle),
	);
	column(
		2,
		words.map((word) => word.fine),
	);
	column(
		2,
		words.map((word) => word.flags),
	);
	column(
		1,
		words.map((word) => word.coarse),
	);
	column(
		1,
		words.map((word) => word.capital),
	);
	column(
		1,
		words.map((word) => word.suggested),
	);
	column(1, phrases.values());
	return bytes.subarray(0, at);
}

/** Reads a lexicon file: typed views on its bytes and two hash tables, no object a word. */
export function readLexiconArrays(file: Uint8Array): LexiconArrays {
	const bytes = aligned(file);
	const [words, phrases] = new Int32Array(bytes.buffer, bytes.byteOffset, 2) as unknown as [number, number];
	let at = bytes.byteOffset + 8;
	const next = (size: number): number => {
		const from = at;
		at += size;
		return from;
	};
	const ints = (length: number) => new Int32Array(bytes.buffer, next(length * 4), length);
	const shorts = (length: number) => new Uint16Array(bytes.buffer, next(length * 2), length);
	const octets = (length: number) => new Uint8Array(bytes.buffer, next(length), length);
	// In the order of the file.
	return {
		words: indexOf(ints(words)),
		phrases: indexOf(ints(phrases)),
		brownLower: shorts(words),
		brownTitle: shorts(words),
		middle: shorts(words),
		fine: shorts(words),
		flags: shorts(words),
		coarse: octets(words),
		capital: octets(words),
		suggested: octets(words),
		kinds: octets(phrases),
	};
}

export function lexiconOf({ words, phrases, kinds, ...columns }: LexiconArrays): Lexicon {
	const findPhrase = finderIn(phrases);
	return {
		...columns,
		find: finderIn(words),
		phrase(hash) {
			const index = findPhrase(hash);
			return index < 0 ? 0 : kinds[index]!;
		},
	};
}

export const readLexicon = (file: Uint8Array): Lexicon => lexiconOf(readLexiconArrays(file));
