import { unpackArrays } from "./arrays.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { linearModel } from "./linear.ts";
import type { ParserModel } from "./parser.ts";
import { TAGS } from "./tags.ts";

export interface SyntaxModel extends ParserModel {
	lexicon: Lexicon;
	tags: ReturnType<typeof linearModel>;
}

/** The arrays of a model file, in this order. */
export interface SyntaxArrays {
	hashes: Int32Array;
	cluster: Uint16Array;
	onlyTag: Uint8Array;
	tags: Int8Array;
	actions: Int8Array;
	relations: Int8Array;
}

/** Number of classes of the relation model: RELATIONS, rounded up to an even number. */
export const RELATION_CLASSES = 40;

export function syntaxModel(arrays: SyntaxArrays): SyntaxModel {
	return {
		lexicon: createLexicon(arrays.hashes, arrays.onlyTag.length, arrays.onlyTag, arrays.cluster),
		tags: linearModel(arrays.tags, TAGS.length),
		actions: linearModel(arrays.actions, 2),
		relations: linearModel(arrays.relations, RELATION_CLASSES),
	};
}

/** Reads models/syntax.bin. */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
	return syntaxModel(unpackArrays(bytes) as unknown as SyntaxArrays);
}
