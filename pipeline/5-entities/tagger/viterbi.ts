import { LABELS, OUTSIDE, PREDECESSORS } from "./labels.ts";

/** Best label sequence of one stretch of tokens (Viterbi); buffers are kept and grow. */
export function createDecoder(transition: Float32Array) {
	let scores = new Float32Array(256 * LABELS);
	let from = new Uint8Array(256 * LABELS);
	let best = new Float32Array(LABELS);
	let next = new Float32Array(LABELS);
	return {
		/** Room for the label scores of `length` tokens, to be filled by the caller, `LABELS` a token. */
		scores(length: number): Float32Array {
			if (scores.length < length * LABELS) {
				scores = new Float32Array(length * 2 * LABELS);
				from = new Uint8Array(length * 2 * LABELS);
			}
			return scores;
		},
		/** Writes the best labels of the first `length` rows into `labels` from `at`. The tokens around the stretch are O. */
		decode(length: number, labels: Uint8Array, at: number): void {
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
					next[label] = top + scores[row + label]!;
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
				labels[at + i] = label;
				label = from[i * LABELS + label]!;
			}
		},
	};
}
