import { LABELS, mayFollow, OUTSIDE, PREDECESSORS } from "./labels.ts";

/** Labels after which no name is open; each may stand before each of {@link OPENING}. */
const CLOSED = PREDECESSORS[OUTSIDE]!;
const IS_OPENING = Uint8Array.from({ length: LABELS }, (_, label) => Number(mayFollow(OUTSIDE, label)));
const OPENING = [...IS_OPENING.keys()].filter((label) => IS_OPENING[label] === 1);

/** Best label sequence of one stretch of tokens (Viterbi); buffers are kept and grow. */
export function createDecoder(transition: Float32Array) {
	let from = new Uint8Array(256 * LABELS);
	let best = new Float32Array(LABELS);
	let next = new Float32Array(LABELS);
	// Bounds of what follows a closed label: most of these can be ruled out before each one is tried for each next label.
	const weightsAfter = (label: number) => OPENING.map((after) => transition[after * LABELS + label]!);
	const least = Float64Array.from({ length: LABELS }, (_, label) => Math.min(...weightsAfter(label)));
	const most = Float64Array.from({ length: LABELS }, (_, label) => Math.max(...weightsAfter(label)));
	const likely = new Uint8Array(CLOSED.length);

	/** Puts the closed labels that can be the best before some label into `likely`; how many there are. */
	function findLikely(): number {
		let low = Number.NEGATIVE_INFINITY;
		for (let k = 0; k < CLOSED.length; k++) low = Math.max(low, best[CLOSED[k]!]! + least[CLOSED[k]!]!);
		let count = 0;
		for (let k = 0; k < CLOSED.length; k++) {
			const label = CLOSED[k]!;
			if (best[label]! + most[label]! >= low) likely[count++] = label;
		}
		return count;
	}

	return {
		/** Writes the best labels of tokens [first, first + length) into `labels`; `scores` has LABELS numbers a token. The tokens around the stretch are O. */
		decode(scores: Float32Array, first: number, length: number, labels: Uint8Array): void {
			if (from.length < length * LABELS) from = new Uint8Array(length * 2 * LABELS);
			best.fill(-1e9);
			best[OUTSIDE] = 0;
			for (let i = 0; i < length; i++) {
				const row = i * LABELS;
				const count = findLikely();
				for (let label = 0; label < LABELS; label++) {
					const opens = IS_OPENING[label] === 1;
					const before = opens ? likely : PREDECESSORS[label]!;
					const end = opens ? count : before.length;
					const weights = label * LABELS;
					let top = -1e9;
					let arg = 0;
					for (let k = 0; k < end; k++) {
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
			let label = 0;
			let top = -1e9;
			for (const p of CLOSED) {
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
