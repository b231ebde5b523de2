import type { Tokens } from "../../../schemas/index.ts";
import { markElsewhere } from "./document.ts";
import { contextFeatures, type Sink, WINDOW, wordAt, wordFeatures } from "./features.ts";
import { type Frame, frameOf } from "./frame.ts";
import { LABELS } from "./labels.ts";
import type { Lexicon } from "./lexicon.ts";
import type { TaggerModel } from "./model.ts";
import { registerOf } from "./register.ts";
import { shareEvidence } from "./share.ts";
import { createDecoder } from "./viterbi.ts";
import { createWordStore, type Word } from "./words.ts";

export interface Tagger {
	/** BILOU label of each token (labels.ts). */
	tag(tokens: Tokens): Uint8Array;
}

/** A linear-chain CRF (Lafferty et al. 2001) over sparse hashed features; only stretches near capital letters are decoded. */
export function createTagger(model: TaggerModel, lexicon: Lexicon): Tagger {
	const wordFor = createWordStore(lexicon);
	const decoder = createDecoder(model.transition);
	let scores = new Float32Array(0);
	const sink: Sink = { ids: new Int32Array(256), length: 0 };

	const sum = new Int32Array(LABELS);

	/** Scores of a word's own features at a place of the window: summed once, then kept with the word. */
	function wordScores(word: Word, place: number): Int32Array {
		let kept = word.scores[place];
		if (!kept) {
			kept = new Int32Array(LABELS);
			sink.length = 0;
			wordFeatures(word, WINDOW[place]!, sink);
			for (let n = 0; n < sink.length; n++) model.add(sink.ids[n]!, kept);
			word.scores[place] = kept;
		}
		return kept;
	}

	function score(frame: Frame, i: number): void {
		// Before the sum is begun: they use the same sink.
		for (let place = 0; place < WINDOW.length; place++) wordScores(wordAt(frame, i, WINDOW[place]!), place);
		sum.fill(0);
		sink.length = 0;
		contextFeatures(frame, i, sink);
		for (let n = 0; n < sink.length; n++) model.add(sink.ids[n]!, sum);
		for (let place = 0; place < WINDOW.length; place++) {
			const kept = wordAt(frame, i, WINDOW[place]!).scores[place]!;
			for (let label = 0; label < LABELS; label++) sum[label]! += kept[label]!;
		}
		const at = i * LABELS;
		for (let label = 0; label < LABELS; label++) scores[at + label] = sum[label]! * model.scale;
	}

	return {
		tag(tokens) {
			const frame = frameOf(tokens, wordFor, lexicon, (words) => registerOf(words, model.registers));
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
