import { tagCode } from "../4-syntax/tags.ts";
import { childBy, POS, REL, type Tree } from "./tree.ts";
import { AUXILIARY, GROUPS, groupOf } from "./trigger/features.ts";
import type { TriggerModel } from "./trigger/model.ts";

/** Score from which a noun, verb, adjective or name is a trigger: where recall and precision meet on news. */
const THRESHOLDS = [1.25, -0.6, 2.4, 4];

/** A noun with a date of its own. */
const TIMED_NOUN = 0;
/** A verb by its Penn tag only, or by its universal tag only: the two taggers correct each other. */
const DOUBTED_VERB = 0.6;
const SECOND_OPINION = 1;
const [NOUN, VERB] = [GROUPS.indexOf("noun"), GROUPS.indexOf("verb")] as [number, number];

/** A word before the noun that it describes ("operating profit", "sales force", "wounded men") names a kind more often than an event. */
const PRENOMINAL = 4;
const DESCRIBES: ReadonlySet<number> = new Set([REL.amod, REL.compound]);

/** Full verbs that the training data leaves out and TimeML counts as states or events: "had no water". */
const POSSESSION = new Set(["have", "do"]);
const [ADVERB, PRONOUN] = [tagCode("RB"), tagCode("PRP")];
const VERBS: ReadonlySet<number> = new Set([tagCode("VB"), tagCode("VBN"), tagCode("VBD")]);

const PARTICIPLES: ReadonlySet<number> = new Set([tagCode("VBG"), tagCode("VBN")]);

/** Whether "have" or "do" is the verb of its clause: no other verb follows it, but for adverbs and an inverted subject. */
function isFullVerb({ tokens, tag }: Tree, token: number): boolean {
	if (!POSSESSION.has(tokens.lemma[token]!)) return false;
	let next = token + 1;
	while (tag[next] === ADVERB || tag[next] === PRONOUN) next++;
	return next < tokens.length && !VERBS.has(tag[next]!);
}

/**
 * Token indices of the words that denote an event, in text order. `timed` marks the words that a calendar date modifies
 * ("Friday's talks"), of which less is asked; `named` those inside the name of somebody or something ("Ever Given").
 */
export function findTriggers(tree: Tree, model: TriggerModel, timed: Uint8Array, named: Uint8Array): number[] {
	const score = model.scorer(tree);
	const found: number[] = [];
	for (let token = 0; token < tree.tokens.length; token++)
		if (!named[token] && isTrigger(tree, score, timed, token)) found.push(token);
	return found;
}

/** Whether a word describes the noun after it; a possessor without its "'s" does so too ("its sales target"), whatever the parser says. */
function describes(tree: Tree, token: number): boolean {
	const relation = tree.relation[token]!;
	return DESCRIBES.has(relation) || (relation === REL["nmod:poss"] && childBy(tree, token, REL.case) < 0);
}

/** Whether a participle ends an adjective: "far-reaching", "record-breaking". */
function isCompoundParticiple({ tokens, tag }: Tree, token: number): boolean {
	if (!PARTICIPLES.has(tag[token]!) || tokens.text[token - 1] !== "-") return false;
	return tokens.end[token - 1] === tokens.start[token] && tokens.end[token - 2] === tokens.start[token - 1];
}

type Scorer = ReturnType<TriggerModel["scorer"]>;

function isTrigger(tree: Tree, score: Scorer, timed: Uint8Array, token: number): boolean {
	const group = groupOf(tree, token);
	const verb = tree.tokens.pos[token] === POS.VERB;
	if (group < 0 && !verb) return false;
	const prenominal = describes(tree, token) || isCompoundParticiple(tree, token);
	if (group === VERB && isFullVerb(tree, token)) return true;
	if (group >= 0) {
		const doubted = group === VERB && !verb;
		let threshold = doubted ? DOUBTED_VERB : THRESHOLDS[group]!;
		if (group === NOUN && timed[token]) threshold = TIMED_NOUN;
		else if (prenominal && threshold < PRENOMINAL) threshold = PRENOMINAL;
		if (score(token, group) > threshold) return true;
	}
	return (
		verb &&
		!prenominal &&
		group !== VERB &&
		!AUXILIARY.has(tree.relation[token]!) &&
		score(token, VERB) > SECOND_OPINION
	);
}
