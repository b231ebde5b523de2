import { TAGS } from "../4-syntax/tags.ts";
import { childBy, isVerb, POS, REL, type Tree } from "./tree.ts";

/** Tense (of the first auxiliary: "has left" is present perfect, "had left" past perfect), aspect, modality, polarity and voice of a verb with its auxiliaries. */
export interface VerbGroup {
	/** First token of the group: its first auxiliary, or "to". */
	first: number;
	form: "finite" | "infinitive" | "gerund" | "participle";
	tense: "past" | "present" | "future";
	modal: string | null;
	perfect: boolean;
	progressive: boolean;
	passive: boolean;
	negated: boolean;
}

/** What a word is in a verb group. One look-up tells them all apart, for every word before every verb is asked. */
const KIND = { none: 0, not: 1, future: 2, modal: 3, be: 4, have: 5, do: 6, to: 7 } as const;
const KINDS: ReadonlyMap<string, number> = new Map(
	Object.entries({
		not: "not n't n’t never hardly no neither nor",
		future: "will shall 'll ’ll wo sha",
		modal: "would could can may might should must ought 'd ’d ca need dare",
		be: "be is are was were am been being 's 're 'm ’s ’re ’m",
		have: "have has had having 've ’ve",
		do: "do does did",
		to: "to",
	}).flatMap(([kind, words]) => words.split(" ").map((word) => [word, KIND[kind as keyof typeof KIND]] as const)),
);
/** How far back an auxiliary may stand. */
const REACH = 7;

/** A verb with its auxiliaries, read once for all that ask. */
export function verbGroup(tree: Tree, verb: number): VerbGroup {
	let group = tree.groups[verb];
	if (group === undefined) {
		group = readGroup(tree, verb);
		tree.groups[verb] = group;
	}
	return group;
}

/** Scans back over a verb's auxiliaries and what may stand between (adverbs, an inverted subject pronoun). */
function readGroup(tree: Tree, verb: number): VerbGroup {
	const { lower, pos, sentence } = tree.tokens;
	const given = TAGS[tree.tag[verb]!]!;
	const ing =
		given === "VBG" || (isVerb(tree, verb) && lower[verb]!.endsWith("ing") && lower[verb] !== tree.lemma[verb]);
	const tag = ing ? "VBG" : given;
	const group: VerbGroup = {
		first: verb,
		form: ing ? "gerund" : "participle",
		tense: "past",
		modal: null,
		perfect: false,
		progressive: false,
		passive: false,
		negated: false,
	};
	let have = "";
	let be = "";
	let auxiliary = "";
	let to = false;
	for (let at = verb - 1; at >= 0 && at >= verb - REACH && sentence[at] === sentence[verb]; at--) {
		const form = lower[at]!;
		const kind = KINDS.get(form) ?? KIND.none;
		if (kind === KIND.not) group.negated = true;
		else if (kind === KIND.future) group.tense = "future";
		else if (kind === KIND.modal && pos[at] !== POS.NOUN && pos[at] !== POS.PROPN) group.modal = form;
		else if (kind === KIND.be && pos[at] !== POS.PART) {
			if (be && be !== "been" && be !== "be" && be !== "being") break;
			be = form;
			if (!auxiliary) auxiliary = "be";
		} else if (kind === KIND.have && pos[at] !== POS.VERB) {
			have = form;
			if (!auxiliary) auxiliary = "have";
		} else if (kind === KIND.do && pos[at] !== POS.VERB) {
			if (!auxiliary) auxiliary = "do";
			group.tense = form === "did" ? "past" : "present";
			group.form = "finite";
		} else if (kind === KIND.to) {
			to = true;
			group.first = at;
			if (at > 0 && KINDS.get(lower[at - 1]!) === KIND.not) group.negated = true;
			break;
		} else if (pos[at] === POS.ADV || pos[at] === POS.PART) continue;
		else if (pos[at] === POS.PRON && at > 0 && pos[at - 1] === POS.AUX && !group.modal && !be && !have) continue;
		else break;
		group.first = at;
	}
	group.perfect = have !== "";
	group.progressive = auxiliary === "be" && ing;
	if (to) group.form = "infinitive";
	else if (auxiliary || group.modal || group.tense === "future") group.form = "finite";
	else if (tag === "VBG") group.form = "gerund";
	else group.form = tag === "VBN" && !hasSubject(tree, verb) ? "participle" : "finite";
	group.passive = tag === "VBN" && (auxiliary === "be" || (auxiliary === "" && group.form === "participle"));
	if (group.tense !== "future" && group.form !== "gerund" && auxiliary !== "do") {
		const past = auxiliary ? be === "was" || be === "were" || have === "had" : tag === "VBD" || tag === "VBN";
		group.tense = past ? "past" : "present";
		if (group.modal || to) group.tense = "present";
	}
	return group;
}

/** Whether a bare past form has a subject after all: its own, or the noun that a sentence without another verb hangs on. */
function hasSubject(tree: Tree, verb: number): boolean {
	if (childBy(tree, verb, REL.nsubj) >= 0) return true;
	const head = tree.head[verb]!;
	return (
		head >= 0 &&
		head < verb &&
		tree.relation[verb] === REL.acl &&
		tree.head[head]! < 0 &&
		!isVerb(tree, head) &&
		childBy(tree, head, REL.cop) < 0
	);
}
