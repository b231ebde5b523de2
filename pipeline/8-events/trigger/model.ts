import { hashOf } from "../../hash.ts";
import { POS, type Tree } from "../tree.ts";
import { BITS, placeOf, STRIDE, type TriggerArrays } from "./arrays.ts";
import { BIT_OF, BOUNDARY, CODE_SPACE, columnOf, featuresOf, Key, TEMPLATES } from "./features.ts";
import { ENDING } from "./keys.ts";

/** The trigger classifier: gives a scorer of the tokens of one document. */
export interface TriggerModel {
	/** Log odds that a token denotes an event, as a candidate of a group. */
	scorer(tree: Tree): (token: number, group: number) => number;
}

const KIND = Uint8Array.from(TEMPLATES, ([, kind]) => kind);
/** How many of the bits of a number are set. */
const SET_BITS = new Uint8Array(1 << BITS);
for (let n = 1; n < SET_BITS.length; n++) SET_BITS[n] = SET_BITS[n >> 1]! + (n & 1);

/** Scores by adding up; each word's place in the table is looked up once a document, when it is first asked for. */
export function triggerModel({ table, weights, codes, others }: TriggerArrays): TriggerModel {
	const mask = table.length / STRIDE - 1;
	const place = (word: string, from = 0) => placeOf(table, mask, hashOf(word, from));
	const boundary = place("<s>");
	const found: number[] = [];
	return {
		scorer(tree) {
			const { tokens } = tree;
			const forms = new Int32Array(tokens.length).fill(-1);
			const lemmas = new Int32Array(tokens.length).fill(-1);

			function lemmaPlace(token: number): number {
				// wink-nlp leaves the plural of a word that it takes for a name ("Elections will be held").
				if (tokens.pos[token] === POS.PROPN) {
					const form = tokens.lower[token]!;
					const singular = form.endsWith("s") ? place(form.slice(0, -1)) : formPlace(token);
					if (table[singular] !== 0) return singular;
				}
				return place(tokens.lemma[token]!);
			}
			function formPlace(token: number): number {
				const known = forms[token]!;
				if (known >= 0) return known;
				forms[token] = place(tokens.lower[token]!);
				return forms[token]!;
			}
			function placeFor(kind: number, token: number): number {
				if (token === BOUNDARY) return boundary;
				if (kind === Key.word) return formPlace(token);
				if (kind === Key.ending) return place(tokens.lower[token]!, Math.max(0, tokens.lower[token]!.length - ENDING));
				if (lemmas[token]! < 0) lemmas[token] = lemmaPlace(token);
				return lemmas[token]!;
			}
			return (token, group) => {
				const count = featuresOf(tree, token, found);
				let score = 0;
				for (let i = 0; i < count; i += 2) {
					const template = found[i]!;
					const value = found[i + 1]!;
					const column = columnOf(template, group);
					const bit = BIT_OF[template]!;
					if (bit < 0) {
						score += codes[column * CODE_SPACE + value]!;
						continue;
					}
					const cell = table[placeFor(KIND[template]!, value) + 1 + group]!;
					const before = SET_BITS[cell & ((1 << bit) - 1)]!;
					score += (cell >> bit) & 1 ? weights[(cell >>> BITS) + before]! : others[column]!;
				}
				return score;
			};
		},
	};
}
