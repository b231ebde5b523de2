import type { ParsedDocument, TokenizedDocument } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";
import { loadSyntaxModel } from "./load.ts";
import type { SyntaxModel } from "./model.ts";
import { createParser } from "./parser.ts";
import { writeHeads } from "./punctuation.ts";
import { createState } from "./state.ts";
import { createTagger } from "./tagger.ts";
import { createWords, foldPunctuation, PAD, readWords } from "./words.ts";

/**
 * Gives every token its head and relation (Universal Dependencies) and its Penn Treebank tag.
 * Heads are token indices in the same sentence, -1 for the one root of each.
 */
export function syntaxStage(model: SyntaxModel = loadSyntaxModel()): Stage<TokenizedDocument, ParsedDocument> {
	const tag = createTagger(model.tags);
	const parse = createParser(model);
	let state = createState(createWords(512));
	return {
		name: "syntax",
		run(document) {
			const { tokens } = document;
			const syntax = {
				head: new Int32Array(tokens.length),
				relation: new Uint8Array(tokens.length),
				tag: new Uint8Array(tokens.length),
			};
			for (let s = 0; s + 1 < tokens.sentences.length; s++) {
				const first = tokens.sentences[s]!;
				const end = tokens.sentences[s + 1]!;
				if (state.head.length < end - first + 2 * PAD) state = createState(createWords((end - first) * 2));
				readWords(state.words, tokens, first, end, model.lexicon);
				tag(state.words);
				syntax.tag.set(state.words.tag.subarray(PAD, PAD + end - first), first);
				foldPunctuation(state.words);
				parse(state);
				writeHeads(state, first, end - first, syntax.head, syntax.relation);
			}
			return { ...document, syntax };
		},
	};
}
