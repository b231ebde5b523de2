import type { TimedDocument, Tokens } from "../../../schemas/index.ts";
import { classOf } from "../lexicon/classes.ts";
import { isVerb, REL, type Tree } from "../tree.ts";
import { verbGroup } from "../verb-group.ts";

/** Whether a trigger is a step of the story: a past-tense verb of a main clause, not seen from later (perfect), not supposed (modal). */
export function isMainline(tree: Tree, trigger: number): boolean {
	if (!isVerb(tree, trigger)) return false;
	const group = verbGroup(tree, trigger);
	if (group.form !== "finite" || group.tense !== "past" || group.perfect || group.modal || group.progressive)
		return false;
	return isMainClause(tree, trigger);
}

/** Whether a verb tells of something that happened or goes on: finite, not supposed, not to come. */
export function isTold(tree: Tree, trigger: number): boolean {
	// "The dam cost $10 million", "he lives in Oslo": what holds is of no day.
	if (!isVerb(tree, trigger) || classOf(tree.lemma[trigger]!, false) === "STATE") return false;
	const group = verbGroup(tree, trigger);
	return (
		group.form === "finite" && !group.modal && group.tense !== "future" && !(group.perfect && group.tense === "past")
	);
}

/** Whether a verb heads a main clause: the root, or what is coordinated or loosely joined with it. */
export function isMainClause(tree: Tree, verb: number): boolean {
	let at = verb;
	for (let step = 0; step < 5; step++) {
		const head = tree.head[at]!;
		if (head < 0) return true;
		const relation = tree.relation[at]!;
		// A sentence that hangs on its subject: its verb is finite, whatever the relation says.
		if (relation === REL.acl && tree.head[head]! < 0 && !isVerb(tree, head)) return true;
		if (relation !== REL.conj && relation !== REL.parataxis && relation !== REL.root) return false;
		at = head;
	}
	return false;
}

/**
 * Whether the text carries its own date line: a paragraph that is nothing but the publication date, as agencies and Wikinews
 * print it. Such a report tells that day's news, so what it tells in the past tense without a date happened then.
 */
export function hasDateLine({ published, zones, blocks, times, text }: TimedDocument): boolean {
	if (!published) return false;
	if (zones.some(({ type }) => type === "date")) return true;
	return blocks.slice(0, 5).some(({ start, end }) => {
		const words = text.slice(start, end).trim().length;
		return times.some(
			(time) =>
				time.value === published.date && time.start >= start && time.end <= end && time.end - time.start >= words - 1,
		);
	});
}

const OPENING = new Set(['"', "“", "``", "«"]);
const CLOSING = new Set(['"', "”", "''", "»"]);

/** 1 for each token between quotation marks, within one sentence run; a mark that is never closed ends with its paragraph. */
export function quotedTokens(tokens: Tokens): Uint8Array {
	const quoted = new Uint8Array(tokens.length);
	let open = false;
	for (let token = 0; token < tokens.length; token++) {
		const sentence = tokens.sentence[token]!;
		const first = token === tokens.sentences[sentence];
		if (first && sentence > 0 && tokens.block[sentence] !== tokens.block[sentence - 1]) open = false;
		const form = tokens.lower[token]!;
		if (open && CLOSING.has(form)) open = false;
		else if (OPENING.has(form)) open = true;
		else if (open) quoted[token] = 1;
	}
	return quoted;
}
