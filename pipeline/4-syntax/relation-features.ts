import { featureRow } from "./hash.ts";
import type { State } from "./state.ts";

export const RELATION_FEATURES = 21;

/** Features for the relation between a head and a child that has all of its own children, as the arc is drawn. */
export function relationFeatures(state: State, head: number, child: number, shift: number, out: Int32Array): void {
	const { left, right, relation, kinds, marks } = state;
	const { form, tag, cluster, before } = state.words;
	const side = child < head ? 1 : 0;
	const ht = (tag[head]! << 1) | side;
	const ct = tag[child]!;
	const hw = (form[head]! << 1) | side;
	const cw = form[child]!;
	const l = left[child]!;
	const r = right[child]!;
	const lw = form[l]!;
	const distance = Math.abs(child - head);
	const near = distance < 4 ? distance : distance < 8 ? 4 : 5;
	const low = side ? child : head;
	const high = side ? head : child;
	const comma = marks[high]! - marks[low]! > 0 ? 1 : 0;
	const htct = (ht << 6) | ct;
	out[0] = featureRow(shift, 101, htct, near, comma);
	out[1] = featureRow(shift, 102, hw, ct, 0);
	out[2] = featureRow(shift, 103, ht, cw, 0);
	out[3] = featureRow(shift, 104, hw, cw, 0);
	out[4] = featureRow(shift, 105, htct, lw, 0);
	out[5] = featureRow(shift, 106, htct, tag[l]!, tag[r]!);
	out[6] = featureRow(shift, 107, htct, relation[l]!, relation[r]!);
	out[7] = featureRow(shift, 108, hw, ct, lw);
	out[8] = featureRow(shift, 109, htct, kinds[head]!, 0);
	out[9] = featureRow(shift, 110, hw, kinds[head]!, ct);
	out[10] = featureRow(shift, 111, htct, kinds[child]!, 0);
	out[11] = featureRow(shift, 112, hw, ct, kinds[child]!);
	out[12] = featureRow(shift, 113, htct, kinds[head]!, kinds[child]!);
	out[13] = featureRow(shift, 114, (cw << 1) | side, kinds[child]!, 0);
	out[14] = featureRow(shift, 115, htct, tag[child - 1]!, tag[child + 1]!);
	out[15] = featureRow(shift, 116, htct, form[child + 1]!, 0);
	out[16] = featureRow(shift, 117, htct, form[child - 1]!, 0);
	out[17] = featureRow(shift, 118, htct, cluster[child]! >>> 6, 0);
	out[18] = featureRow(shift, 119, htct, cluster[head]! >>> 6, 0);
	out[20] = featureRow(shift, 121, htct, before[child]!, before[child + 1]!);
	out[19] = featureRow(shift, 120, htct, tag[head + 1]!, tag[head - 1]!);
}
