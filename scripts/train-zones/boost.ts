import type { Forest } from "../../pipeline/2-zones/line/trees.ts";
import { random } from "./random.ts";

export interface BoostOptions {
	trees: number;
	rate: number;
	leaves: number;
	minWeight: number;
	/** Share of the columns tried for each tree. */
	columns: number;
	/** Share of the rows seen by each tree. */
	rows: number;
	lambda: number;
	seed: number;
}

export const DEFAULTS: BoostOptions = {
	trees: 160,
	rate: 0.08,
	leaves: 14,
	minWeight: 12,
	columns: 0.35,
	rows: 0.7,
	lambda: 3,
	seed: 1,
};

const BINS = 48;

/** Cuts each column into at most BINS bins of about equal size; gives every column's bins and the upper edge of each bin. */
function bin(rows: Float32Array, width: number): { bins: Uint8Array[]; edges: Float32Array[] } {
	const length = rows.length / width;
	const bins: Uint8Array[] = [];
	const edges: Float32Array[] = [];
	for (let f = 0; f < width; f++) {
		const sample: number[] = [];
		const step = Math.max(1, Math.floor(length / 8000));
		for (let i = 0; i < length; i += step) sample.push(rows[i * width + f]!);
		sample.sort((a, b) => a - b);
		const cut: number[] = [];
		for (let k = 1; k < BINS; k++) {
			const q = Math.floor((k * sample.length) / BINS);
			const edge = (sample[q]! + sample[Math.max(0, q - 1)]!) / 2;
			if (cut.length === 0 || edge > cut.at(-1)!) cut.push(Math.fround(edge));
		}
		const distinct = [...new Set(sample)];
		const own =
			distinct.length <= BINS ? distinct.slice(0, -1).map((v, k) => Math.fround((v + distinct[k + 1]!) / 2)) : cut;
		edges.push(Float32Array.from(own));
		const column = new Uint8Array(length);
		for (let i = 0; i < length; i++) {
			const value = rows[i * width + f]!;
			let low = 0;
			let high = own.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if (value <= own[middle]!) high = middle;
				else low = middle + 1;
			}
			column[i] = low;
		}
		bins.push(column);
	}
	return { bins, edges };
}

interface Leaf {
	node: number;
	rows: Int32Array;
	/** Sums of gradient and hessian by column and bin. */
	sums: Float64Array;
	gain: number;
	/** Position of the best column among the tree's columns, -1 for none. */
	column: number;
	bin: number;
	gradient: number;
	hessian: number;
}

/** Boosts trees leaf by leaf on logistic loss (Friedman 2001, with the second-order leaf values of XGBoost). */
export function boost(
	rows: Float32Array,
	width: number,
	labels: Uint8Array,
	weights: Float32Array,
	options: BoostOptions = DEFAULTS,
): Forest {
	const length = labels.length;
	const next = random(options.seed);
	const { bins, edges } = bin(rows, width);
	let positive = 0;
	let all = 0;
	for (let i = 0; i < length; i++) {
		all += weights[i]!;
		positive += weights[i]! * labels[i]!;
	}
	const bias = Math.log(positive / (all - positive));
	const score = new Float64Array(length).fill(bias);
	const gradient = new Float64Array(length);
	const hessian = new Float64Array(length);
	const roots: number[] = [];
	const feature: number[] = [];
	const threshold: number[] = [];
	const edge: number[] = [];
	const left: number[] = [];
	const value: number[] = [];
	const addNode = () => {
		feature.push(-1);
		threshold.push(0);
		edge.push(0);
		left.push(0);
		return value.push(0) - 1;
	};
	const size = BINS * 2;
	const sumsOf = (inside: Int32Array, columns: readonly number[]): Float64Array => {
		const sums = new Float64Array(columns.length * size);
		const g = new Float64Array(inside.length);
		const h = new Float64Array(inside.length);
		for (let k = 0; k < inside.length; k++) {
			g[k] = gradient[inside[k]!]!;
			h[k] = hessian[inside[k]!]!;
		}
		for (let c = 0; c < columns.length; c++) {
			const column = bins[columns[c]!]!;
			const base = c * size;
			for (let k = 0; k < inside.length; k++) {
				const at = base + 2 * column[inside[k]!]!;
				sums[at]! += g[k]!;
				sums[at + 1]! += h[k]!;
			}
		}
		return sums;
	};
	const best = (node: number, inside: Int32Array, sums: Float64Array, columns: readonly number[]): Leaf => {
		let G = 0;
		let H = 0;
		for (const i of inside) {
			G += gradient[i]!;
			H += hessian[i]!;
		}
		const leaf: Leaf = { node, rows: inside, sums, gain: 0, column: -1, bin: 0, gradient: G, hessian: H };
		const own = (G * G) / (H + options.lambda);
		if (H < options.minWeight / 4) return leaf;
		for (let c = 0; c < columns.length; c++) {
			let gl = 0;
			let hl = 0;
			const count = edges[columns[c]!]!.length;
			for (let b = 0; b < count; b++) {
				gl += sums[c * size + 2 * b]!;
				hl += sums[c * size + 2 * b + 1]!;
				if (hl < options.minWeight / 8 || H - hl < options.minWeight / 8) continue;
				const gain = (gl * gl) / (hl + options.lambda) + ((G - gl) * (G - gl)) / (H - hl + options.lambda) - own;
				if (gain > leaf.gain + 1e-9) {
					leaf.gain = gain;
					leaf.column = c;
					leaf.bin = b;
				}
			}
		}
		return leaf;
	};
	for (let t = 0; t < options.trees; t++) {
		const picked: number[] = [];
		for (let i = 0; i < length; i++) {
			const p = 1 / (1 + Math.exp(-score[i]!));
			gradient[i] = weights[i]! * (labels[i]! - p);
			hessian[i] = weights[i]! * Math.max(1e-6, p * (1 - p));
			if (next() < options.rows) picked.push(i);
		}
		const columns: number[] = [];
		for (let f = 0; f < width; f++) if (next() < options.columns) columns.push(f);
		const root = addNode();
		roots.push(root);
		const inside = Int32Array.from(picked);
		let leaves: Leaf[] = [best(root, inside, sumsOf(inside, columns), columns)];
		while (leaves.length < options.leaves) {
			const split = leaves.reduce((a, b) => (b.gain > a.gain ? b : a));
			if (split.column < 0 || split.gain <= 0.5) break;
			const chosen = columns[split.column]!;
			const L: number[] = [];
			const R: number[] = [];
			for (const i of split.rows) (bins[chosen]![i]! <= split.bin ? L : R).push(i);
			const a = addNode();
			const b = addNode();
			feature[split.node] = chosen;
			threshold[split.node] = edges[chosen]![split.bin]!;
			edge[split.node] = split.bin;
			left[split.node] = a;
			// The sums of the smaller child are counted, those of the larger are what is left.
			const small = sumsOf(Int32Array.from(L.length < R.length ? L : R), columns);
			const large = split.sums;
			for (let k = 0; k < large.length; k++) large[k]! -= small[k]!;
			const [ofL, ofR] = L.length < R.length ? [small, large] : [large, small];
			leaves = leaves.filter((leaf) => leaf !== split);
			leaves.push(best(a, Int32Array.from(L), ofL, columns), best(b, Int32Array.from(R), ofR, columns));
		}
		for (const leaf of leaves) value[leaf.node] = (options.rate * leaf.gradient) / (leaf.hessian + options.lambda);
		for (let i = 0; i < length; i++) {
			let node = root;
			while (feature[node]! >= 0) node = left[node]! + (bins[feature[node]!]![i]! <= edge[node]! ? 0 : 1);
			score[i]! += value[node]!;
		}
	}
	return {
		bias,
		roots: Int32Array.from(roots),
		feature: Int16Array.from(feature),
		threshold: Float32Array.from(threshold),
		left: Int32Array.from(left),
		value: Float32Array.from(value),
	};
}
