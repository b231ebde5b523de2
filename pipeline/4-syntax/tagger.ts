import { featureRow } from "./hash.ts";
import { addRows, bestClass, type LinearModel } from "./linear.ts";
import { PAD, type Words } from "./words.ts";

export const TAG_FEATURES = 18;

/** Features for the tag of the word at `i`, given the tags before it. */
export function tagFeatures(words: Words, i: number, shift: number, out: Int32Array): void {
	const { form, cluster, suffix, shape, pos, tag } = words;
	const w = form[i]!;
	const p = pos[i]!;
	const p1 = pos[i + 1]!;
	const t1 = tag[i - 1]!;
	const t2 = tag[i - 2]!;
	const s = suffix[i]!;
	const sh = shape[i]! * 2 + (i === PAD ? 1 : 0);
	out[0] = featureRow(shift, 1, w, 0, 0);
	out[1] = featureRow(shift, 2, s, sh, 0);
	out[2] = featureRow(shift, 3, p, sh, 0);
	out[3] = featureRow(shift, 4, t1, t2, 0);
	out[4] = featureRow(shift, 5, t1, w, 0);
	out[5] = featureRow(shift, 6, t1, p, p1);
	out[6] = featureRow(shift, 7, form[i - 1]!, p, 0);
	out[7] = featureRow(shift, 8, form[i + 1]!, p, 0);
	out[8] = featureRow(shift, 9, form[i - 1]!, w, 0);
	out[9] = featureRow(shift, 10, form[i + 1]!, w, 0);
	out[10] = featureRow(shift, 11, p, p1, pos[i + 2]!);
	out[11] = featureRow(shift, 12, pos[i - 1]!, p, p1);
	out[12] = featureRow(shift, 13, cluster[i]!, t1, 0);
	out[13] = featureRow(shift, 14, cluster[i]! >>> 8, cluster[i + 1]! >>> 8, t1);
	out[14] = featureRow(shift, 15, suffix[i + 1]!, p, 0);
	out[15] = featureRow(shift, 16, s & 0xffff, t1, shape[i]!);
	out[16] = featureRow(shift, 17, form[i - 2]!, p, t1);
	out[17] = featureRow(shift, 18, form[i + 2]!, p, p1);
}

/** Gives each word its Penn Treebank tag, from left to right (Collins 2002, greedy). */
export function createTagger(model: LinearModel): (words: Words) => void {
	const rows = new Int32Array(TAG_FEATURES);
	const sums = new Int32Array(model.lanes);
	return (words) => {
		for (let i = PAD; i < PAD + words.length; i++) {
			const only = words.only[i]!;
			if (only > 0) {
				words.tag[i] = only;
				continue;
			}
			tagFeatures(words, i, model.shift, rows);
			addRows(model, rows, TAG_FEATURES, sums);
			words.tag[i] = bestClass(sums);
		}
	};
}
