import type { Tokens } from "../../../schemas/index.ts";
import { markElsewhere } from "./document.ts";
import { contextFeatures, type Sink, WINDOW, wordAt, wordFeatures } from "./features.ts";
import { type Frame, frameOf } from "./frame.ts";
import { LABELS } from "./labels.ts";
import type { Lexicon } from "./lexicon.ts";
import type { TaggerModel } from "./model.ts";
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
	const sink: Sink = { ids: new Int32Array(256), length: 0 };

	/** Scores of a word's own features at a place of the window: summed once, then kept with the word. */
	function wordScores(word: Word, place: number): Float32Array {
		let scores = word.scores[place];
		if (!scores) {
			scores = new Float32Array(LABELS);
			sink.length = 0;
			wordFeatures(word, WINDOW[place]!, sink);
			for (let n = 0; n < sink.length; n++) model.add(sink.ids[n]!, scores);
			word.scores[place] = scores;
		}
		return scores;
	}

	function score(frame: Frame, i: number, into: Float32Array): void {
		into.fill(0);
		sink.length = 0;
		contextFeatures(frame, i, sink);
		for (let n = 0; n < sink.length; n++) model.add(sink.ids[n]!, into);
		for (let place = 0; place < WINDOW.length; place++) {
			const scores = wordScores(wordAt(frame, i, WINDOW[place]!), place);
			for (let label = 0; label < LABELS; label++) into[label]! += scores[label]!;
		}
	}

	return {
		tag(tokens) {
			const frame = frameOf(tokens, wordFor, lexicon);
			markElsewhere(frame);
			const labels = new Uint8Array(tokens.length);
			for (let i = 0; i < tokens.length; ) {
				if (frame.active[i] === 0) {
					i++;
					continue;
				}
				let end = i;
				while (end <= frame.sentenceEnd[i]! && frame.active[end] === 1) end++;
				const scores = decoder.scores(end - i);
				for (let k = i; k < end; k++) score(frame, k, scores.subarray((k - i) * LABELS, (k - i + 1) * LABELS));
				decoder.decode(end - i, labels, i);
				i = end;
			}
			return labels;
		},
	};
}
