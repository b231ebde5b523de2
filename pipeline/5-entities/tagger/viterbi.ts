import { LABELS, OUTSIDE, PREDECESSORS } from "./labels.ts";

/** Best label sequence of one stretch of tokens (Viterbi); buffers are kept and grow. */
export function createDecoder(transition: Float32Array) {
	let from = new Uint8Array(256 * LABELS);
	let best = new Float32Array(LABELS);
	let next = new Float32Array(LABELS);
	return {
		/** Writes the best labels of tokens [first, first + length) into `labels`; `scores` has LABELS numbers a token. The tokens around the stretch are O. */
		decode(scores: Float32Array, first: number, length: number, labels: Uint8Array): void {
			if (from.length < length * LABELS) from = new Uint8Array(length * 2 * LABELS);
			best.fill(-1e9);
			best[OUTSIDE] = 0;
			for (let i = 0; i < length; i++) {
				const row = i * LABELS;
				for (let label = 0; label < LABELS; label++) {
					const before = PREDECESSORS[label]!;
					const weights = label * LABELS;
					let top = -1e9;
					let arg = 0;
					for (let k = 0; k < before.length; k++) {
						const p = before[k]!;
						const value = best[p]! + transition[weights + p]!;
						if (value > top) {
							top = value;
							arg = p;
						}
					}
					next[label] = top + scores[first * LABELS + row + label]!;
					from[row + label] = arg;
				}
				const swap = best;
				best = next;
				next = swap;
			}
			const ends = PREDECESSORS[OUTSIDE]!;
			let label = 0;
			let top = -1e9;
			for (const p of ends) {
				const value = best[p]! + transition[OUTSIDE * LABELS + p]!;
				if (value > top) {
					top = value;
					label = p;
				}
			}
			for (let i = length - 1; i >= 0; i--) {
				labels[first + i] = label;
				label = from[i * LABELS + label]!;
			}
		},
	};
}
