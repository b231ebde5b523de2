import { markElsewhere } from "../../pipeline/5-entities/tagger/document.ts";
import { contextFeatures, WINDOW, wordAt, wordFeatures } from "../../pipeline/5-entities/tagger/features.ts";
import { GROUPS, groupFeatures } from "../../pipeline/5-entities/tagger/few-valued.ts";
import { frameOf, isCapital } from "../../pipeline/5-entities/tagger/frame.ts";
import { LABELS, OUTSIDE, positionOf, typeOf } from "../../pipeline/5-entities/tagger/labels.ts";
import type { Lexicon } from "../../pipeline/5-entities/tagger/lexicon.ts";
import type { Sink } from "../../pipeline/5-entities/tagger/sink.ts";
import { createWordStore } from "../../pipeline/5-entities/tagger/words.ts";
import type { Tokens } from "../../schemas/index.ts";

/** Growing list of integers. */
function ints(capacity: number) {
	let values = new Int32Array(capacity);
	let length = 0;
	return {
		push(value: number) {
			if (length === values.length) {
				const larger = new Int32Array(values.length * 2);
				larger.set(values);
				values = larger;
			}
			values[length++] = value;
		},
		get length() {
			return length;
		},
		get values() {
			return values.subarray(0, length);
		},
	};
}

/** Stretches of active tokens, with features and gold labels, as the trainer reads them. */
export interface Instances {
	/** Stretch n is tokens [starts[n], starts[n + 1]); the set it is from. */
	starts: Int32Array;
	sets: Int32Array;
	/** Token t has features ids[offsets[t]] … ids[offsets[t + 1]] - 1: hashes, later rows. */
	offsets: Int32Array;
	ids: Int32Array;
	labels: Int32Array;
}

/** Gold label of a word that is outside for sure, also in a set that leaves types open: it has no capital. */
export const SURELY_OUTSIDE = LABELS;

export function createInstances(lexicon: Lexicon) {
	const starts = ints(1 << 16);
	const sets = ints(1 << 16);
	const offsets = ints(1 << 20);
	const ids = ints(1 << 24);
	const labels = ints(1 << 20);
	const words = createWordStore(lexicon);
	const sink: Sink = { ids: new Int32Array(256), length: 0 };

	/** `open`: the set leaves types open. */
	function add(tokens: Tokens, gold: Uint8Array, set: number, register: number, open: boolean): void {
		words.makeRoom();
		const frame = frameOf(tokens, words, lexicon, () => register);
		markElsewhere(frame);
		for (let i = 0; i < tokens.length; ) {
			if (frame.active[i] === 0) {
				i++;
				continue;
			}
			let end = i;
			while (end <= frame.sentenceEnd[i]! && frame.active[end] === 1) end++;
			starts.push(offsets.length);
			sets.push(set);
			clipped(gold.subarray(i, end)).forEach((label, n) => {
				labels.push(open && label === OUTSIDE && !isCapital(frame.words[i + n]!) ? SURELY_OUTSIDE : label);
			});
			for (let k = i; k < end; k++) {
				offsets.push(ids.length);
				sink.length = 0;
				contextFeatures(frame, k, sink);
				for (let group = 0; group < GROUPS; group++) groupFeatures(group, frame, k, sink);
				for (const offset of WINDOW) wordFeatures(wordAt(frame, k, offset), offset, sink);
				for (let n = 0; n < sink.length; n++) ids.push(sink.ids[n]!);
			}
			i = end;
		}
	}

	function finish(): Instances {
		starts.push(offsets.length);
		offsets.push(ids.length);
		return {
			starts: starts.values,
			sets: sets.values,
			offsets: offsets.values,
			ids: ids.values,
			labels: labels.values,
		};
	}
	return {
		add,
		finish,
		/** Stretches so far. */
		get count() {
			return starts.length;
		},
	};
}

/** Names that run over the edge of the stretch are no names in it. */
function clipped(gold: Uint8Array): Uint8Array {
	const out = new Uint8Array(gold.length);
	for (let i = 0; i < gold.length; ) {
		const label = gold[i]!;
		if (label === 0 || positionOf(label) === 1 || positionOf(label) === 2) {
			i++;
			continue;
		}
		let last = i;
		if (positionOf(label) === 0)
			while (last < gold.length && positionOf(gold[last]!) !== 2 && typeOf(gold[last]!) === typeOf(label)) last++;
		if (last < gold.length) for (let k = i; k <= last; k++) out[k] = gold[k]!;
		i = last + 1;
	}
	return out;
}
