import type { ParsedDocument, TokenizedDocument } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";

/** Gives every token its head and relation (Universal Dependencies). */
export function syntaxStage(): Stage<TokenizedDocument, ParsedDocument> {
	return {
		name: "syntax",
		run(document) {
			const { length } = document.tokens;
			return { ...document, syntax: { head: new Int32Array(length).fill(-1), relation: new Uint8Array(length) } };
		},
	};
}
