import type { TimexDraft, TokenRange } from "../../../schemas/index.ts";
import { RELATIONS } from "../../../schemas/index.ts";
import { classOf } from "../lexicon/classes.ts";
import { caseOf, childBy, POS, REL, type Tree } from "../tree.ts";
import { type VerbGroup, verbGroup } from "../verb-group.ts";
import { headOf } from "./calendar.ts";
import { isCompared } from "./compared.ts";

/** What the features of all pairs in a document need: the tree, its triggers in text order, and which tokens are triggers. */
export interface DatingContext {
	tree: Tree;
	triggers: readonly number[];
	isTrigger: Uint8Array;
	/** Day of publication. */
	published: string | null;
}

const CLAUSE_BREAKS = new Set([",", ";", ":", "—", "–", "--", '"', "“", "”", "``", "''", "(", ")"]);
const SUBORDINATORS = new Set(
	"that which who when after before since until while as because if although though where whose".split(" "),
);

/** "ten days before the shooting": the time counts from the event, and is not its own. */
const OFFSETS = new Set(["before", "after", "since", "until"]);

/** Calls `emit` with the features of "this time dates this trigger"; both stand in one sentence. Shared by the trainer and the stage. */
export function pairFeatures(
	{ tree, triggers, isTrigger, published }: DatingContext,
	rank: number,
	time: TokenRange & Pick<TimexDraft, "from" | "to">,
	emit: (feature: string) => void,
): void {
	const { lower, pos } = tree.tokens;
	const trigger = triggers[rank]!;
	const after = time.first > trigger;
	const side = after ? "after" : "before";
	const [from, to] = after ? [trigger + 1, time.first] : [time.last + 1, trigger];
	let between = 0;
	let breaks = 0;
	let subordinator = false;
	for (let token = from; token < to; token++) {
		if (isTrigger[token]) between++;
		if (CLAUSE_BREAKS.has(lower[token]!)) breaks++;
		if (SUBORDINATORS.has(lower[token]!)) subordinator = true;
	}
	const head = headOf(tree, time);
	const path = pathBetween(tree, isTrigger, trigger, time, head);
	const near = Math.min(between, 3);
	const group = verbal(tree, trigger) ? "verb" : pos[trigger] === POS.ADJ ? "adjective" : "noun";
	emit("bias");
	emit(`between ${side} ${near}`);
	emit(`distance ${bucket(to - from)}`);
	emit(`breaks ${Math.min(breaks, 2)} ${side}`);
	if (subordinator) emit(`subordinator ${side}`);
	if (modifies(tree, isTrigger, head)) emit("modifies a name of something else");
	emit(`path ${path}`);
	emit(`path ${path} ${near}`);
	emit(`group ${group}`);
	emit(`group ${group} ${path}`);
	if (group === "noun" && near > 0) emit(`noun past another ${side}`);
	emit(`preposition ${caseOf(tree, head) || before(tree, time)}`);
	if (!after && OFFSETS.has(lower[time.last + 1] ?? "")) emit("offset");
	emit(`opens ${isOpening(tree, time)}`);
	if (isCompared(tree, time.first)) emit("compared");
	const name = classOf(tree.lemma[trigger]!, group === "adjective");
	if (name === "REPORTING" || name === "I_STATE") emit(`class ${name} ${sideOf(time, published)}`);
	if (name === "REPORTING" && time.from !== time.to) emit("class REPORTING span");
	if (name === "REPORTING" && !path.startsWith("own") && path !== "over ccomp") emit("class REPORTING elsewhere");
	if (group !== "verb") return;
	const mark = childBy(tree, trigger, REL.mark);
	if (mark >= 0 && !path.startsWith("own") && !path.startsWith("over")) emit(`outside a clause of ${lower[mark]}`);
	const verb = verbGroup(tree, trigger);
	const form = formOf(verb);
	emit(`form ${form}`);
	emit(`form ${form} ${sideOf(time, published)}`);
	if (verb.negated) emit("negated");
	if (verb.perfect) emit("perfect");
}

/** Whether a time lies before the day of publication, after it, or holds it. */
function sideOf({ from, to }: Pick<TimexDraft, "from" | "to">, published: string | null): "past" | "now" | "future" {
	if (published === null || from === null || to === null) return "now";
	return to < published ? "past" : from > published ? "future" : "now";
}

/** A time inside the name of something other than an event: "the 2011 version", "the Monday deadline". */
function modifies(tree: Tree, isTrigger: Uint8Array, head: number): boolean {
	const relation = tree.relation[head];
	return (
		!isTrigger[tree.head[head]!] && (relation === REL.compound || relation === REL.nummod || relation === REL.amod)
	);
}

function formOf({ form, modal, tense }: VerbGroup): string {
	if (form !== "finite") return form;
	return modal ? "modal" : tense;
}

const verbal = (tree: Tree, token: number) => tree.tokens.pos[token] === POS.VERB || tree.tokens.pos[token] === POS.AUX;
const bucket = (distance: number) =>
	distance < 2 ? distance : distance < 4 ? 3 : distance < 8 ? 7 : distance < 15 ? 14 : 15;

/** Word before a time expression, for a preposition that the tree does not show. */
function before(tree: Tree, time: TokenRange): string {
	const at = time.first - 1;
	const adposition = at >= 0 && (tree.tokens.pos[at] === POS.ADP || tree.tokens.pos[at] === POS.SCONJ);
	return adposition || tree.tokens.lower[at] === "to" ? tree.tokens.lower[at]! : "none";
}

/** Whether a time expression opens its sentence, but for a preposition. */
function isOpening(tree: Tree, time: TokenRange): boolean {
	const first = tree.tokens.sentences[tree.tokens.sentence[time.first]!]!;
	return time.first - first <= 1;
}

/** How a trigger relates to the trigger that a time modifies: "own", above or below it with the relation between, or "far". */
function pathBetween(tree: Tree, isTrigger: Uint8Array, trigger: number, time: TokenRange, head: number): string {
	let owner = head;
	let steps = 0;
	do {
		owner = tree.head[owner]!;
		steps++;
	} while (owner >= 0 && (!isTrigger[owner] || (owner >= time.first && owner <= time.last)) && steps < 12);
	if (owner < 0) return "none";
	if (owner === trigger) return steps === 1 ? `own ${RELATIONS[tree.relation[head]!]}` : `own ${Math.min(steps, 3)}`;
	const up = climb(tree, owner, trigger);
	if (up) return `over ${up}`;
	const down = climb(tree, trigger, owner);
	return down ? `under ${down}` : "far";
}

/** Relation by which `from` hangs below `to`, or "" when it does not, within four steps. */
function climb(tree: Tree, from: number, to: number): string {
	let at = from;
	for (let step = 0; step < 4 && at >= 0; step++) {
		const head = tree.head[at]!;
		if (head === to) return `${RELATIONS[tree.relation[at]!]}${step === 0 ? "" : " far"}`;
		at = head;
	}
	return "";
}
