import { LINE, LINE_COLUMNS, LINE_WIDTH } from "./scan.ts";

/** Columns of a neighbouring line that are shown to the model, for the lines at these distances. */
const SHOWN = [
	"chars",
	"endsSentence",
	"stop",
	"capitalised",
	"oddsMean",
	"oddsLine",
	"widget",
	"blanksBefore",
	"prose",
	"topic",
	"startsBy",
	"photo",
] as const;
const NEAR = [-2, -1, 1, 2];
const SHOWN_AT = SHOWN.map((name) => LINE[name]);

const PLACE = [
	"relative",
	"fromStart",
	"fromEnd",
	"proseBefore3",
	"proseAfter3",
	"proseBefore10",
	"proseAfter10",
	"sinceProse",
	"untilProse",
	"proseShareBefore",
	"inRun",
	"fromRunStart",
	"toRunEnd",
	"runShare",
	"sinceWidget",
	"sinceComment",
	"lines",
	"totalWords",
	"proseShare",
	"medianWords",
	"widgetLines",
	"blankStyle",
	"openBefore",
	"sinceByline",
	"untilByline",
	"sinceDate",
	"untilDate",
	"sinceSpeaker",
	"speakers",
	"alikeBefore",
	"alikeAfter",
] as const;

export const CONTEXT_COLUMNS: readonly string[] = [
	...LINE_COLUMNS,
	...NEAR.flatMap((distance) => SHOWN.map((name) => `${name}${distance > 0 ? "+" : ""}${distance}`)),
	...PLACE,
];
export const CONTEXT_WIDTH = CONTEXT_COLUMNS.length;

export const log2 = (n: number) => Math.log2(1 + n);
export const signedLog = (n: number) => (n < 0 ? -log2(-n) : log2(n));

/** Best run of lines by sum of scores (Kadane): [first, last], or [0, -1] when no score is above zero. */
export function bestRun(scores: Float32Array): [number, number] {
	let best = 0;
	let run: [number, number] = [0, -1];
	let sum = 0;
	let from = 0;
	for (let i = 0; i < scores.length; i++) {
		if (sum <= 0) {
			sum = 0;
			from = i;
		}
		sum += scores[i]!;
		if (sum > best) {
			best = sum;
			run = [from, i];
		}
	}
	return run;
}

/** Adds to each line's row what stands around it: its neighbours, its place among the prose, and the kind of text as a whole. */
export function withContext(
	rows: Float32Array,
	wordCount: Int32Array,
	extra?: { rows: Float32Array; width: number },
): Float32Array {
	const length = wordCount.length;
	const width = CONTEXT_WIDTH + (extra?.width ?? 0);
	const out = new Float32Array(length * width);
	const proseWords = new Float64Array(length + 1);
	const scores = new Float32Array(length);
	let widgetLines = 0;
	let totalWords = 0;
	let blankLines = 0;
	for (let i = 0; i < length; i++) {
		const row = i * LINE_WIDTH;
		const words = wordCount[i]!;
		totalWords += words;
		const prose = rows[row + LINE.prose]! > 0;
		proseWords[i + 1] = proseWords[i]! + (prose ? words : 0);
		scores[i] = prose ? Math.min(words, 60) : -8;
		if (rows[row + LINE.widget]! >= 0.3 || rows[row + LINE.social]! > 0) widgetLines++;
		if (rows[row + LINE.blanksBefore]! > 0) blankLines++;
	}
	const allProse = Math.max(1, proseWords[length]!);
	const [runFrom, runTo] = bestRun(scores);
	const runShare = runTo < runFrom ? 0 : (proseWords[runTo + 1]! - proseWords[runFrom]!) / allProse;
	const median = Float64Array.from(wordCount).sort()[length >> 1] ?? 0;
	const around = (i: number) => proseWords[Math.max(0, Math.min(length, i))]!;
	const untilProse = new Int32Array(length);
	let next = 40;
	for (let i = length - 1; i >= 0; i--) {
		untilProse[i] = next;
		next = rows[i * LINE_WIDTH + LINE.prose]! > 0 ? 1 : Math.min(40, next + 1);
	}
	const marks = marksOf(rows, wordCount);
	let sinceProse = 40;
	let sinceWidget = 40;
	let sinceComment = 200;
	for (let i = 0; i < length; i++) {
		const row = i * LINE_WIDTH;
		let at = i * width;
		for (let k = 0; k < LINE_WIDTH; k++) out[at++] = rows[row + k]!;
		for (const distance of NEAR) {
			const j = i + distance;
			const inside = j >= 0 && j < length;
			for (const column of SHOWN_AT) out[at++] = inside ? rows[j * LINE_WIDTH + column]! : -1;
		}
		out[at++] = i / length;
		out[at++] = log2(i);
		out[at++] = log2(length - 1 - i);
		out[at++] = log2(around(i) - around(i - 3));
		out[at++] = log2(around(i + 4) - around(i + 1));
		out[at++] = log2(around(i) - around(i - 10));
		out[at++] = log2(around(i + 11) - around(i + 1));
		out[at++] = sinceProse;
		out[at++] = untilProse[i]!;
		out[at++] = proseWords[i]! / allProse;
		out[at++] = i >= runFrom && i <= runTo ? 1 : 0;
		out[at++] = signedLog(i - runFrom);
		out[at++] = signedLog(runTo - i);
		out[at++] = runShare;
		out[at++] = sinceWidget;
		out[at++] = log2(sinceComment);
		out[at++] = log2(length);
		out[at++] = log2(totalWords);
		out[at++] = allProse / Math.max(1, totalWords);
		out[at++] = median;
		out[at++] = widgetLines / length;
		out[at++] = blankLines / length;
		out[at++] =
			i > 0 && rows[row - LINE_WIDTH + LINE.endsSentence] === 0 && rows[row - LINE_WIDTH + LINE.stop]! > 0.3 ? 1 : 0;
		for (const mark of marks) out[at++] = mark[i]!;
		if (extra) for (let k = 0; k < extra.width; k++) out[at++] = extra.rows[i * extra.width + k]!;
		sinceProse = rows[row + LINE.prose]! > 0 ? 1 : Math.min(40, sinceProse + 1);
		const short = wordCount[i]! <= 6;
		sinceWidget = short && rows[row + LINE.widget]! >= 0.3 ? 1 : Math.min(40, sinceWidget + 1);
		sinceComment = short && rows[row + LINE.comment]! > 0 ? 1 : Math.min(200, sinceComment + 1);
	}
	return out;
}

const FAR = 30;
/** A byline, a date line and the head of a comment are no longer than this. */
const SHORT = 14;

/** Distances to bylines, date lines and speakers of comments, and how many lines next to each one are built like it. */
function marksOf(rows: Float32Array, wordCount: Int32Array): Float32Array[] {
	const length = wordCount.length;
	const has = (i: number, column: number) => rows[i * LINE_WIDTH + column]! > 0;
	const short = (i: number) => wordCount[i]! <= SHORT;
	const isByline = (i: number) => short(i) && has(i, LINE.startsBy);
	const isDate = (i: number) =>
		short(i) && ((has(i, LINE.month) && (has(i, LINE.year) || has(i, LINE.clock))) || has(i, LINE.ago));
	const isSpeaker = (i: number) => has(i, LINE.speaks);
	const distance = (test: (i: number) => boolean, step: 1 | -1) => {
		const out = new Float32Array(length);
		let far = FAR;
		for (let i = step > 0 ? 0 : length - 1; i >= 0 && i < length; i += step) {
			out[i] = far;
			far = test(i) ? 1 : Math.min(FAR, far + 1);
		}
		return out;
	};
	const speakers = new Float32Array(length);
	let count = 0;
	for (let i = 0; i < length; i++) {
		speakers[i] = Math.min(5, count);
		if (isSpeaker(i)) count++;
	}
	const alike = (i: number, j: number) =>
		has(i, LINE.endsSentence) === has(j, LINE.endsSentence) &&
		has(i, LINE.prose) === has(j, LINE.prose) &&
		has(i, LINE.blanksBefore) === has(j, LINE.blanksBefore) &&
		Math.abs(rows[i * LINE_WIDTH + LINE.chars]! - rows[j * LINE_WIDTH + LINE.chars]!) < 0.8;
	const before = new Float32Array(length);
	const after = new Float32Array(length);
	for (let i = 1; i < length; i++) before[i] = alike(i, i - 1) ? Math.min(6, before[i - 1]! + 1) : 0;
	for (let i = length - 2; i >= 0; i--) after[i] = alike(i, i + 1) ? Math.min(6, after[i + 1]! + 1) : 0;
	return [
		distance(isByline, 1),
		distance(isByline, -1),
		distance(isDate, 1),
		distance(isDate, -1),
		distance(isSpeaker, 1),
		speakers,
		before,
		after,
	];
}
