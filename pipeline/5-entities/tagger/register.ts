import { Case, type Word } from "./words.ts";

/** Kinds of writing whose sets annotate by conventions of their own. */
export const REGISTERS = ["undecided", "official", "web", "wiki", "news"] as const;
export const REGISTER_BUCKETS = 1 << 14;

/** Lead of a clear case in nats, for each square root of a distinct word; and how many words are looked at. */
const MARGIN = 1;
const WORDS = 1500;
/** Steps of a weight to a nat. */
const STEPS = 16;

/** Bucket of a word (hash of its lower-cased form) in the register weights. */
export const registerBucket = (lowerHash: number): number => (lowerHash ^ (lowerHash >>> 15)) & (REGISTER_BUCKETS - 1);

/**
 * Kind of writing of a document by naive Bayes over its words: official statements, web, encyclopedia, news.
 * `weights` holds steps of 1/16 nat, a bucket's registers side by side. 0 when no kind is clear.
 */
export function registerOf(words: readonly Word[], weights: Int8Array): number {
	const size = REGISTERS.length;
	const sums = new Int32Array(size);
	const end = Math.min(words.length, WORDS);
	const seen = new Uint8Array(REGISTER_BUCKETS);
	let distinct = 0;
	for (let i = 0; i < end; i++) {
		const word = words[i]!;
		if (word.case === Case.punctuation) continue;
		const bucket = registerBucket(word.lower);
		if (seen[bucket] === 1) continue;
		seen[bucket] = 1;
		distinct++;
		for (let r = 1; r < size; r++) sums[r]! += weights[bucket * size + r]!;
	}
	let best = 1;
	let second = -1;
	for (let r = 2; r < size; r++)
		if (sums[r]! > sums[best]!) {
			second = best;
			best = r;
		} else if (second < 0 || sums[r]! > sums[second]!) second = r;
	return (sums[best]! - sums[second]!) / STEPS < MARGIN * Math.sqrt(distinct) ? 0 : best;
}
