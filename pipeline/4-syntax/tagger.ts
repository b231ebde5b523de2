import { featureKey } from "./hash.ts";
import { bestClass, keepSums, type LinearModel } from "./linear.ts";
import { PAD, type Words } from "./words.ts";

/** Features of a word by itself: these come first. */
const WORD_FEATURES = 5;
export const TAG_FEATURES = 22;

/** How the word at `i` is written, and whether it opens its sentence. */
const shapeAt = (words: Words, i: number): number => words.shape[i]! * 2 + (i === PAD ? 1 : 0);

function wordFeatures(words: Words, i: number, out: Int32Array): void {
	const { form, cluster, suffix, pos } = words;
	const w = form[i]!;
	const p = pos[i]!;
	const sh = shapeAt(words, i);
	out[0] = featureKey(1, w, 0, 0);
	out[1] = featureKey(2, suffix[i]!, sh, 0);
	out[2] = featureKey(3, p, sh, 0);
	out[3] = featureKey(19, w, p, sh);
	out[4] = featureKey(25, cluster[i]!, p, sh);
}

/** The other features, given the tags before; written from `at` on. */
function contextFeatures(words: Words, i: number, out: Int32Array, at: number): void {
	const { form, cluster, suffix, shape, pos, tag } = words;
	const w = form[i]!;
	const p = pos[i]!;
	const p1 = pos[i + 1]!;
	const t1 = tag[i - 1]!;
	const s = suffix[i]!;
	out[at] = featureKey(4, t1, tag[i - 2]!, 0);
	out[at + 1] = featureKey(5, t1, w, 0);
	out[at + 2] = featureKey(6, t1, p, p1);
	out[at + 3] = featureKey(7, form[i - 1]!, p, 0);
	out[at + 4] = featureKey(8, form[i + 1]!, p, 0);
	out[at + 5] = featureKey(9, form[i - 1]!, w, 0);
	out[at + 6] = featureKey(10, form[i + 1]!, w, 0);
	out[at + 7] = featureKey(11, p, p1, pos[i + 2]!);
	out[at + 8] = featureKey(12, pos[i - 1]!, p, p1);
	out[at + 9] = featureKey(13, cluster[i]!, t1, 0);
	out[at + 10] = featureKey(14, cluster[i]! >>> 8, cluster[i + 1]! >>> 8, t1);
	out[at + 11] = featureKey(15, suffix[i + 1]!, p, 0);
	out[at + 12] = featureKey(16, s & 0xffff, t1, shape[i]!);
	out[at + 13] = featureKey(17, form[i - 2]!, p, t1);
	out[at + 14] = featureKey(20, s, p, t1);
	out[at + 15] = featureKey(21, shape[i - 1]!, shapeAt(words, i), (shape[i + 1]! << 6) | p);
	out[at + 16] = featureKey(18, form[i + 2]!, p, p1);
}

/** Features for the tag of the word at `i`, given the tags before it. */
export function tagFeatures(words: Words, i: number, out: Int32Array): void {
	wordFeatures(words, i, out);
	contextFeatures(words, i, out, WORD_FEATURES);
}

/** Words whose sums are kept, in bits; and the integers of one: three that tell it from others, then its sums. */
const KEPT_BITS = 12;
const ENTRY = 32;
const FACTS = 3;

/** Gives each word its Penn Treebank tag, from left to right (Collins 2002, greedy). */
export function createTagger(model: LinearModel): (words: Words) => void {
	const keys = new Int32Array(TAG_FEATURES);
	const kept = new Int32Array(ENTRY << KEPT_BITS);

	/** Where the sums of a word's own features begin in `kept`; a word found at another's place takes it. */
	function wordSums(words: Words, i: number): number {
		const form = words.form[i]!;
		const written = words.suffix[i]! | (shapeAt(words, i) << 24);
		const kind = words.cluster[i]! | (words.pos[i]! << 16);
		const at = (featureKey(0, form, written, kind) >>> (32 - KEPT_BITS)) * ENTRY;
		if (kept[at] !== form || kept[at + 1] !== written || kept[at + 2] !== kind) {
			kept[at] = form;
			kept[at + 1] = written;
			kept[at + 2] = kind;
			wordFeatures(words, i, keys);
			keepSums(model, keys, WORD_FEATURES, kept, at + FACTS);
		}
		return at + FACTS;
	}

	return (words) => {
		for (let i = PAD; i < PAD + words.length; i++) {
			const only = words.only[i]!;
			if (only > 0) {
				words.tag[i] = only;
				continue;
			}
			const at = wordSums(words, i);
			contextFeatures(words, i, keys, 0);
			words.tag[i] = bestClass(model, keys, TAG_FEATURES - WORD_FEATURES, 1, kept, at);
		}
	};
}
