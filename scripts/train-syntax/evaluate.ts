import { syntaxStage } from "../../pipeline/4-syntax/index.ts";
import type { SyntaxModel } from "../../pipeline/4-syntax/model.ts";
import { TAGS } from "../../pipeline/4-syntax/tags.ts";
import { RELATIONS, type TokenizedDocument, type Tokens } from "../../schemas/index.ts";
import type { GoldSentence } from "./project.ts";

export interface Scores {
	tokens: number;
	tag: number;
	uas: number;
	las: number;
	/** Labelled precision, recall, and how many the treebank has, by relation. */
	relations: Record<string, { precision: number; recall: number; count: number }>;
}

const PUNCT = RELATIONS.indexOf("punct");

/** A sentence by itself, whatever the tokenizer thinks of where it ends. */
function documentOf(tokens: Tokens): TokenizedDocument {
	return { tokens: { ...tokens, sentences: Int32Array.of(0, tokens.length) } } as TokenizedDocument;
}

/** Attachment scores without punctuation, on treebank sentences. */
export function evaluate(model: SyntaxModel, corpus: GoldSentence[]): Scores {
	const stage = syntaxStage(model);
	const count = { tokens: 0, tag: 0, all: 0, heads: 0, both: 0 };
	const right = new Int32Array(RELATIONS.length);
	const given = new Int32Array(RELATIONS.length);
	const gold = new Int32Array(RELATIONS.length);
	for (const sentence of corpus) {
		const { syntax } = stage.run(documentOf(sentence.tokens));
		for (let i = 0; i < sentence.tokens.length; i++) {
			count.tokens++;
			if (TAGS[syntax.tag[i]!] === sentence.tag[i]) count.tag++;
			const relation = sentence.relation[i]!;
			if (relation === PUNCT) continue;
			const head = syntax.head[i] === sentence.head[i];
			const both = head && syntax.relation[i] === relation;
			count.all++;
			if (head) count.heads++;
			if (both) count.both++;
			gold[relation]!++;
			given[syntax.relation[i]!]!++;
			if (both) right[relation]!++;
		}
	}
	const relations: Scores["relations"] = {};
	RELATIONS.forEach((name, r) => {
		if (gold[r]! > 0)
			relations[name] = { precision: right[r]! / given[r]!, recall: right[r]! / gold[r]!, count: gold[r]! };
	});
	return {
		tokens: count.tokens,
		tag: count.tag / count.tokens,
		uas: count.heads / count.all,
		las: count.both / count.all,
		relations,
	};
}
