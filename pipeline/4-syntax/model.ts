import { type ActionModel, actionModel } from "./action-model.ts";
import { type NumberArray, unpackArrays } from "./arrays.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { type LinearArrays, type LinearModel, linearModel } from "./linear.ts";
import { TAGS } from "./tags.ts";

export interface SyntaxModel {
	lexicon: Lexicon;
	tags: LinearModel;
	actions: ActionModel;
	relations: LinearModel;
}

/** A model as it is stored. */
export interface SyntaxArrays {
	hashes: Int32Array;
	cluster: Uint16Array;
	onlyTag: Uint8Array;
	tags: LinearArrays;
	actions: LinearArrays;
	relations: LinearArrays;
}

/** Number of classes of the relation model: RELATIONS, rounded up to a multiple of eight. */
export const RELATION_CLASSES = 40;

export function syntaxModel(arrays: SyntaxArrays): SyntaxModel {
	return {
		lexicon: createLexicon(arrays.hashes, arrays.onlyTag.length, arrays.onlyTag, arrays.cluster),
		tags: linearModel(arrays.tags, TAGS.length),
		actions: actionModel(arrays.actions),
		relations: linearModel(arrays.relations, RELATION_CLASSES),
	};
}

/** The arrays of a model under the names that they have in its file. */
export function namedArrays({ tags, actions, relations, ...lexicon }: SyntaxArrays): Record<string, NumberArray> {
	const named: Record<string, NumberArray> = { ...lexicon };
	for (const [name, { keys, weights }] of Object.entries({ tags, actions, relations })) {
		named[`${name}Keys`] = keys;
		named[`${name}Weights`] = weights;
	}
	return named;
}

/** Reads models/syntax.bin. */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
	const named = unpackArrays(bytes);
	const linear = (name: string) =>
		({ keys: named[`${name}Keys`], weights: named[`${name}Weights`] }) as unknown as LinearArrays;
	return syntaxModel({
		...(named as unknown as SyntaxArrays),
		tags: linear("tags"),
		actions: linear("actions"),
		relations: linear("relations"),
	});
}
