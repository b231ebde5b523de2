import * as z from "zod";
import { TokenizedDocument } from "./tokens.ts";

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
