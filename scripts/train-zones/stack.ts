import { CONTEXT_WIDTH, withContext } from "../../pipeline/2-zones/line/context.ts";
import type { Vocabulary } from "../../pipeline/2-zones/line/hashed.ts";
import { type ContentWords, scanLines } from "../../pipeline/2-zones/line/scan.ts";
import { SECOND_WIDTH, withFirstLook } from "../../pipeline/2-zones/line/second-look.ts";
import { type Forest, predictor } from "../../pipeline/2-zones/line/trees.ts";
import { type BoostOptions, boost, DEFAULTS } from "./boost.ts";
import { fold } from "./corpus.ts";

/** An example with its context rows: all the trainer needs, for lines of text and for blocks of HTML alike. */
export interface Prepared {
	page: string;
	set: string;
	context: Float32Array;
	width: number;
	wordCount: Int32Array;
	words: ContentWords;
	labels: Int8Array;
	weight: number;
	/** Weight of one line, over `weight`. */
	lineWeight?: Float32Array;
}

export function prepare(
	example: { page: string; set: string; lines: Parameters<typeof scanLines>[0]; labels: Int8Array; weight: number },
	groups: Map<number, number>,
	vocabulary: Vocabulary,
	extra?: { rows: Float32Array; width: number },
): Prepared {
	const { rows, wordCount, words } = scanLines(example.lines, groups, vocabulary);
	const context = withContext(rows, wordCount, extra);
	return {
		page: example.page,
		set: example.set,
		context,
		width: CONTEXT_WIDTH + (extra?.width ?? 0),
		wordCount,
		words,
		labels: example.labels,
		weight: example.weight,
	};
}

function matrix(examples: readonly Prepared[], rowsOf: (e: Prepared) => Float32Array, width: number) {
	let total = 0;
	for (const e of examples) for (const label of e.labels) if (label >= 0) total++;
	const rows = new Float32Array(total * width);
	const labels = new Uint8Array(total);
	const weights = new Float32Array(total);
	let at = 0;
	for (const e of examples) {
		const own = rowsOf(e);
		for (let i = 0; i < e.labels.length; i++) {
			if (e.labels[i]! < 0) continue;
			rows.set(own.subarray(i * width, (i + 1) * width), at * width);
			labels[at] = e.labels[i]!;
			weights[at] = e.weight * (e.lineWeight?.[i] ?? 1);
			at++;
		}
	}
	return { rows, labels, weights };
}

export interface Stack {
	first: Forest;
	second: Forest;
}

/** Two looks, the second trained on what the first says of pages it was not trained on (stacking). */
export function trainStack(examples: readonly Prepared[], options: BoostOptions = DEFAULTS, inner = 3): Stack {
	const width = examples[0]!.width;
	const outOfFold = new Map<Prepared, Float32Array>();
	for (let k = 0; k < inner; k++) {
		const { rows, labels, weights } = matrix(
			examples.filter((e) => fold(`i${e.page}`, inner) !== k),
			(e) => e.context,
			width,
		);
		const opinion = predictor(boost(rows, width, labels, weights, options));
		for (const e of examples) if (fold(`i${e.page}`, inner) === k) outOfFold.set(e, opinion(e.context, width));
	}
	const one = matrix(examples, (e) => e.context, width);
	const first = boost(one.rows, width, one.labels, one.weights, options);
	const two = matrix(
		examples,
		(e) => withFirstLook(e.context, width, outOfFold.get(e)!, e.wordCount, e.words),
		width + SECOND_WIDTH,
	);
	const second = boost(two.rows, width + SECOND_WIDTH, two.labels, two.weights, options);
	return { first, second };
}

/** Compiles both looks to a function that gives what the second thinks of an example's lines. */
export function stackOpinion(stack: Stack): (example: Prepared) => Float32Array {
	const first = predictor(stack.first);
	const second = predictor(stack.second);
	return ({ context, width, wordCount, words }) => {
		const seen = withFirstLook(context, width, first(context, width), wordCount, words);
		return second(seen, width + SECOND_WIDTH);
	};
}
