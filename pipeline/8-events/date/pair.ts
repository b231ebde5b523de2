import type { TimexDraft } from "../../../schemas/index.ts";
import { classOf } from "../lexicon/classes.ts";
import { caseOf, childBy, POS, REL, type Tree } from "../tree.ts";
import { verbGroup } from "../verb-group.ts";
import { headOf } from "./calendar.ts";
import { isCompared } from "./compared.ts";
import { weightOf } from "./evidence.ts";
import { isOver, isOwn, OVER_CCOMP, PATHS, pathBetween } from "./path.ts";

/** What all pairs in a document need: the tree, its triggers in text order, and which tokens are triggers. */
export interface DatingContext {
	tree: Tree;
	triggers: readonly number[];
	isTrigger: Uint8Array;
	/** Day of publication. */
	published: string | null;
}

/** What a time says by itself, whichever trigger of its sentence it dates. */
export interface TimeEvidence {
	time: TimexDraft;
	head: number;
	modifies: number;
	preposition: number;
	/** "ten days before the shooting": the time counts from the event after it, and is not its own. */
	offset: number;
	opens: number;
	compared: number;
	/** Whether it lies before the day of publication, holds it or lies after it: an index in {@link SIDES}. */
	side: number;
}

const SIDES = ["past", "now", "future"];
const ORDERS = ["before", "after"];
const GROUPS = ["verb", "adjective", "noun"];
const [VERB, ADJECTIVE, NOUN] = [0, 1, 2];
const CLASSES = ["REPORTING", "I_STATE"];
const FORMS = ["past", "present", "future", "modal", "infinitive", "gerund", "participle"];

// The evidence as arrays, so that no key is put together for a pair.
const BETWEEN = ORDERS.map((order) => [0, 1, 2, 3].map((near) => weightOf(`between ${order} ${near}`)));
const BREAKS = ORDERS.map((order) => [0, 1, 2].map((breaks) => weightOf(`breaks ${breaks} ${order}`)));
const DISTANCE = [0, 1, 3, 3, 7, 7, 7, 7, 14, 14, 14, 14, 14, 14, 14, 15].map((most) => weightOf(`distance ${most}`));
const SUBORDINATOR = ORDERS.map((order) => weightOf(`subordinator ${order}`));
const PAST_ANOTHER = ORDERS.map((order) => weightOf(`noun past another ${order}`));
const PATH = PATHS.map((path) => weightOf(`path ${path}`));
const GROUP = GROUPS.map((group) => weightOf(`group ${group}`));
const GROUP_PATH = GROUPS.map((group) => PATHS.map((path) => weightOf(`group ${group} ${path}`)));
const CLASS_SIDE = CLASSES.map((name) => SIDES.map((side) => weightOf(`class ${name} ${side}`)));
const REPORTS_SPAN = weightOf("class REPORTING span");
const REPORTS_ELSEWHERE = weightOf("class REPORTING elsewhere");
const FORM = new Map(FORMS.map((form) => [form, weightOf(`form ${form}`)]));
const FORM_SIDE = SIDES.map((side) => new Map(FORMS.map((form) => [form, weightOf(`form ${form} ${side}`)])));
const NEGATED = weightOf("negated");
const PERFECT = weightOf("perfect");

const [BREAK, SUBORDINATES] = [1, 2];
/** What stands between clauses. */
const BORDERS = new Map<string, number>([
	...[",", ";", ":", "—", "–", "--", '"', "“", "”", "``", "''", "(", ")"].map((mark) => [mark, BREAK] as const),
	..."that which who when after before since until while as because if although though where whose"
		.split(" ")
		.map((word) => [word, SUBORDINATES] as const),
]);
const OFFSETS = new Set(["before", "after", "since", "until"]);

/** Reads a time for the pairs that it is part of. */
export function timeEvidence({ tree, isTrigger, published }: DatingContext, time: TimexDraft): TimeEvidence {
	const head = headOf(tree, time);
	return {
		time,
		head,
		modifies: modifies(tree, isTrigger, head) ? weightOf("modifies a name of something else") : 0,
		preposition: weightOf(`preposition ${caseOf(tree, head) || before(tree, time)}`),
		offset: OFFSETS.has(tree.tokens.lower[time.last + 1] ?? "") ? weightOf("offset") : 0,
		opens: weightOf(`opens ${isOpening(tree, time)}`),
		compared: isCompared(tree, time.first) ? weightOf("compared") : 0,
		side: sideOf(time, published),
	};
}

/** Log odds that a time dates a trigger (by its rank) of its sentence: the sum of the evidence. */
export function pairScore({ tree, triggers, isTrigger }: DatingContext, rank: number, evidence: TimeEvidence): number {
	const { lower, pos } = tree.tokens;
	const { time, head, side } = evidence;
	const trigger = triggers[rank]!;
	const after = time.first > trigger;
	const order = after ? 1 : 0;
	const from = after ? trigger + 1 : time.last + 1;
	const to = after ? time.first : trigger;
	let between = 0;
	let breaks = 0;
	let subordinator = false;
	for (let token = from; token < to; token++) {
		if (isTrigger[token]) between++;
		const border = BORDERS.get(lower[token]!);
		if (border === BREAK) breaks++;
		else if (border === SUBORDINATES) subordinator = true;
	}
	const near = Math.min(between, 3);
	const path = pathBetween(tree, isTrigger, trigger, time, head);
	const group =
		pos[trigger] === POS.VERB || pos[trigger] === POS.AUX ? VERB : pos[trigger] === POS.ADJ ? ADJECTIVE : NOUN;
	let score =
		BETWEEN[order]![near]! + DISTANCE[Math.min(Math.max(to - from, 0), 15)]! + BREAKS[order]![Math.min(breaks, 2)]!;
	if (subordinator) score += SUBORDINATOR[order]!;
	score += evidence.modifies;
	score += PATH[path]!;
	score += GROUP[group]!;
	score += GROUP_PATH[group]![path]!;
	if (group === NOUN && near > 0) score += PAST_ANOTHER[order]!;
	score += evidence.preposition;
	if (!after) score += evidence.offset;
	score += evidence.opens;
	score += evidence.compared;
	const name = CLASSES.indexOf(classOf(tree.lemma[trigger]!, group === ADJECTIVE));
	if (name >= 0) score += CLASS_SIDE[name]![side]!;
	if (name === 0 && time.from !== time.to) score += REPORTS_SPAN;
	if (name === 0 && !isOwn(path) && path !== OVER_CCOMP) score += REPORTS_ELSEWHERE;
	if (group !== VERB) return score;
	const mark = childBy(tree, trigger, REL.mark);
	if (mark >= 0 && !isOwn(path) && !isOver(path)) score += weightOf(`outside a clause of ${lower[mark]}`);
	const verb = verbGroup(tree, trigger);
	const form = verb.form !== "finite" ? verb.form : verb.modal ? "modal" : verb.tense;
	score += FORM.get(form)!;
	score += FORM_SIDE[side]!.get(form)!;
	if (verb.negated) score += NEGATED;
	if (verb.perfect) score += PERFECT;
	return score;
}

function sideOf({ from, to }: TimexDraft, published: string | null): number {
	if (published === null || from === null || to === null) return 1;
	return to < published ? 0 : from > published ? 2 : 1;
}

/** A time inside the name of something other than an event: "the 2011 version", "the Monday deadline". */
function modifies(tree: Tree, isTrigger: Uint8Array, head: number): boolean {
	const relation = tree.relation[head];
	return (
		!isTrigger[tree.head[head]!] && (relation === REL.compound || relation === REL.nummod || relation === REL.amod)
	);
}

/** Word before a time expression, for a preposition that the tree does not show. */
function before(tree: Tree, { first }: TimexDraft): string {
	const at = first - 1;
	const adposition = at >= 0 && (tree.tokens.pos[at] === POS.ADP || tree.tokens.pos[at] === POS.SCONJ);
	return adposition || tree.tokens.lower[at] === "to" ? tree.tokens.lower[at]! : "none";
}

/** Whether a time expression opens its sentence, but for a preposition. */
function isOpening({ tokens }: Tree, { first }: TimexDraft): boolean {
	return first - tokens.sentences[tokens.sentence[first]!]! <= 1;
}
