import {
	LABELS,
	mayFollow,
	OUTSIDE,
	PREDECESSORS,
	TAGGER_TYPES,
	typeOf,
} from "../../pipeline/5-entities/tagger/labels.ts";
import type { Instances } from "./instances.ts";
import type { SetRules } from "./sets.ts";

export interface CrfOptions {
	epochs: number;
	rate: number;
	/** Part of the features hidden at each step, so that no single one is relied on. */
	dropout: number;
	seed: number;
	log(line: string): void;
}

export interface TrainedCrf {
	/** Hash of each row's feature. */
	ids: Int32Array;
	/** LABELS weights a row. */
	weights: Float32Array;
	/** [next * LABELS + label]. */
	transition: Float32Array;
}

/** Small deterministic generator (mulberry32): [0, 1). */
export function generator(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * Numbers the features that occur often enough; `ids` of the instances become row numbers, -1 for those left out.
 * Gives the hash of each row's feature.
 */
export function indexFeatures(instances: Instances, minCount: number): Int32Array {
	const { ids } = instances;
	let size = 1 << 22;
	let keys = new Int32Array(size);
	let counts = new Int32Array(size);
	let used = 0;
	const slot = (id: number) => {
		let at = (Math.imul(id, 0x9e3779b1) >>> 0) & (size - 1);
		while (keys[at] !== 0 && keys[at] !== id) at = (at + 1) & (size - 1);
		return at;
	};
	for (const id of ids) {
		const at = slot(id);
		if (keys[at] === 0) {
			keys[at] = id;
			used++;
		}
		counts[at]!++;
		if (used * 2 > size) {
			const old = keys;
			const oldCounts = counts;
			size *= 2;
			keys = new Int32Array(size);
			counts = new Int32Array(size);
			for (let n = 0; n < old.length; n++)
				if (old[n] !== 0) {
					const to = slot(old[n]!);
					keys[to] = old[n]!;
					counts[to] = oldCounts[n]!;
				}
		}
	}
	const kept: number[] = [];
	for (let at = 0; at < size; at++) if (keys[at] !== 0 && counts[at]! >= minCount) kept.push(at);
	// The most frequent first, so that their weights lie together in memory.
	kept.sort((a, b) => counts[b]! - counts[a]! || keys[a]! - keys[b]!);
	const rows = Int32Array.from(kept, (at) => keys[at]!);
	counts.fill(-1);
	kept.forEach((at, row) => {
		counts[at] = row;
	});
	for (let n = 0; n < ids.length; n++) ids[n] = counts[slot(ids[n]!)]!;
	return rows;
}

/** Marginal label probabilities of one stretch by forward and backward passes, restricted to `allowed` labels. */
function createMarginals() {
	let capacity = 0;
	let emission = new Float64Array(0);
	let alpha = new Float64Array(0);
	let beta = new Float64Array(0);
	const next = Array.from({ length: LABELS }, (_, label) =>
		Uint8Array.from(Array.from({ length: LABELS }, (_, k) => k).filter((k) => mayFollow(label, k))),
	);
	return (
		length: number,
		scores: Float32Array,
		jump: Float64Array,
		allowed: Uint8Array | null,
		out: Float32Array,
		pairs: Float32Array,
		sign: number,
	): void => {
		if (capacity < length) {
			capacity = length * 2;
			emission = new Float64Array(capacity * LABELS);
			alpha = new Float64Array(capacity * LABELS);
			beta = new Float64Array(capacity * LABELS);
		}
		for (let i = 0; i < length; i++) {
			const row = i * LABELS;
			let max = -1e30;
			for (let y = 0; y < LABELS; y++)
				if ((!allowed || allowed[row + y] === 1) && scores[row + y]! > max) max = scores[row + y]!;
			for (let y = 0; y < LABELS; y++)
				emission[row + y] = !allowed || allowed[row + y] === 1 ? Math.exp(scores[row + y]! - max) : 0;
			let sum = 0;
			for (let y = 0; y < LABELS; y++) {
				let a = 0;
				if (i === 0) a = mayFollow(OUTSIDE, y) ? jump[y * LABELS]! : 0;
				else {
					const before = PREDECESSORS[y]!;
					for (let k = 0; k < before.length; k++)
						a += alpha[row - LABELS + before[k]!]! * jump[y * LABELS + before[k]!]!;
				}
				a *= emission[row + y]!;
				alpha[row + y] = a;
				sum += a;
			}
			for (let y = 0; y < LABELS; y++) alpha[row + y]! /= sum;
		}
		for (let i = length - 1; i >= 0; i--) {
			const row = i * LABELS;
			let sum = 0;
			for (let y = 0; y < LABELS; y++) {
				let b = 0;
				const after = next[y]!;
				if (i === length - 1) b = mayFollow(y, OUTSIDE) ? jump[y]! : 0;
				else
					for (let k = 0; k < after.length; k++) {
						const z = after[k]!;
						b += jump[z * LABELS + y]! * emission[row + LABELS + z]! * beta[row + LABELS + z]!;
					}
				beta[row + y] = b;
				sum += b;
			}
			for (let y = 0; y < LABELS; y++) beta[row + y]! /= sum;
			let z = 0;
			for (let y = 0; y < LABELS; y++) z += alpha[row + y]! * beta[row + y]!;
			for (let y = 0; y < LABELS; y++) out[row + y]! += (sign * alpha[row + y]! * beta[row + y]!) / z;
			if (i < length - 1) {
				let total = 0;
				for (let y = 0; y < LABELS; y++) {
					const after = next[y]!;
					for (let k = 0; k < after.length; k++) {
						const n = after[k]!;
						total += alpha[row + y]! * jump[n * LABELS + y]! * emission[row + LABELS + n]! * beta[row + LABELS + n]!;
					}
				}
				for (let y = 0; y < LABELS; y++) {
					const after = next[y]!;
					for (let k = 0; k < after.length; k++) {
						const n = after[k]!;
						pairs[n * LABELS + y]! +=
							(sign * alpha[row + y]! * jump[n * LABELS + y]! * emission[row + LABELS + n]! * beta[row + LABELS + n]!) /
							total;
					}
				}
			} else for (let y = 0; y < LABELS; y++) pairs[y]! += (sign * alpha[row + y]! * beta[row + y]!) / z;
			if (i === 0) for (let y = 0; y < LABELS; y++) pairs[y * LABELS]! += (sign * alpha[row + y]! * beta[row + y]!) / z;
		}
	};
}

/** The labels of a set that annotates everything are one sequence: no second pass is needed. */
function subtractGold(
	labels: Int32Array,
	first: number,
	length: number,
	gradient: Float32Array,
	pairs: Float32Array,
): void {
	let before = OUTSIDE;
	for (let i = 0; i < length; i++) {
		const gold = labels[first + i]!;
		gradient[i * LABELS + gold]!--;
		pairs[gold * LABELS + before]!--;
		before = gold;
	}
	pairs[before]!--;
}

/** Gradients smaller than these leave a token, or a label's weights, as they are. */
const LEAST_TOKEN = 0.01;
const LEAST_LABEL = 0.0005;

/**
 * Trains a linear-chain CRF by stochastic gradient steps with AdaGrad (Duchi et al. 2011). `rows` are the hashes that
 * indexFeatures gave. Deterministic for the same input and seed.
 */
export function trainCrf(
	instances: Instances,
	rows: Int32Array,
	sets: readonly SetRules[],
	options: CrfOptions,
): TrainedCrf {
	const { starts, offsets, ids, labels } = instances;
	const order = Int32Array.from(instances.sets.keys()).filter((n) => sets[instances.sets[n]!]!.weight > 0);
	options.log(`${order.length} stretches, ${labels.length} tokens, ${rows.length} features`);
	const weights = new Float32Array(rows.length * LABELS);
	const squares = new Float32Array(rows.length * LABELS).fill(0.1);
	const transition = new Float32Array(LABELS * LABELS);
	const transitionSquares = new Float32Array(LABELS * LABELS).fill(1);
	const jump = new Float64Array(LABELS * LABELS);
	const pairs = new Float32Array(LABELS * LABELS);
	const random = generator(options.seed);
	const marginals = createMarginals();
	const openLabels = sets.map((set) =>
		Uint8Array.from({ length: LABELS }, (_, y) =>
			y === OUTSIDE || set.open.includes(TAGGER_TYPES[typeOf(y)]!) ? 1 : 0,
		),
	);
	let scores = new Float32Array(0);
	let gradient = new Float32Array(0);
	let allowed = new Uint8Array(0);
	const longest = order.reduce((most, n) => Math.max(most, starts[n + 1]! - starts[n]!), 0);
	scores = new Float32Array(longest * LABELS);
	gradient = new Float32Array(longest * LABELS);
	allowed = new Uint8Array(longest * LABELS);
	// Weights are averaged over snapshots of the second half (Polyak & Juditsky 1992): less is left to the order of the steps.
	const average = new Float32Array(weights.length);
	const transitionAverage = new Float32Array(transition.length);
	let snapshots = 0;
	const snapshot = () => {
		snapshots++;
		for (let n = 0; n < weights.length; n++) average[n]! += weights[n]!;
		for (let n = 0; n < transition.length; n++) transitionAverage[n]! += transition[n]!;
	};
	const keep = new Int32Array(4096 * 16);
	const { dropout } = options;
	const closed = openLabels.map((open) => open.every((flag, y) => flag === (y === OUTSIDE ? 1 : 0)));
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
		for (let n = order.length - 1; n > 0; n--) {
			const k = Math.floor(random() * (n + 1));
			const swap = order[n]!;
			order[n] = order[k]!;
			order[k] = swap;
		}
		let loss = 0;
		const pause = Math.ceil(order.length / 4);
		for (let step = 0; step < order.length; step++) {
			if (epoch >= options.epochs / 2 && step % pause === pause - 1) snapshot();
			if (step % 32 === 0) for (let n = 0; n < jump.length; n++) jump[n] = Math.exp(transition[n]!);
			const at = order[step]!;
			const first = starts[at]!;
			const length = starts[at + 1]! - first;
			const set = sets[instances.sets[at]!]!;
			const open = openLabels[instances.sets[at]!]!;
			if (offsets[first + length]! - offsets[first]! > keep.length) continue;
			let kept = 0;
			scores.fill(0, 0, length * LABELS);
			gradient.fill(0, 0, length * LABELS);
			for (let i = 0; i < length; i++) {
				const row = i * LABELS;
				for (let f = offsets[first + i]!; f < offsets[first + i + 1]!; f++, kept++) {
					const id = ids[f]!;
					keep[kept] = -1;
					if (id < 0 || (dropout > 0 && random() < dropout)) continue;
					keep[kept] = id;
					const w = id * LABELS;
					for (let y = 0; y < LABELS; y++) scores[row + y]! += weights[w + y]!;
				}
			}
			pairs.fill(0);
			marginals(length, scores, jump, null, gradient, pairs, 1);
			if (closed[instances.sets[at]!]) subtractGold(labels, first, length, gradient, pairs);
			else {
				for (let i = 0; i < length; i++) {
					const gold = labels[first + i]!;
					// SURELY_OUTSIDE is OUTSIDE and nothing else.
					for (let y = 0; y < LABELS; y++)
						allowed[i * LABELS + y] = gold === OUTSIDE ? open[y]! : y === gold % LABELS ? 1 : 0;
				}
				marginals(length, scores, jump, allowed, gradient, pairs, -1);
			}
			kept = 0;
			for (let i = 0; i < length; i++) {
				const row = i * LABELS;
				let largest = 0;
				for (let y = 0; y < LABELS; y++) largest = Math.max(largest, Math.abs(gradient[row + y]!));
				loss += Math.abs(gradient[row + (labels[first + i]! % LABELS)]!);
				const count = offsets[first + i + 1]! - offsets[first + i]!;
				if (largest < LEAST_TOKEN) {
					kept += count;
					continue;
				}
				for (let f = 0; f < count; f++, kept++) {
					const id = keep[kept]!;
					if (id < 0) continue;
					const w = id * LABELS;
					for (let y = 0; y < LABELS; y++) {
						const g = gradient[row + y]! * set.weight;
						if (g < LEAST_LABEL && g > -LEAST_LABEL) continue;
						const square = squares[w + y]! + g * g;
						squares[w + y] = square;
						weights[w + y]! -= (rate * g) / Math.sqrt(square);
					}
				}
			}
			for (let n = 0; n < pairs.length; n++) {
				const g = pairs[n]! * set.weight;
				if (g === 0) continue;
				transitionSquares[n]! += g * g;
				transition[n]! -= (rate * g) / Math.sqrt(transitionSquares[n]!);
			}
		}
		options.log(`epoch ${epoch + 1}: mean error ${(loss / labels.length).toFixed(4)}`);
	}
	for (let n = 0; n < weights.length; n++) average[n]! /= snapshots;
	for (let n = 0; n < transition.length; n++) transitionAverage[n]! /= snapshots;
	return { ids: rows, weights: average, transition: transitionAverage };
}
