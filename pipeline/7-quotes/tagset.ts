import { TAGS, type Tag } from "../4-syntax/tags.ts";

/** Codes of the Penn Treebank tags, by name. */
export const TAG = Object.fromEntries(TAGS.map((name, code) => [name, code])) as Record<Tag, number>;

export const NOUN_TAGS: ReadonlySet<number> = new Set([TAG.NN, TAG.NNS, TAG.NNP, TAG.NNPS]);
export const FINITE: ReadonlySet<number> = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
export const VERBAL: ReadonlySet<number> = new Set([TAG.VB, TAG.VBD, TAG.VBG, TAG.VBN, TAG.VBP, TAG.VBZ]);
