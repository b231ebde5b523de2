import type { EntityDocument, MentionDraft } from "../../schemas/index.ts";
import { caseOf, POS, REL, type Tree } from "./tree.ts";

const AT = new Set([
	"in",
	"at",
	"near",
	"outside",
	"inside",
	"around",
	"across",
	"throughout",
	"off",
	"on",
	"over",
	"within",
	"through",
]);
const PLACES = new Set(["GPE", "LOC", "FAC"]);

const CARRIERS: ReadonlySet<number> = new Set([REL.obl, REL.obj, REL.nmod, REL.nsubj, REL["nsubj:pass"]]);

/**
 * The place of an event: a place name in a phrase of place below its trigger, or below the object or the verb it belongs to.
 * `mentionAt` gives the index of the name that a token is part of, or -1.
 */
export function placeOf(tree: Tree, trigger: number, mentions: readonly MentionDraft[], mentionAt: Int32Array): number {
	const own = below(tree, trigger, mentions, mentionAt, 2);
	if (own >= 0) return own;
	const next = following(tree, trigger, mentions, mentionAt);
	if (next >= 0) return next;
	const head = tree.head[trigger]!;
	const relation = tree.relation[trigger];
	const shares =
		relation === REL.obj || relation === REL.nsubj || relation === REL["nsubj:pass"] || relation === REL.xcomp;
	if (head >= 0 && shares && tree.tokens.pos[head] === POS.VERB) {
		const shared = below(tree, head, mentions, mentionAt, 1);
		if (shared >= 0) return shared;
	}
	return ahead(tree, trigger, mentions, mentionAt);
}

/** How far ahead of a trigger its place may stand, in tokens. */
const REACH = 20;

/** A place that ends the trigger's own clause, behind other phrases ("talks with Chad and Mali at their forum in Rome"), where attachment is least sure. */
function ahead(tree: Tree, trigger: number, mentions: readonly MentionDraft[], mentionAt: Int32Array): number {
	const { lower, pos, sentence } = tree.tokens;
	for (let at = trigger + 1; at <= trigger + REACH && sentence[at + 1] === sentence[trigger]; at++) {
		const tag = pos[at];
		if (tag === POS.VERB || tag === POS.AUX || tag === POS.SCONJ || (tag === POS.PUNCT && lower[at] !== "-")) return -1;
		const mention = mentionAt[at + 1]!;
		if (mention >= 0 && AT.has(lower[at]!) && PLACES.has(mentions[mention]!.type)) return mention;
	}
	return -1;
}

/** A place named right after a trigger ("its summit in The Hague"), whatever the tree makes of it. */
function following(tree: Tree, trigger: number, mentions: readonly MentionDraft[], mentionAt: Int32Array): number {
	const { lower, sentence } = tree.tokens;
	for (let at = trigger + 1; at <= trigger + 3 && sentence[at + 1] === sentence[trigger]; at++) {
		if (lower[at] === ",") return -1;
		const mention = mentionAt[at + 1]!;
		if (mention >= 0 && AT.has(lower[at]!)) return PLACES.has(mentions[mention]!.type) ? mention : -1;
	}
	return -1;
}

function below(
	tree: Tree,
	token: number,
	mentions: readonly MentionDraft[],
	mentionAt: Int32Array,
	depth: number,
): number {
	for (let at = tree.child[token]!; at >= 0; at = tree.sibling[at]!) {
		const relation = tree.relation[at]!;
		if (relation === REL.obl || relation === REL.nmod) {
			const mention = mentionAt[at]!;
			if (mention >= 0 && PLACES.has(mentions[mention]!.type) && AT.has(caseOf(tree, at))) return mention;
		}
		if (depth > 0 && CARRIERS.has(relation)) {
			const found = below(tree, at, mentions, mentionAt, depth - 1);
			if (found >= 0) return found;
		}
	}
	return -1;
}

/** The place that a dateline names ("BRUSSELS, Oct. 16 —"), as the index of its mention, or -1. */
export function datelinePlace({ zones, mentions }: EntityDocument): number {
	const dateline = zones.find(({ type }) => type === "dateline");
	if (!dateline) return -1;
	return mentions.findIndex(
		({ start, end, type }) => start >= dateline.start && end <= dateline.end && PLACES.has(type),
	);
}
