import { featureKey } from "./hash.ts";
import { addFeatures, bestClass, type LinearModel } from "./linear.ts";
import { PAD, type Words } from "./words.ts";

export const TAG_FEATURES = 22;

/** Features for the tag of the word at `i`, given the tags before it. */
export function tagFeatures(words: Words, i: number, out: Int32Array): void {
	const { form, cluster, suffix, shape, pos, tag } = words;
	const w = form[i]!;
	const p = pos[i]!;
	const p1 = pos[i + 1]!;
	const t1 = tag[i - 1]!;
	const t2 = tag[i - 2]!;
	const s = suffix[i]!;
	const sh = shape[i]! * 2 + (i === PAD ? 1 : 0);
	out[0] = featureKey(1, w, 0, 0);
	out[1] = featureKey(2, s, sh, 0);
	out[2] = featureKey(3, p, sh, 0);
	out[3] = featureKey(4, t1, t2, 0);
	out[4] = featureKey(5, t1, w, 0);
	out[5] = featureKey(6, t1, p, p1);
	out[6] = featureKey(7, form[i - 1]!, p, 0);
	out[7] = featureKey(8, form[i + 1]!, p, 0);
	out[8] = featureKey(9, form[i - 1]!, w, 0);
	out[9] = featureKey(10, form[i + 1]!, w, 0);
	out[10] = featureKey(11, p, p1, pos[i + 2]!);
	out[11] = featureKey(12, pos[i - 1]!, p, p1);
	out[12] = featureKey(13, cluster[i]!, t1, 0);
	out[13] = featureKey(14, cluster[i]! >>> 8, cluster[i + 1]! >>> 8, t1);
	out[14] = featureKey(15, suffix[i + 1]!, p, 0);
	out[15] = featureKey(16, s & 0xffff, t1, shape[i]!);
	out[16] = featureKey(17, form[i - 2]!, p, t1);
	out[17] = featureKey(19, w, p, sh);
	out[18] = featureKey(20, s, p, t1);
	out[19] = featureKey(21, shape[i - 1]!, sh, (shape[i + 1]! << 6) | p);
	out[20] = featureKey(25, cluster[i]!, p, sh);
	out[21] = featureKey(18, form[i + 2]!, p, p1);
}

/** Gives each word its Penn Treebank tag, from left to right (Collins 2002, greedy). */
export function createTagger(model: LinearModel): (words: Words) => void {
	const keys = new Int32Array(TAG_FEATURES);
	const sums = new Int32Array(model.classes);
	return (words) => {
		for (let i = PAD; i < PAD + words.length; i++) {
			const only = words.only[i]!;
			if (only > 0) {
				words.tag[i] = only;
				continue;
			}
			tagFeatures(words, i, keys);
			addFeatures(model, keys, TAG_FEATURES, sums);
			words.tag[i] = bestClass(sums, 1);
		}
	};
}
