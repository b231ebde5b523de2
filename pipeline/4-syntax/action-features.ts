import { featureKey } from "./hash.ts";
import type { State } from "./state.ts";

/** Distance in words, in a few steps. */
function step(distance: number): number {
	return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
}

function few(count: number): number {
	return Math.min(count, 3);
}

/** How many features each look at a state has. */
export const EASY_FEATURES = 21;
export const HARD_FEATURES = 47;

/** Features of a state that settle most choices of its next action: after Zhang and Nivre 2011, for the arc-hybrid system. */
export function easyFeatures(state: State, out: Int32Array): void {
	const { stack, size, next, left, right, relation, lefts, rights, kinds, marks, verbs } = state;
	const { form, tag, cluster, before } = state.words;
	const s0 = stack[size - 1]!;
	const s1 = stack[size - 2]!;
	const s0t = tag[s0]!;
	const s1t = tag[s1]!;
	const b0t = tag[next]!;
	const b1t = tag[next + 1]!;
	const s0w = form[s0]!;
	const b0w = form[next]!;
	const b1w = form[next + 1]!;
	const s0wt = (s0w << 6) | s0t;
	const b0wt = (b0w << 6) | b0t;
	const s0b0 = (s0t << 6) | b0t;
	const s1s0 = (s1t << 6) | s0t;
	const s1s0b0 = (s1s0 << 6) | b0t;
	const s0l = left[s0]!;
	const s0r = right[s0]!;
	const b0l = left[next]!;
	const mark = before[next]!;
	const mark1 = before[next + 1]!;
	const c0 = cluster[s0]! >>> 6;
	const b0c = cluster[next]! >>> 6;
	const near = step(next - s0);
	const between = few(marks[next]! - marks[s0]!) * 4 + few(verbs[next]! - verbs[s0 + 1]!);
	const between1 = few(marks[s0]! - marks[s1]!) * 4 + few(verbs[s0]! - verbs[s1 + 1]!);
	out[0] = featureKey(1, s0wt, 0, 0);
	out[1] = featureKey(3, b0wt, 0, 0);
	out[2] = featureKey(4, (b1w << 6) | b1t, s0b0, 0);
	out[3] = featureKey(7, s0wt, b0t, b1t);
	out[4] = featureKey(8, s0t, b0wt, 0);
	out[5] = featureKey(12, s1t, s0wt, b0t);
	out[6] = featureKey(13, s1t, s0t, b0wt);
	out[7] = featureKey(16, s1s0b0, b1t, 0);
	out[8] = featureKey(19, s0b0, tag[s0r]!, relation[s0r]!);
	out[9] = featureKey(24, s0b0, tag[b0l]!, relation[b0l]!);
	out[10] = featureKey(30, s0b0, kinds[s0]!, kinds[next]!);
	out[11] = featureKey(33, s1s0b0, form[s0l]!, 0);
	out[12] = featureKey(34, s0wt, lefts[s0]!, rights[s0]!);
	out[13] = featureKey(37, s0b0, near, between);
	out[14] = featureKey(39, s1s0b0, between, between1);
	out[15] = featureKey(61, c0, b0t, b1t);
	out[16] = featureKey(62, b0c, s0t, b1t);
	out[17] = featureKey(40, c0, b0c, 0);
	out[18] = featureKey(47, s0b0, mark, (mark1 << 6) | b1t);
	out[19] = featureKey(18, s0b0, tag[s0l]!, relation[s0l]!);
	out[20] = featureKey(149, s1s0b0, form[b0l]!, 0);
}

/** The other features of a state, for the choices that {@link easyFeatures} leave open. */
export function hardFeatures(state: State, out: Int32Array): void {
	const { stack, size, next, left, right, relation, lefts, rights, kinds, marks, verbs } = state;
	const { form, tag, cluster, before } = state.words;
	const s0 = stack[size - 1]!;
	const s1 = stack[size - 2]!;
	const s2 = stack[size - 3]!;
	const s0t = tag[s0]!;
	const s1t = tag[s1]!;
	const b0t = tag[next]!;
	const b1t = tag[next + 1]!;
	const b2t = tag[next + 2]!;
	const s0w = form[s0]!;
	const s1w = form[s1]!;
	const b0w = form[next]!;
	const s0wt = (s0w << 6) | s0t;
	const s1wt = (s1w << 6) | s1t;
	const b0wt = (b0w << 6) | b0t;
	const s0b0 = (s0t << 6) | b0t;
	const s1s0 = (s1t << 6) | s0t;
	const s1s0b0 = (s1s0 << 6) | b0t;
	const s0l = left[s0]!;
	const s0r = right[s0]!;
	const s1l = left[s1]!;
	const s1r = right[s1]!;
	const b0l = left[next]!;
	const mark = before[next]!;
	const mark0 = before[s0]!;
	const c0 = cluster[s0]! >>> 6;
	const s1c = cluster[s1]! >>> 6;
	const b0c = cluster[next]! >>> 6;
	const b1c = cluster[next + 1]! >>> 6;
	const far = step(s0 - s1);
	const between1 = few(marks[s0]! - marks[s1]!) * 4 + few(verbs[s0]! - verbs[s1 + 1]!);
	out[0] = featureKey(2, s1wt, 0, 0);
	out[1] = featureKey(5, b0t, b1t, b2t);
	out[2] = featureKey(9, s0b0, b1t, b2t);
	out[3] = featureKey(11, s1wt, s0t, b0t);
	out[4] = featureKey(15, s1s0b0, 0, 0);
	out[5] = featureKey(17, tag[s2]!, s1s0b0, 0);
	out[6] = featureKey(20, s1s0, tag[s1l]!, relation[s1l]!);
	out[7] = featureKey(21, s1s0, tag[s1r]!, relation[s1r]!);
	out[8] = featureKey(22, s1s0, tag[s0l]!, relation[s0l]!);
	out[9] = featureKey(23, s1s0, tag[s0r]!, relation[s0r]!);
	out[10] = featureKey(25, s0wt, kinds[s0]!, 0);
	out[11] = featureKey(26, s0t, kinds[s0]!, b0t);
	out[12] = featureKey(27, s1t, kinds[s1]!, s0t);
	out[13] = featureKey(28, s1wt, kinds[s1]!, 0);
	out[14] = featureKey(29, s1s0, kinds[s1]!, kinds[s0]!);
	out[15] = featureKey(32, s1wt, form[s0l]!, 0);
	out[16] = featureKey(35, s1s0, rights[s1]!, lefts[s0]!);
	out[17] = featureKey(36, b0wt, lefts[next]!, 0);
	out[18] = featureKey(38, s1s0, far, between1);
	out[19] = featureKey(63, b1c, s0t, b0t);
	out[20] = featureKey(64, s1c, s0t, b0t);
	out[21] = featureKey(65, c0, s1t, b0t);
	out[22] = featureKey(66, b0c, s1t, s0t);
	out[23] = featureKey(68, s1c, b0c, 0);
	out[24] = featureKey(69, s1s0, cluster[s0l]! >>> 6, 0);
	out[25] = featureKey(73, s0b0, b1c, b2t);
	out[26] = featureKey(74, c0, mark, b0c);
	out[27] = featureKey(75, s0b0, (b1t << 6) | b2t, tag[next + 3]!);
	out[28] = featureKey(41, s1c, c0, 0);
	out[29] = featureKey(42, c0, s0b0, 0);
	out[30] = featureKey(43, s1c, s1s0, 0);
	out[31] = featureKey(45, s0b0, mark, mark0);
	out[32] = featureKey(46, s1s0, mark, mark0);
	out[33] = featureKey(48, s1s0b0, mark, 0);
	out[34] = featureKey(50, s1s0b0, b1t, b2t);
	out[35] = featureKey(44, b0c, s0b0, 0);
	out[36] = featureKey(76, s1c, form[s0l]!, s0t);
	out[37] = featureKey(77, c0, form[b0l]!, b0t);
	out[38] = featureKey(78, s1c, form[s0l]!, c0);
	// The word that introduces the phrase at hand decides what it belongs to.
	out[39] = featureKey(141, s1w, form[b0l]!, s0t);
	out[40] = featureKey(142, s0w, form[b0l]!, b0t);
	out[41] = featureKey(143, (s1c << 10) | c0, form[b0l]!, 0);
	out[42] = featureKey(144, (s1c << 10) | b0c, form[b0l]!, s0t);
	out[43] = featureKey(145, (c0 << 10) | b0c, form[b0l]!, 0);
	out[44] = featureKey(146, s0w, b0w, 0);
	out[45] = featureKey(147, s1w, b0w, s0t);
	out[46] = featureKey(148, s1w, s0w, b0t);
}
