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

const FUTURE = new Set(["will", "shall", "'ll", "’ll", "wo", "sha"]);
const MODAL = new Set([
	"would",
	"could",
	"can",
	"may",
	"might",
	"should",
	"must",
	"ought",
	"'d",
	"’d",
	"ca",
	"need",
	"dare",
]);
const BE = new Set("be is are was were am been being 's 're 'm ’s ’re ’m".split(" "));
const PAST_BE = new Set(["was", "were"]);
const HAVE = new Set("have has had having 've ’ve".split(" "));
const DO = new Set(["do", "does", "did"]);
const NOT = new Set("not n't n’t never hardly no neither nor".split(" "));
/** How far back an auxiliary may stand. */
const REACH = 7;

/** Reads a verb's auxiliaries by scanning back over them and what may stand between (adverbs, an inverted subject pronoun). */
export function verbGroup(tree: Tree, verb: number): VerbGroup {
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
		if (NOT.has(form)) group.negated = true;
		else if (FUTURE.has(form)) group.tense = "future";
		else if (MODAL.has(form) && pos[at] !== POS.NOUN && pos[at] !== POS.PROPN) group.modal = form;
		else if (BE.has(form) && !(pos[at] === POS.PART)) {
			if (be && be !== "been" && be !== "be" && be !== "being") break;
			be = form;
			if (!auxiliary) auxiliary = "be";
		} else if (HAVE.has(form) && pos[at] !== POS.VERB) {
			have = form;
			if (!auxiliary) auxiliary = "have";
		} else if (DO.has(form) && pos[at] !== POS.VERB) {
			if (!auxiliary) auxiliary = "do";
			group.tense = form === "did" ? "past" : "present";
			group.form = "finite";
		} else if (form === "to") {
			to = true;
			group.first = at;
			if (at > 0 && NOT.has(lower[at - 1]!)) group.negated = true;
			break;
		} else if (pos[at] === POS.ADV || (pos[at] === POS.PART && form !== "to")) continue;
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
		const past = auxiliary ? PAST_BE.has(be) || have === "had" : tag === "VBD" || tag === "VBN";
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
