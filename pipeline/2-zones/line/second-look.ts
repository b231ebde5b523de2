import { bestRun, log2, signedLog } from "./context.ts";
import type { ContentWords } from "./scan.ts";
import { topicsOf } from "./topics.ts";

/** Neighbours on either side whose first opinion is shown. */
const REACH = 4;
export const SECOND_COLUMNS: readonly string[] = [
	...Array.from({ length: 2 * REACH + 1 }, (_, k) => `p${k - REACH}`),
	"mean3",
	"mean10Before",
	"mean10After",
	"inRun2",
	"fromRunStart2",
	"toRunEnd2",
	"shareBefore2",
	"bodyShare2",
	"wordsBefore2",
	"wordsAfter2",
	"bodyTopic",
	"otherTopic",
];
export const SECOND_WIDTH = SECOND_COLUMNS.length;

/** The second look: each line's row with what the first look thought of it, of its neighbours and of the whole text. */
export function withFirstLook(
	context: Float32Array,
	width: number,
	first: Float32Array,
	wordCount: Int32Array,
	words: ContentWords,
): Float32Array {
	const length = first.length;
	const out = new Float32Array(length * (width + SECOND_WIDTH));
	const sum = new Float64Array(length + 1);
	const body = new Float64Array(length + 1);
	const scores = new Float32Array(length);
	let total = 0;
	for (let i = 0; i < length; i++) {
		const weight = Math.min(60, wordCount[i]!) + 2;
		sum[i + 1] = sum[i]! + first[i]!;
		body[i + 1] = body[i]! + first[i]! * wordCount[i]!;
		scores[i] = (first[i]! - 0.4) * Math.sqrt(weight);
		total += wordCount[i]!;
	}
	const [runFrom, runTo] = bestRun(scores);
	const all = Math.max(1, body[length]!);
	const topics = topicsOf(first, wordCount, words);
	const mean = (a: number, b: number) => {
		const from = Math.max(0, a);
		const to = Math.min(length, b);
		return to > from ? (sum[to]! - sum[from]!) / (to - from) : 0;
	};
	for (let i = 0; i < length; i++) {
		let at = i * (width + SECOND_WIDTH);
		for (let k = 0; k < width; k++) out[at++] = context[i * width + k]!;
		for (let d = -REACH; d <= REACH; d++) out[at++] = i + d >= 0 && i + d < length ? first[i + d]! : -0.1;
		out[at++] = mean(i - 3, i + 4);
		out[at++] = mean(i - 10, i);
		out[at++] = mean(i + 1, i + 11);
		out[at++] = i >= runFrom && i <= runTo ? 1 : 0;
		out[at++] = signedLog(i - runFrom);
		out[at++] = signedLog(runTo - i);
		out[at++] = body[i]! / all;
		out[at++] = all / Math.max(1, total);
		out[at++] = log2(body[i]!);
		out[at++] = log2(Math.max(0, body[length]! - body[i + 1]!));
		out[at++] = topics[2 * i]!;
		out[at++] = topics[2 * i + 1]!;
	}
	return out;
}
