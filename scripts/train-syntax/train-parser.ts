import { ACTION_FEATURES, actionFeatures } from "../../pipeline/4-syntax/action-features.ts";
import type { Lexicon } from "../../pipeline/4-syntax/lexicon.ts";
import { attach, startState } from "../../pipeline/4-syntax/parser.ts";
import { RELATION_FEATURES, relationFeatures } from "../../pipeline/4-syntax/relation-features.ts";
import { Action, createState, depth } from "../../pipeline/4-syntax/state.ts";
import { createWords, foldPunctuation, PAD, readWords } from "../../pipeline/4-syntax/words.ts";
import { RELATIONS } from "../../schemas/index.ts";
import { actionCosts } from "./oracle.ts";
import { correct, createPerceptron, score } from "./perceptron.ts";
import type { GoldSentence } from "./project.ts";
import { createRandom, shuffled } from "./random.ts";

export interface TrainingItem {
	gold: GoldSentence;
	/** Predicted tags, by token. */
	tags: Uint8Array;
}

export interface ParserOptions {
	actionBits: number;
	relationBits: number;
	passes: number;
	seed: number;
	/** How often a wrong choice is followed after the first pass, to learn how to go on from errors. */
	explore: number;
	/** A choice that wins by no more than this is corrected all the same. */
	margin: number;
	/** Classes of the relation model: an even number. */
	relationClasses: number;
}

/** Trains the choice of actions with the dynamic oracle, and of relations on the arcs that it draws rightly. */
export function trainParser(items: TrainingItem[], lexicon: Lexicon, options: ParserOptions) {
	const random = createRandom(options.seed);
	const actions = createPerceptron(options.actionBits, 3);
	const relations = createPerceptron(options.relationBits, options.relationClasses);
	const state = createState(createWords(1000));
	const rows = new Int32Array(Math.max(ACTION_FEATURES, RELATION_FEATURES));
	const actionScores = new Float64Array(3);
	const relationScores = new Float64Array(options.relationClasses);
	const costs = new Float64Array(3);
	const gold = new Int32Array(1100);

	/** Heads among the words that are left when punctuation is folded away. */
	function readGold(sentence: GoldSentence): void {
		const { length, token } = state.words;
		const position = new Int32Array(sentence.tokens.length);
		for (let at = PAD; at < PAD + length; at++) position[token[at]!] = at;
		for (let at = PAD; at < PAD + length; at++) {
			let head = sentence.head[token[at]!]!;
			while (head >= 0 && position[head] === 0) head = sentence.head[head]!;
			gold[at] = head < 0 ? 0 : position[head]!;
		}
	}

	function chooseAction(follow: boolean): number {
		actionCosts(state, gold, costs);
		const legal = [0, 1, 2].filter((action) => costs[action]! < Number.POSITIVE_INFINITY);
		if (legal.length === 1) return legal[0]!;
		actionFeatures(state, actions.shift, rows);
		score(actions, rows, ACTION_FEATURES, actionScores);
		actions.now++;
		const least = Math.min(...costs);
		let best = -1;
		let right = -1;
		let wrong = -1;
		for (const action of legal) {
			if (costs[action]! > least && (wrong < 0 || actionScores[action]! > actionScores[wrong]!)) wrong = action;
			if (best < 0 || actionScores[action]! > actionScores[best]!) best = action;
			if (costs[action] === least && (right < 0 || actionScores[action]! > actionScores[right]!)) right = action;
		}
		if (wrong >= 0 && actionScores[right]! - actionScores[wrong]! <= options.margin)
			correct(actions, rows, ACTION_FEATURES, right, wrong);

		return best !== right && !follow ? right : best;
	}

	function chooseRelation(head: number, child: number, goldRelation: number): number {
		relationFeatures(state, head, child, relations.shift, rows);
		score(relations, rows, RELATION_FEATURES, relationScores);
		let best = 1;
		let wrong = goldRelation === 1 ? 2 : 1;
		for (let c = 2; c < RELATIONS.length; c++) {
			if (relationScores[c]! > relationScores[best]!) best = c;
			if (c !== goldRelation && relationScores[c]! > relationScores[wrong]!) wrong = c;
		}
		relations.now++;
		if (gold[child] === head && relationScores[goldRelation]! - relationScores[wrong]! <= options.margin)
			correct(relations, rows, RELATION_FEATURES, goldRelation, wrong);
		return best;
	}

	for (let pass = 0; pass < options.passes; pass++)
		for (const { gold: sentence, tags } of shuffled(items, random)) {
			const n = sentence.tokens.length;
			readWords(state.words, sentence.tokens, 0, n, lexicon);
			state.words.tag.set(tags, PAD);
			foldPunctuation(state.words);
			readGold(sentence);
			startState(state);
			while (state.next < state.end || depth(state) > 1) {
				const action = chooseAction(pass > 0 && random() < options.explore);
				if (action === Action.shift) {
					state.stack[state.size++] = state.next++;
					continue;
				}
				const child = state.stack[--state.size]!;
				const head = action === Action.left ? state.next : state.stack[state.size - 1]!;
				attach(state, head, child, chooseRelation(head, child, sentence.relation[state.words.token[child]!]!));
			}
		}
	return { actions, relations };
}
