import { LABELS, OUTSIDE } from "../../pipeline/5-entities/tagger/labels.ts";
import { packModel } from "../../pipeline/5-entities/tagger/model.ts";
import type { TrainedCrf } from "./crf.ts";

/** In favour of no name, in log odds a token: features hidden in training are all there afterwards, and make names too sure. */
const DOUBT = 0.3;

/** Keeps the `limit` strongest features, quantizes their weights to int8 and writes the model file's bytes. */
export function packCrf({ ids, weights, transition }: TrainedCrf, limit: number, registers: Int8Array): Uint8Array {
	const strength = new Float32Array(ids.length);
	for (let row = 0; row < ids.length; row++) {
		let sum = 0;
		for (let y = 0; y < LABELS; y++) sum += weights[row * LABELS + y]! ** 2;
		strength[row] = sum;
	}
	const order = Array.from(ids.keys()).sort((a, b) => strength[b]! - strength[a]! || ids[a]! - ids[b]!);
	const rows = order.slice(0, limit).sort((a, b) => ids[a]! - ids[b]!);
	const sizes = Float32Array.from(
		rows.flatMap((row) => [...weights.subarray(row * LABELS, (row + 1) * LABELS)].map(Math.abs)),
	).sort();
	const scale = sizes[Math.floor(sizes.length * 0.9999)]! / 127;
	const quantized = new Int8Array(rows.length * LABELS);
	rows.forEach((row, n) => {
		for (let y = 0; y < LABELS; y++)
			quantized[n * LABELS + y] = Math.max(-127, Math.min(127, Math.round(weights[row * LABELS + y]! / scale)));
	});
	const doubtful = transition.map((weight, n) => (Math.floor(n / LABELS) === OUTSIDE ? weight + DOUBT : weight));
	return packModel(Int32Array.from(rows.map((row) => ids[row]!)), quantized, scale, doubtful, registers);
}
