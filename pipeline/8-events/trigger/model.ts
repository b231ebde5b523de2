import type { Tokens } from "../../../schemas/index.ts";
import { sharedFloats } from "../../shared.ts";
import { POS, type Tree } from "../tree.ts";
import { BOUNDARY, features, GROUPS, Key, TEMPLATES } from "./features.ts";
import { CODES, endingOf } from "./keys.ts";
import { numberOf, numberWords, type WordNumbers } from "./words.ts";

/** The trigger classifier: gives a scorer of the tokens of one document. */
export interface TriggerModel {
	/** Log odds that a token denotes an event, as a candidate of a group. */
	scorer(tree: Tree): (token: number, group: number) => number;
}

/** The classifier as plain arrays, which threads can share. */
export interface TriggerArrays {
	words: WordNumbers;
	/** Weights by template and group, then by the number of a word or a code. */
	weights: readonly Float32Array[];
}

const SIZE = TEMPLATES.length * GROUPS.length;

/**
 * Reads `models/event-triggers.tsv`: template, group, key, weight a line; the key `*` stands for a lemma that is not listed.
 * Words are numbered, so that scoring looks each token up once and then adds up numbers from arrays.
 */
export function parseTriggerArrays(tsv: string): TriggerArrays {
	const columns = new Map<string, number>();
	TEMPLATES.forEach(([template], t) => {
		GROUPS.forEach((group, g) => {
			columns.set(`${template}\t${group}\t`, t * GROUPS.length + g);
		});
	});
	const words = new Map<string, number>([["<s>", 1]]);
	// Side by side instead of an object a line: a third of the time of reading the file.
	const places: number[] = [];
	const values: number[] = [];
	const defaults = new Float32Array(SIZE);
	let prefix = "";
	let column = -1;
	let codes: ReadonlyMap<string, number> | undefined;
	for (let start = 0; start < tsv.length; ) {
		const end = tsv.indexOf("\n", start);
		if (prefix === "" || !tsv.startsWith(prefix, start)) {
			prefix = tsv.slice(start, tsv.indexOf("\t", tsv.indexOf("\t", start) + 1) + 1);
			column = columns.get(prefix)!;
			codes = CODES[kindOf(column)];
		}
		const key = start + prefix.length;
		const weight = tsv.indexOf("\t", key) + 1;
		const name = tsv.slice(key, weight - 1);
		const value = Number(tsv.slice(weight, end));
		let id = (codes ?? words).get(name);
		if (id === undefined && !codes) {
			id = words.size + 1;
			words.set(name, id);
		}
		if (name === "*" && !codes) defaults[column] = value;
		else if (id !== undefined) {
			places.push(column, id);
			values.push(value);
		}
		start = end + 1;
	}
	const weights = Array.from({ length: SIZE }, (_, column) =>
		sharedFloats(CODES[kindOf(column)] ? 64 : words.size + 2).fill(defaults[column]!),
	);
	for (let i = 0; i < values.length; i++) weights[places[2 * i]!]![places[2 * i + 1]!] = values[i]!;
	return { words: numberWords([...words.keys()]), weights };
}

export function triggerModel({ words, weights }: TriggerArrays): TriggerModel {
	return {
		scorer(tree) {
			const { tokens } = tree;
			const forms = idsOf(tokens.lower, words);
			const lemmas = idsOf(tokens.lemma, words);
			for (let token = 0; token < lemmas.length; token++)
				if (tokens.pos[token] === POS.PROPN)
					lemmas[token] = numberOf(words, singular(tokens.lower[token]!)) || lemmas[token]!;
			return (token, group) => {
				let score = 0;
				features(tree, token, (template, value) => {
					score += weights[template * GROUPS.length + group]![idOf(template, value)]!;
				});
				return score;
			};
			function idOf(template: number, value: number): number {
				const kind = TEMPLATES[template]![1];
				if (kind >= Key.tag || kind === Key.none) return value;
				if (value === BOUNDARY) return 1;
				if (kind === Key.word) return forms[value]!;
				return kind === Key.lemma ? lemmas[value]! : numberOf(words, endingOf(tokens.lower[value]!));
			}
		},
	};
}

/** wink-nlp leaves the plural of a word that it takes for a name ("Elections will be held"). */
const singular = (word: string) => (word.endsWith("s") ? word.slice(0, -1) : word);

const kindOf = (column: number): Key => TEMPLATES[Math.floor(column / GROUPS.length)]![1];

/** Number of each word, 0 for one that the model does not know. */
function idsOf(list: Tokens["lower"], words: WordNumbers): Int32Array {
	const ids = new Int32Array(list.length);
	for (let token = 0; token < list.length; token++) ids[token] = numberOf(words, list[token]!);
	return ids;
}
