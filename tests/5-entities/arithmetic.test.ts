import { expect, test } from "vitest";
import {
	addRows,
	createEvidence,
	packRows,
	ROW_WIDTH,
	sumOf,
	writeScores,
} from "../../pipeline/5-entities/tagger/evidence.ts";
import { LABELS, mayFollow, OUTSIDE } from "../../pipeline/5-entities/tagger/labels.ts";
import { createDecoder } from "../../pipeline/5-entities/tagger/viterbi.ts";

/** Numbers from 0 to 1, the same ones every time. */
function randoms(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

test("packed sums of weights are the sums, up to the largest that can be", () => {
	const random = randoms(1);
	const weights = Int8Array.from({ length: 300 * LABELS }, (_, i) =>
		i < 255 * LABELS ? (i % LABELS === 3 ? -128 : 127) : Math.floor(random() * 256) - 128,
	);
	const rows = packRows(weights);
	for (const [first, count] of [
		[0, 0],
		[0, 255],
		[255, 45],
		[200, 100],
	] as const) {
		const evidence = createEvidence();
		addRows(
			evidence,
			rows,
			Int32Array.from({ length: count }, (_, n) => (first + n) * ROW_WIDTH),
			count,
		);
		const scores = new Float32Array(LABELS);
		writeScores(evidence, 1, scores, 0);
		const sums = Array.from({ length: LABELS }, (_, label) =>
			Array.from({ length: count }, (_, n) => weights[(first + n) * LABELS + label]!).reduce((a, b) => a + b, 0),
		);
		expect([...scores]).toEqual(sums);
	}
});

test("evidence kept at five places adds up", () => {
	const all = new Int32Array(80);
	all.fill((3 << 16) - 2);
	const sum = createEvidence();
	sumOf(all, Int32Array.of(0, 16, 32, 48, 64), sum);
	const scores = new Float32Array(LABELS);
	writeScores(sum, 1, scores, 0);
	expect([...scores.slice(0, 4)]).toEqual([-10, -10, 15, 15]);
});

/** Viterbi as it is in the books: every label that may stand before is tried. */
function decodePlainly(scores: Float32Array, length: number, transition: Float32Array): number[] {
	let best = new Float32Array(LABELS).fill(-1e9);
	best[OUTSIDE] = 0;
	const from: number[][] = [];
	const choose = (next: number): [number, number] => {
		let [top, arg] = [-1e9, 0];
		for (let label = 0; label < LABELS; label++) {
			const value = best[label]! + transition[next * LABELS + label]!;
			if (mayFollow(label, next) && value > top) [top, arg] = [value, label];
		}
		return [top, arg];
	};
	for (let i = 0; i < length; i++) {
		const choices = Array.from({ length: LABELS }, (_, label) => choose(label));
		from.push(choices.map(([, arg]) => arg));
		best = Float32Array.from(choices, ([top], label) => top + scores[i * LABELS + label]!);
	}
	const labels: number[] = [];
	let label = choose(OUTSIDE)[1];
	for (let i = length - 1; i >= 0; i--) {
		labels.unshift(label);
		label = from[i]![label]!;
	}
	return labels;
}

test("labels that are left out before others are never the best there", () => {
	const random = randoms(2);
	for (let round = 0; round < 200; round++) {
		// Few different values make for ties, a wide range for labels that are soon out.
		const value = () => Math.round((random() - 0.5) * (round % 4)) * (1 + (round % 3));
		const transition = Float32Array.from({ length: LABELS * LABELS }, value);
		const length = 1 + (round % 9);
		const scores = Float32Array.from({ length: length * LABELS }, value);
		const labels = new Uint8Array(length);
		createDecoder(transition).decode(scores, 0, length, labels);
		expect([...labels]).toEqual(decodePlainly(scores, length, transition));
	}
});
