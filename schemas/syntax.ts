import { z } from "zod";
import { TokenizedDocument } from "./tokens.ts";

/** Universal Dependencies relations, without subtypes but for those that change a role; `Syntax.relation` holds their index here. */
export const RELATIONS = [
	"dep",
	"root",
	"nsubj",
	"nsubj:pass",
	"csubj",
	"obj",
	"iobj",
	"obl",
	"obl:agent",
	"obl:unmarked",
	"ccomp",
	"xcomp",
	"advcl",
	"acl",
	"acl:relcl",
	"nmod",
	"nmod:poss",
	"nmod:desc",
	"appos",
	"amod",
	"nummod",
	"det",
	"case",
	"mark",
	"aux",
	"aux:pass",
	"cop",
	"advmod",
	"compound",
	"compound:prt",
	"flat",
	"fixed",
	"conj",
	"cc",
	"parataxis",
	"discourse",
	"vocative",
	"expl",
	"punct",
] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * Dependency tree over the tokens: `head[i]` is a token index in the same sentence, or -1 for its root.
 * `tag` is the Penn Treebank tag (VBD, VBN, NNP …), an index in TAGS of pipeline/4-syntax/tags.ts.
 */
export const Syntax = z.object({
	head: z.instanceof(Int32Array),
	relation: z.instanceof(Uint8Array),
	tag: z.instanceof(Uint8Array),
});
export type Syntax = z.infer<typeof Syntax>;

/** Syntax -> entities. */
export const ParsedDocument = TokenizedDocument.extend({ syntax: Syntax });
export type ParsedDocument = z.infer<typeof ParsedDocument>;
