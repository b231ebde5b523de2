import { type Syntax, type Tokens, UPOS } from "../../schemas/index.ts";
import { features, groupOf } from "./trigger/features.ts";
import type { TriggerModel } from "./trigger/model.ts";

/** Score from which a noun, verb, adjective or name is a trigger: where recall and precision meet on news. */
const THRESHOLDS = [1.1, -0.4, 0.4, 2] as const;

const AUX = UPOS.indexOf("AUX");

/** Token indices of the words that denote an event, in text order. */
export function findTriggers(tokens: Tokens, syntax: Syntax, model: TriggerModel): number[] {
	const found: number[] = [];
	for (let token = 0; token < tokens.length; token++) {
		const group = groupOf(tokens, token);
		if (group < 0) {
			if (tokens.pos[token] === AUX && isMainVerb(tokens, token)) found.push(token);
			continue;
		}
		let score = 0;
		features(tokens, syntax, token, group, (column, key) => {
			score += model.score(column, key);
		});
		if (score > THRESHOLDS[group]!) found.push(token);
	}
	return found;
}

const FULL = new Set(["have", "do"]);
const BETWEEN = new Set(["ADV", "PART", "PRON", "AUX"]);

/** Whether an auxiliary is the verb of its clause ("had no answer"): have or do with no verb after it. */
function isMainVerb(tokens: Tokens, token: number): boolean {
	if (!FULL.has(tokens.lemma[token]!)) return false;
	const end = tokens.sentences[tokens.sentence[token]! + 1]!;
	for (let at = token + 1; at < end; at++) {
		const tag = UPOS[tokens.pos[at]!]!;
		if (tag === "VERB") return false;
		if (tokens.lower[at] === "been") return false;
		if (!BETWEEN.has(tag)) return tag === "DET" || tag === "NOUN" || tag === "ADJ" || tag === "NUM" || tag === "PROPN";
	}
	return false;
}
