import { groupStart, opensClause, RELATIVE_SUBJECTS, subjectAfter, subjectBefore } from "./beside.ts";
import { clauseBegins } from "./frames.ts";
import { baseEnd, baseStart, isPronoun, phraseEnd, phraseStart } from "./phrases.ts";
import type { TokenSpan } from "./span.ts";
import { isFiniteVerb, isNoun, isVerb, REL, sentenceEnd, sentenceStart, TAG, type Words } from "./words.ts";

/** A verb whose subject is sought, with what the rules ask of it. */
interface Case {
	words: Words;
	verb: number;
	/** First token of its sentence and of its verb group. */
	from: number;
	group: number;
	/** "are decrying", "would say": the auxiliary makes it finite. */
	finite: boolean;
	/** A participle without auxiliary, and whether a comma stands before it. */
	participle: boolean;
	hangs: boolean;
	/** The noun phrase before it, and whether nothing but adverbs stands between. */
	before: TokenSpan | null;
	adjacent: boolean;
	/** How many verbs have passed the question on. */
	depth: number;
}

/** Where the subject is looked for, in order: the first rule that finds one wins. */
const RULES: readonly ((one: Case) => TokenSpan | null)[] = [
	whereClauseBegins,
	beforeParticiple,
	ofControl,
	inTree,
	behindFronted,
	ofMainClause,
	ofGovernor,
	ofModified,
	beforeAnyway,
	ofAnyClause,
];

/** How many verbs may pass the question on to the one they hang on. */
const DEEPEST = 4;

/** Who does what the verb says, as a noun phrase of its sentence; null when nobody is found. */
export function subjectOf(words: Words, verb: number, depth = 0): TokenSpan | null {
	if (depth > DEEPEST) return null;
	const { tokens } = words;
	const from = sentenceStart(tokens, verb);
	const group = groupStart(words, verb);
	const tag = words.tag[verb]!;
	const bare = tag === TAG.VBG || tag === TAG.VB;
	const auxiliary = group < verb && (hasAuxiliary(words, group, verb) || isFiniteVerb(words, verb));
	const finite = tokens.lower[group] !== "to" && (group < verb ? auxiliary : !bare);
	const participle = !finite && tag === TAG.VBG;
	const before = subjectBefore(words, verb, from);
	const comma = tokens.text[group - 1] === ",";
	const adjacent = before !== null && !comma && before.last >= group - 3;
	const one = { words, verb, from, group, finite, participle, hangs: participle && comma, before, adjacent, depth };
	for (const rule of RULES) {
		const found = rule(one);
		if (found) return found;
	}
	return before;
}

function hasAuxiliary(words: Words, group: number, verb: number): boolean {
	for (let at = group; at < verb; at++) if (isFiniteVerb(words, at) || words.tag[at] === TAG.VBN) return true;
	return false;
}

/** "… and Lopez said": the phrase before a finite verb, where a clause begins. */
function whereClauseBegins({ words, verb, finite, before, adjacent }: Case): TokenSpan | null {
	if (!before || !finite || !opensClause(words, before.first, (at) => isVerb(words, at))) return null;
	return adjacent || words.tag[verb] !== TAG.VBN || words.tokens.lower[verb + 1] !== "by" ? before : null;
}

/** "people saying that". */
function beforeParticiple({ words, verb, participle, before, adjacent }: Case): TokenSpan | null {
	return participle && adjacent && words.relation[verb] !== REL.advcl ? before : null;
}

/** Verbs whose object does what the infinitive behind it says: "prompted the Alliance to seek". */
const CONTROL = new Set(
	"prompt lead urge ask allow force cause get want expect help encourage push press persuade convince order tell invite require enable compel inspire motivate drive spur permit instruct direct".split(
		" ",
	),
);

function ofControl({ words, from, group }: Case): TokenSpan | null {
	if (words.tokens.lower[group] !== "to" || group - 1 < from) return null;
	const first = phraseStart(words, group - 1, from);
	if (first <= from || !isVerb(words, first - 1) || !CONTROL.has(words.tokens.lemma[first - 1]!)) return null;
	return { first, last: group - 1 };
}

const SUBJECTS = new Set<number>([REL.nsubj, REL["nsubj:pass"]]);

function inTree({ words, verb, group, hangs }: Case): TokenSpan | null {
	return hangs ? null : treeSubject(words, verb, group);
}

function treeSubject(words: Words, verb: number, group: number): TokenSpan | null {
	for (let at = words.child[verb]!; at >= 0; at = words.sibling[at]!) {
		if (!SUBJECTS.has(words.relation[at]!) || words.inside[at] !== words.inside[verb]) continue;
		if (!isNoun(words, at) && !isPronoun(words, at) && words.tag[at] !== TAG.CD) continue;
		return phraseAround(words, at, at < verb ? group : sentenceEnd(words.tokens, verb));
	}
	return null;
}

/** The phrase around a head noun that the tree names. */
function phraseAround(words: Words, head: number, limit: number): TokenSpan {
	const from = sentenceStart(words.tokens, head);
	const end = Math.max(head, baseEnd(words, baseStart(words, head, from), limit));
	return { first: baseStart(words, end, from), last: phraseEnd(words, end, limit) };
}

/** How far from a participle its main clause may stand, in tokens. */
const REACH = 50;

/** "Noting that it rained, Lopez left": the subject of the main clause behind a participle that opens the sentence. */
function behindFronted({ words, verb, from, group, participle }: Case): TokenSpan | null {
	if (!participle || group - from > 1) return null;
	const { tokens } = words;
	const end = Math.min(sentenceEnd(tokens, verb), verb + REACH);
	for (let at = verb + 1; at + 1 < end; at++) {
		if (tokens.text[at] !== "," || words.inside[at]! >= 0 || !clauseBegins(words, at + 1, end)) continue;
		const base = baseEnd(words, at + 1, end);
		if (base >= 0) return { first: at + 1, last: phraseEnd(words, base, end) };
	}
	return null;
}

/** Words that join a participle to the main clause. */
const JOINING = new Set(["by", "in", "while", "before", "after", "and", "for", "of", "without"]);

function ofMainClause(one: Case): TokenSpan | null {
	const joined = one.hangs || JOINING.has(one.words.tokens.lower[one.group - 1] ?? "");
	return one.participle && joined ? ofAnyClause(one) : null;
}

/** “…,” she said, adding that …: the subject of the first finite verb of the sentence. */
function ofAnyClause({ words, verb, from }: Case): TokenSpan | null {
	const { tokens } = words;
	const start = Math.max(from, verb - REACH);
	for (let at = start; at < verb; at++) {
		const tag = words.tag[at]!;
		if (words.inside[at]! >= 0 || (tag !== TAG.VBN && (!isFiniteVerb(words, at) || tag === TAG.MD))) continue;
		const before = subjectBefore(words, at, start);
		const clear = before && opensClause(words, before.first, (i) => isVerb(words, i)) ? before : null;
		const subject =
			clear ??
			treeSubject(words, at, groupStart(words, at)) ??
			(words.inside[at - 1]! >= 0 ? subjectAfter(words, at) : null);
		if (subject && !RELATIVE_SUBJECTS.has(tokens.lower[subject.first]!)) return subject;
	}
	return null;
}

const INHERITED = new Set<number>([REL.conj, REL.xcomp, REL.advcl, REL.parataxis, REL.ccomp, REL.obl]);

/** The subject of the verb that it is joined or subordinate to. */
function ofGovernor({ words, verb, depth }: Case): TokenSpan | null {
	const head = words.head[verb]!;
	return head >= 0 && isVerb(words, head) && INHERITED.has(words.relation[verb]!)
		? subjectOf(words, head, depth + 1)
		: null;
}

/** "the plan seeking to …": the noun that it modifies. */
function ofModified({ words, verb }: Case): TokenSpan | null {
	const head = words.head[verb]!;
	const relation = words.relation[verb];
	if (head < 0 || (relation !== REL.acl && relation !== REL["acl:relcl"])) return null;
	return isNoun(words, head) || isPronoun(words, head) ? phraseAround(words, head, verb) : null;
}

const CONJUNCTIONS = new Set(["and", "but", "or"]);

function beforeAnyway({ words, group, finite, before }: Case): TokenSpan | null {
	return finite && !CONJUNCTIONS.has(words.tokens.lower[group - 1] ?? "") ? before : null;
}
