import { featureKey } from "./hash.ts";
import type { State } from "./state.ts";

export const RELATION_FEATURES = 26;

/** Features for the relation between a head and a child that has all of its own children, as the arc is drawn. */
export function relationFeatures(state: State, head: number, child: number, out: Int32Array): void {
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
	const hc = cluster[head]! >>> 6;
	const cc = cluster[child]! >>> 6;
	const htct = (ht << 6) | ct;
	out[0] = featureKey(101, htct, near, comma);
	out[1] = featureKey(102, hw, ct, 0);
	out[2] = featureKey(103, ht, cw, 0);
	out[3] = featureKey(104, hw, cw, 0);
	out[4] = featureKey(105, htct, lw, 0);
	out[5] = featureKey(106, htct, tag[l]!, tag[r]!);
	out[6] = featureKey(107, htct, relation[l]!, relation[r]!);
	out[7] = featureKey(108, hw, ct, lw);
	out[8] = featureKey(109, htct, kinds[head]!, 0);
	out[9] = featureKey(110, hw, kinds[head]!, ct);
	out[10] = featureKey(111, htct, kinds[child]!, 0);
	out[11] = featureKey(112, hw, ct, kinds[child]!);
	out[12] = featureKey(113, htct, kinds[head]!, kinds[child]!);
	out[13] = featureKey(114, (cw << 1) | side, kinds[child]!, 0);
	out[14] = featureKey(115, htct, tag[child - 1]!, tag[child + 1]!);
	out[15] = featureKey(116, htct, form[child + 1]!, 0);
	out[16] = featureKey(117, htct, form[child - 1]!, 0);
	out[17] = featureKey(118, htct, cc, 0);
	out[18] = featureKey(119, htct, hc, 0);
	out[20] = featureKey(121, htct, before[child]!, before[child + 1]!);
	out[21] = featureKey(122, hc, cc, side);
	out[22] = featureKey(123, hc, lw, (ct << 1) | side);
	out[23] = featureKey(124, hc, kinds[child]!, (ct << 1) | side);
	out[24] = featureKey(125, hc, kinds[head]!, (ct << 1) | side);
	out[25] = featureKey(126, cc, htct, lw);
	out[19] = featureKey(120, htct, tag[head + 1]!, tag[head - 1]!);
}
