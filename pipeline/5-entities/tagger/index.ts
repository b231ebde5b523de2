import type { Tokens } from "../../../schemas/index.ts";
import { markElsewhere } from "./document.ts";
import { createEvidence, sumOf, writeScores } from "./evidence.ts";
import { contextFeatures, WINDOW, wordAt, wordFeatures } from "./features.ts";
import { GROUP_KEYS, GROUPS, groupFeatures, groupKeys } from "./few-valued.ts";
import { type Frame, frameOf } from "./frame.ts";
import { createKeptEvidence } from "./kept.ts";
import { LABELS } from "./labels.ts";
import type { Lexicon } from "./lexicon.ts";
import type { TaggerModel } from "./model.ts";
import { registerOf } from "./register.ts";
import { shareEvidence } from "./share.ts";
import type { Sink } from "./sink.ts";
import { createDecoder } from "./viterbi.ts";
import { createWordStore, type Word } from "./words.ts";

export interface Tagger {
	/** BILOU label of each token (labels.ts). */
	tag(tokens: Tokens): Uint8Array;
}

/** A linear-chain CRF (Lafferty et al. 2001) over sparse hashed features; only stretches near capital letters are decoded. */
export function createTagger(model: TaggerModel, lexicon: Lexicon): Tagger {
	const words = createWordStore(lexicon);
	const decoder = createDecoder(model.transition);
	let scores = new Float32Array(0);
	const sink: Sink = { ids: new Int32Array(256), length: 0 };
	const sum = createEvidence();
	const kept = createKeptEvidence();
	const begins = new Int32Array(GROUPS + WINDOW.length);

	/** Evidence of a word's own features at a place of the window, computed where it is not kept yet. */
	function keepWord(key: number, word: Word, place: number): number {
		sink.length = 0;
		wordFeatures(word, WINDOW[place]!, sink);
		model.add(sink.ids, sink.length, kept.add(key));
		return kept.find(key);
	}

	/** The same for a group of features of few values. */
	function keepGroup(key: number, group: number, frame: Frame, i: number): number {
		sink.length = 0;
		groupFeatures(group, frame, i, sink);
		model.add(sink.ids, sink.length, kept.add(key));
		return kept.find(key);
	}

	function score(frame: Frame, i: number): void {
		groupKeys(frame, i, begins);
		for (let group = 0; group < GROUPS; group++) {
			const key = begins[group]!;
			begins[group] = kept.find(key) || keepGroup(key, group, frame, i);
		}
		for (let place = 0; place < WINDOW.length; place++) {
			const word = wordAt(frame, i, WINDOW[place]!);
			const key = GROUP_KEYS + word.number * WINDOW.length + place;
			begins[GROUPS + place] = kept.find(key) || keepWord(key, word, place);
		}
		sumOf(kept.sums, begins, sum);
		sink.length = 0;
		contextFeatures(frame, i, sink);
		model.add(sink.ids, sink.length, sum);
		writeScores(sum, model.scale, scores, i * LABELS);
	}

	return {
		tag(tokens) {
			if (words.makeRoom()) kept.clear();
			const frame = frameOf(tokens, words, lexicon, (all) => registerOf(all, model.registers));
			markElsewhere(frame);
			const labels = new Uint8Array(tokens.length);
			if (scores.length < tokens.length * LABELS) scores = new Float32Array(tokens.length * LABELS * 2);
			for (let i = 0; i < tokens.length; i++) if (frame.active[i] === 1) score(frame, i);
			shareEvidence(frame, scores);
			for (let i = 0; i < tokens.length; ) {
				if (frame.active[i] === 0) {
					i++;
					continue;
				}
				let end = i;
				while (end <= frame.sentenceEnd[i]! && frame.active[end] === 1) end++;
				decoder.decode(scores, i, end - i, labels);
				i = end;
			}
			return labels;
		},
	};
}
