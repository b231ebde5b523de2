import type { Tokens } from "../../../schemas/index.ts";
import { markElsewhere } from "./document.ts";
import { addEvidence, createEvidence, type Evidence, writeScores } from "./evidence.ts";
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

	const sum = createEvidence();

	/** Evidence of a word's own features at a place of the window: summed once, then kept with the word. */
	function wordEvidence(word: Word, place: number): Evidence {
		let kept = word.evidence[place];
		if (!kept) {
			kept = createEvidence();
			sink.length = 0;
			wordFeatures(word, WINDOW[place]!, sink);
			model.add(sink.ids, sink.length, kept);
			word.evidence[place] = kept;
		}
		return kept;
	}

	function score(frame: Frame, i: number): void {
		sum.fill(0);
		for (let place = 0; place < WINDOW.length; place++)
			addEvidence(sum, wordEvidence(wordAt(frame, i, WINDOW[place]!), place));
		sink.length = 0;
		contextFeatures(frame, i, sink);
		model.add(sink.ids, sink.length, sum);
		writeScores(sum, model.scale, scores, i * LABELS);
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
