import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { lazyPlaces } from "./places.ts";

/** A list of words and their places in it, which wink-nlp lengthens by what it has not seen. */
export interface Words {
	list: string[];
	hash: Record<string, number>;
	/** Length as the model has it; the part of speech's list has none and never grows. */
	intrinsicSize?: number;
	/** Where the next word goes. */
	index: number;
	maxIndex?: number;
}

/** The part of its model that wink-nlp writes to. */
export interface Core {
	features: Record<string, Words> & { lexeme: Words };
}

/** A feature's place in a word's numbers: which number, mask, shift, whether it is its own value, whether it is computed for new words. */
type Layout = [number: number, mask: number, shift: number, plain: 0 | 1, extracted: 0 | 1, size: number];

/** wink-eng-lite-web-model's file. */
interface Stored {
	lexicon: string;
	xpansions: string;
	packing: { layout: Record<string, Layout> };
	pos: { hash: Record<string, number> };
	features: Record<string, { list: string[] }>;
}

const FILE = "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json";

/**
 * wink-nlp's English model, as the package's own `core` gives it. That one copies the file's contents by writing and reading them
 * as JSON, which takes longer than all the rest; here each caller gets what it reads, to write to as it likes.
 */
export function readCore(): Core {
	const stored = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(FILE), "utf8")) as Stored;
	const { features, packing, pos } = stored;
	const words: Record<string, unknown> = { ...features };
	for (const [name, [, mask, shift, plain]] of Object.entries(packing.layout))
		if (plain === 0) words[name] = { ...indexed(features[name]!.list), maxIndex: mask >>> shift };
	const { list } = features.lexeme!;
	words.lexeme = { list, hash: lazyPlaces(list), intrinsicSize: list.length, index: list.length };
	words.posClusters = {
		...words.posClusters!,
		list: features.posClusters!.list.map((tags) => new Set(tags.split("_").map((tag) => pos.hash[tag] ?? 0))),
	};
	const efList = Object.entries(packing.layout).flatMap(([name, [, , , , extracted]]) => (extracted === 1 ? name : []));
	return {
		...stored,
		lexicon: integers(stored.lexicon),
		xpansions: integers(stored.xpansions),
		packing: { ...packing, efList },
		features: words,
	} as unknown as Core;
}

function indexed(list: string[]): Words {
	const hash: Record<string, number> = Object.create(null);
	for (let i = 0; i < list.length; i++) hash[list[i]!] = i;
	return { list, hash, intrinsicSize: list.length, index: list.length };
}

function integers(base64: string): Uint32Array {
	const { buffer, byteOffset, length } = Buffer.from(base64, "base64");
	return new Uint32Array(buffer, byteOffset, length / Uint32Array.BYTES_PER_ELEMENT);
}
