import { ACTION_BITS, type ActionModel, actionModel } from "./action-model.ts";
import { type NumberArray, unpackArrays } from "./arrays.ts";
import { packActions, packLinear, unpackActions, unpackLinear } from "./compact.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { type LinearArrays, type LinearModel, linearModel } from "./linear.ts";
import { type SureArrays, type SureRelations, sureRelations } from "./sure-relations.ts";
import { TAGS } from "./tags.ts";

export interface SyntaxModel {
	lexicon: Lexicon;
	tags: LinearModel;
	actions: ActionModel;
	relations: LinearModel;
	sureRelations: SureRelations;
}

/** A model as it is stored. */
export interface SyntaxArrays {
	hashes: Int32Array;
	cluster: Uint16Array;
	onlyTag: Uint8Array;
	tags: LinearArrays;
	actions: LinearArrays;
	/** One number: {@link ActionModel.sure}. */
	sureMargin: Int32Array;
	relations: LinearArrays;
	sureRelations: SureArrays;
}

/** Number of classes of the relation model: RELATIONS, rounded up to a multiple of eight. */
export const RELATION_CLASSES = 40;

export function syntaxModel(arrays: SyntaxArrays): SyntaxModel {
	return {
		lexicon: createLexicon(arrays.hashes, arrays.onlyTag.length, arrays.onlyTag, arrays.cluster),
		tags: linearModel(arrays.tags, TAGS.length),
		actions: actionModel(arrays.actions, arrays.sureMargin[0]!),
		relations: linearModel(arrays.relations, RELATION_CLASSES),
		sureRelations: sureRelations(arrays.sureRelations),
	};
}

/** The arrays of a model under the names that they have in its file. */
export function namedArrays(arrays: SyntaxArrays): Record<string, NumberArray> {
	const { tags, actions, relations, sureRelations, ...others } = arrays;
	return {
		...others,
		sureKeys: sureRelations.keys,
		sureValues: sureRelations.relations,
		...packLinear("tags", tags, TAGS.length),
		...packActions("actions", actions, ACTION_BITS),
		...packLinear("relations", relations, RELATION_CLASSES),
	};
}

/** Reads models/syntax.bin. */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
	const named = unpackArrays(bytes);
	return syntaxModel({
		...(named as unknown as SyntaxArrays),
		tags: unpackLinear("tags", named),
		actions: unpackActions("actions", named, ACTION_BITS),
		relations: unpackLinear("relations", named),
		sureRelations: { keys: named.sureKeys, relations: named.sureValues } as SureArrays,
	});
}
