import { EASY_FEATURES, easyFeatures, HARD_FEATURES, hardFeatures } from "../../pipeline/4-syntax/action-features.ts";
import { ACTION_BITS } from "../../pipeline/4-syntax/action-model.ts";
import type { Lexicon } from "../../pipeline/4-syntax/lexicon.ts";
import { LINEAR_BITS } from "../../pipeline/4-syntax/linear.ts";
import { RELATION_CLASSES } from "../../pipeline/4-syntax/model.ts";
import { ROOT } from "../../pipeline/4-syntax/parser.ts";
import { RELATION_FEATURES, relationFeatures } from "../../pipeline/4-syntax/relation-features.ts";
import { RELATIONS } from "../../schemas/index.ts";
import { countFeatures, createCounts, selectFeatures } from "./feature-selection.ts";
import { actionCosts } from "./oracle.ts";
import { addScore, correct, createPerceptron, score } from "./perceptron.ts";
import { createRandom, shuffled } from "./random.ts";
import { createWalk, type TrainingItem, walkSentence } from "./walk.ts";

export interface ParserOptions {
	/** A feature must occur this often to have weights. */
	leastActions: number;
	leastRelations: number;
	passes: number;
	seed: number;
	/** How often a wrong choice is followed after the first pass, to learn how to go on from errors. */
	explore: number;
	/** A choice that wins by no more than this is corrected all the same. */
	margin: number;
}

const ACTIONS = [0, 1, 2] as const;

/** Keys of the features to train, counted along the right parses. */
export function selectParserFeatures(items: TrainingItem[], lexicon: Lexicon, options: ParserOptions) {
	const counts = { actions: createCounts(), relations: createCounts() };
	const walk = createWalk(1000);
	const features = new Int32Array(128);
	const costs = new Float64Array(3);
	for (const item of items)
		walkSentence(
			walk,
			item,
			lexicon,
			() => {
				actionCosts(walk.state, walk.gold, costs);
				easyFeatures(walk.state, features);
				countFeatures(counts.actions, features, EASY_FEATURES);
				hardFeatures(walk.state, features);
				countFeatures(counts.actions, features, HARD_FEATURES);
				return costs.indexOf(Math.min(...costs));
			},
			(head, child) => {
				relationFeatures(walk.state, head, child, features);
				countFeatures(counts.relations, features, RELATION_FEATURES);
				return walk.relation[child]!;
			},
		);
	return {
		actions: selectFeatures(counts.actions, options.leastActions, ACTION_BITS),
		relations: selectFeatures(counts.relations, options.leastRelations, LINEAR_BITS),
	};
}

/** Trains the choice of actions with the dynamic oracle, and of relations on the arcs that it draws rightly. */
export function trainParser(
	items: TrainingItem[],
	lexicon: Lexicon,
	keys: ReturnType<typeof selectParserFeatures>,
	options: ParserOptions,
) {
	const random = createRandom(options.seed);
	const actions = createPerceptron(keys.actions, ACTION_BITS, ACTIONS.length);
	const relations = createPerceptron(keys.relations, LINEAR_BITS, RELATION_CLASSES);
	const walk = createWalk(1000);
	const { state, gold, relation } = walk;
	const features = new Int32Array(128);
	const costs = new Float64Array(ACTIONS.length);
	let pass = 0;
	let right = -1;
	let wrong = -1;
	let won = 0;

	/** The best of the right actions and the best of the wrong ones by the scores so far. */
	function compare(least: number): void {
		const { scores } = actions;
		right = wrong = -1;
		for (const action of ACTIONS) {
			if (costs[action] === Number.POSITIVE_INFINITY) continue;
			if (costs[action] === least) right = right < 0 || scores[action]! > scores[right]! ? action : right;
			else wrong = wrong < 0 || scores[action]! > scores[wrong]! ? action : wrong;
		}
		won = wrong < 0 ? Number.POSITIVE_INFINITY : scores[right]! - scores[wrong]!;
	}

	/** The easy features learn to choose alone, the hard ones to set right what those say. */
	function chooseAction(): number {
		actionCosts(state, gold, costs);
		const least = Math.min(...costs);
		easyFeatures(state, features);
		score(actions, features, EASY_FEATURES);
		compare(least);
		if (wrong < 0) return right;
		const easy = actions.count;
		const [easyRight, easyWrong, easyWon] = [right, wrong, won];
		hardFeatures(state, features);
		addScore(actions, features, HARD_FEATURES);
		compare(least);
		if (easyWon <= options.margin) correct(actions, easyRight, easyWrong, 0, easy);
		if (won <= options.margin) correct(actions, right, wrong, easy);
		return won <= 0 && pass > 0 && random() < options.explore ? wrong : right;
	}

	function chooseRelation(head: number, child: number): number {
		relationFeatures(state, head, child, features);
		score(relations, features, RELATION_FEATURES);
		const { scores } = relations;
		const right = relation[child]!;
		let wrong = right === ROOT + 1 ? ROOT + 2 : ROOT + 1;
		for (let c = ROOT + 1; c < RELATIONS.length; c++) if (c !== right && scores[c]! > scores[wrong]!) wrong = c;
		if (gold[child] === head && scores[right]! - scores[wrong]! <= options.margin) correct(relations, right, wrong);
		return scores[right]! > scores[wrong]! ? right : wrong;
	}

	for (; pass < options.passes; pass++)
		for (const item of shuffled(items, random)) walkSentence(walk, item, lexicon, chooseAction, chooseRelation);
	return { actions, relations };
}
