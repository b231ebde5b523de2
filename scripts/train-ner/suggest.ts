import { readFileSync } from "node:fs";
import { TAGGER_TYPES } from "../../pipeline/5-entities/tagger/labels.ts";
import { type LexiconWord, WordFlag } from "../../pipeline/5-entities/tagger/lexicon.ts";
import { readSet } from "./corpus.ts";
import { generator } from "./crf.ts";

const CLASSES = TAGGER_TYPES.length + 1;
const SIZE = 100;

/** Numbers of a .npy file of half floats (rows of SIZE). */
function readHalves(path: string): Float32Array {
	const bytes = readFileSync(path);
	const from = 10 + bytes.readUInt16LE(8);
	const out = new Float32Array((bytes.length - from) / 2);
	for (let n = 0; n < out.length; n++) {
		const half = bytes.readUInt16LE(from + n * 2);
		const exponent = (half >> 10) & 31;
		const fraction = half & 1023;
		const value = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
		out[n] = half & 0x8000 ? -value : value;
	}
	return out;
}

/** How often each word (lower-cased) is part of a name of each type in the sets; class 0 is none. */
function countTypes(sets: readonly string[]): Map<string, Float64Array> {
	const counts = new Map<string, Float64Array>();
	for (const path of sets)
		for (const { paragraphs } of readSet(path).documents)
			for (const { text, spans } of paragraphs)
				for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’]*[\p{L}\p{N}]|\p{L}/gu)) {
					if (!/\p{Lu}/u.test(match[0])) continue;
					const span = spans.find((one) => one.start <= match.index && match.index < one.end);
					const lower = match[0].toLowerCase().replace(/['’]s$/, "");
					const row = counts.get(lower) ?? new Float64Array(CLASSES);
					row[span ? 1 + TAGGER_TYPES.indexOf(span.type) : 0]!++;
					counts.set(lower, row);
				}
	return counts;
}

/**
 * Sets `suggested` of every word that has an embedding: a softmax regression from GloVe vectors to the type of the names that
 * known words are part of, so that words never seen in training are known by their likes.
 */
export function suggestTypes(data: string, words: ReadonlyMap<string, LexiconWord>, sets: readonly string[]): void {
	const vectors = readHalves(`${data}/clusters/glove100-unit.npy`);
	const rowOf = new Map(
		readFileSync(`${data}/clusters/glove100.words.txt`, "utf8")
			.split("\n")
			.map((form, row) => [form, row]),
	);
	const counts = countTypes(sets);
	const examples: { row: number; target: Float64Array; weight: number }[] = [];
	for (const [lower, word] of words) {
		const row = rowOf.get(lower);
		if (row === undefined) continue;
		const target = new Float64Array(CLASSES);
		const seen = counts.get(lower);
		const total = seen ? seen.reduce((sum, value) => sum + value, 0) : 0;
		if (seen && total >= 3) for (let c = 0; c < CLASSES; c++) target[c] = seen[c]! / total;
		else if (word.capital > 0 && word.capital <= 3) target[0] = 1;
		else if ((word.flags & (WordFlag.country | WordFlag.city | WordFlag.region)) !== 0 && (word.flags & 15) === 0)
			target[3] = 1;
		else if ((word.flags & WordFlag.nationality) !== 0) target[4] = 1;
		else if ((word.flags & 7) !== 0 && (word.flags & ~15) === 0) target[1] = 1;
		else continue;
		examples.push({ row, target, weight: total >= 3 ? Math.min(3, Math.log2(total)) : 0.5 });
	}
	const weights = new Float64Array(CLASSES * (SIZE + 1));
	const random = generator(5);
	const scores = new Float64Array(CLASSES);
	const predict = (row: number) => {
		let sum = 0;
		for (let c = 0; c < CLASSES; c++) {
			let score = weights[c * (SIZE + 1) + SIZE]!;
			for (let d = 0; d < SIZE; d++) score += weights[c * (SIZE + 1) + d]! * vectors[row * SIZE + d]!;
			scores[c] = Math.exp(score);
			sum += scores[c]!;
		}
		for (let c = 0; c < CLASSES; c++) scores[c]! /= sum;
	};
	const EPOCHS = 12;
	for (let epoch = 0; epoch < EPOCHS; epoch++)
		for (let step = 0; step < examples.length; step++) {
			const { row, target, weight } = examples[Math.floor(random() * examples.length)]!;
			predict(row);
			const rate = (0.5 * weight * (EPOCHS - epoch)) / EPOCHS;
			for (let c = 0; c < CLASSES; c++) {
				const g = rate * (target[c]! - scores[c]!);
				const at = c * (SIZE + 1);
				for (let d = 0; d < SIZE; d++) weights[at + d]! += g * vectors[row * SIZE + d]!;
				weights[at + SIZE]! += g;
			}
		}
	for (const [lower, word] of words) {
		const row = rowOf.get(lower);
		if (row === undefined) continue;
		predict(row);
		// Of a word that is mostly written with a capital only the type is asked.
		if (word.capital === 0 || word.capital >= 5) {
			const named = 1 - scores[0]!;
			scores[0] = 0;
			for (let c = 1; c < CLASSES; c++) scores[c]! /= named;
		}
		let best = 0;
		for (let c = 1; c < CLASSES; c++) if (scores[c]! > scores[best]!) best = c;
		const sure = scores[best]! > 0.9 ? 3 : scores[best]! > 0.7 ? 2 : scores[best]! > 0.5 ? 1 : 0;
		word.suggested = 1 + 4 * best + sure;
	}
	console.log(`types suggested by ${examples.length} words`);
}
