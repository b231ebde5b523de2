import { readFileSync } from "node:fs";
import type { Labeller } from "./rounds.ts";
import { tokensOf } from "./tokens.ts";

/** What the teacher says of one sentence: set, document, first token, a label a token. */
interface SilverSentence {
	s: string;
	d: number;
	at: number;
	l: number[];
}

/** Reads the teacher's labels of the raw texts (teacher/README.md). */
export function readSilver(file: string): Labeller {
	const sets = new Map<string, SilverSentence[][]>();
	for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
		const sentence = JSON.parse(line) as SilverSentence;
		const documents = sets.get(sentence.s) ?? [];
		sets.set(sentence.s, documents);
		documents[sentence.d] ??= [];
		documents[sentence.d]!.push(sentence);
	}
	return ({ name, documents }) => {
		const silver = sets.get(name) ?? [];
		// A document that our tokenizer has come to cut otherwise since then is left out.
		const fits = documents.map(({ paragraphs }, n) => {
			const end = silver[n]?.at(-1);
			return end && end.at + end.l.length === tokensOf(paragraphs.map(({ text }) => text)).tokens.length;
		});
		const known = silver.filter((_, n) => fits[n]);
		let next = 0;
		return {
			raw: { name, documents: documents.filter((_, n) => fits[n]) },
			tagger: {
				tag: (tokens) => {
					const labels = new Uint8Array(tokens.length);
					for (const { at, l } of known[next++]!) labels.set(l, at);
					return labels;
				},
			},
		};
	};
}
