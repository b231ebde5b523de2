import { clauseBegins } from "./frames.ts";
import { baseEnd, baseStart, isPronoun, phraseEnd, phraseStart } from "./phrases.ts";
import {
	isFiniteVerb,
	isNoun,
	isVerb,
	isVerbGroup,
	REL,
	sentenceEnd,
	sentenceStart,
	TAG,
	type Words,
} from "./words.ts";

/** A stretch of tokens, both ends inclusive. */
export interface TokenSpan {
	first: number;
	last: number;
}

const SUBJECTS = new Set<number>([REL.nsubj, REL["nsubj:pass"]]);

/** The phrase around a head noun that the tree names. */
export function phraseAround(words: Words, head: number, limitEnd: number): TokenSpan {
	const from = sentenceStart(words.tokens, head);
	let end = head;
	const grown = baseEnd(words, baseStart(words, head, from), limitEnd);
	if (grown > head) end = grown;
	return { first: baseStart(words, end, from), last: phraseEnd(words, end, limitEnd) };
}

/** A verb with its auxiliaries and adverbs is at most this many tokens. */
const LONGEST_GROUP = 12;

/** Where the verb group of `verb` begins: auxiliaries, adverbs and negation before it. */
export function groupStart(words: Words, verb: number): number {
	const from = sentenceStart(words.tokens, verb);
	let at = verb;
	while (
		at > from &&
		verb - at < LONGEST_GROUP &&
		isVerbGroup(words, at - 1) &&
		words.inside[at - 1] === words.inside[verb]
	)
		at--;
	return at;
}

/** The noun phrase right before the verb group, an apposition or relative clause between commas skipped; null if none. */
export function subjectBefore(words: Words, verb: number, limit: number): TokenSpan | null {
	const { tokens } = words;
	const at = groupStart(words, verb) - 1;
	if (at < limit) return null;
	if (tokens.text[at] === "," || tokens.text[at] === "—" || tokens.text[at] === "–") {
		const mark = tokens.text[at];
		for (let i = at - 1; i > limit && i > at - 45; i--) {
			if (tokens.text[i] !== mark) continue;
			if (!isAside(words, i + 1, at)) continue;
			const start = phraseStart(words, i - 1, limit);
			// "Lopez, 60, a doctor, said": an age is no speaker.
			if (start < 0 || (start === i - 1 && words.tag[start] === TAG.CD)) continue;
			if (tokens.lower[i + 1] !== "and") return { first: start, last: i - 1 };
		}
		return null;
	}
	const start = phraseStart(words, at, limit);
	return start < 0 ? null : { first: start, last: at };
}

const RELATIVES = new Set(["who", "which", "whose", "whom", "where"]);

/** Whether [from, to) can stand between commas behind a subject: a relative clause, or an apposition or phrase without a finite verb. */
function isAside(words: Words, from: number, to: number): boolean {
	if (RELATIVES.has(words.tokens.lower[from] ?? "")) return true;
	for (let at = from; at < to; at++) {
		if (words.tokens.text[at] === "," && RELATIVES.has(words.tokens.lower[at + 1] ?? "")) return true;
		if (
			words.inside[at] === words.inside[to] &&
			isFiniteVerb(words, at) &&
			!RELATIVE.has(words.tokens.lower[at - 1] ?? "")
		)
			return false;
	}
	return true;
}

const TIMES = new Set(
	"monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last this earlier later".split(
		" ",
	),
);
const isTime = (word: string) => TIMES.has(word);

/** The noun phrase right after an inverted verb ("said Smith"); null if none. */
export function subjectAfter(words: Words, verb: number): TokenSpan | null {
	const end = sentenceEnd(words.tokens, verb);
	const end0 = baseEnd(words, verb + 1, end);
	return end0 < 0 || isTime(words.tokens.lower[verb + 1]!)
		? null
		: { first: verb + 1, last: phraseEnd(words, end0, end) };
}

function hasAuxiliary(words: Words, group: number, verb: number): boolean {
	for (let at = group; at < verb; at++) if (isFiniteVerb(words, at) || words.tag[at] === TAG.VBN) return true;
	return false;
}

/** Words behind which a clause begins, so that a noun phrase there is the subject of the verb after it. */
const CLAUSE_OPENERS = new Set(
	"and but or that because if as when while whether although though since after before until unless where why how what than so yet then — – ; : ( \" “ ” '".split(
		" ",
	),
);

/** Whether the phrase that begins at `first` stands where a clause begins. */
function opensClause(words: Words, first: number): boolean {
	const { tokens } = words;
	if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return true;
	if (words.inside[first - 1]! >= 0) return true;
	const before = tokens.lower[first - 1]!;
	return before === "," || CLAUSE_OPENERS.has(before) || isVerb(words, first - 1);
}

/**
 * Who does what the verb says: the phrase before it where a clause begins, its subject in the tree, that of the verb it is joined or
 * subordinate to, the main subject for a participle, or else the phrase before it.
 */
export function subjectOf(words: Words, verb: number, depth = 0): TokenSpan | null {
	const { tokens } = words;
	if (depth > 4) return null;
	const from = sentenceStart(tokens, verb);
	const group = groupStart(words, verb);
	const tag = words.tag[verb]!;
	// "are decrying", "would say": the auxiliary makes it finite.
	const finite =
		tokens.lower[group] !== "to" &&
		(group < verb ? hasAuxiliary(words, group, verb) || isFiniteVerb(words, verb) : tag !== TAG.VBG && tag !== TAG.VB);
	const before = subjectBefore(words, verb, from);
	const adjacent = before !== null && tokens.text[group - 1] !== "," && before.last >= group - 3;
	if (
		before &&
		finite &&
		opensClause(words, before.first) &&
		(adjacent || tag !== TAG.VBN || tokens.lower[verb + 1] !== "by")
	)
		return before;
	if (before && !finite && tag === TAG.VBG && adjacent && words.relation[verb] !== REL.advcl) return before;
	const participle = !finite && tag === TAG.VBG;
	const hangs = participle && tokens.text[group - 1] === ",";
	const controller = tokens.lower[group] === "to" ? controllerOf(words, group) : null;
	if (controller) return controller;
	const own = hangs ? null : treeSubject(words, verb, group);
	if (own) return own;
	const head = words.head[verb]!;
	const relation = words.relation[verb]!;
	if (participle && group - from <= 1) {
		const main = subjectBehind(words, verb);
		if (main) return main;
	}
	if (participle && (hangs || BY.has(tokens.lower[group - 1] ?? ""))) {
		const main = mainSubject(words, verb, depth);
		if (main) return main;
	}
	if (head >= 0 && isVerb(words, head) && INHERITED.has(relation)) {
		const inherited = subjectOf(words, head, depth + 1);
		if (inherited) return inherited;
	}
	if (
		head >= 0 &&
		(relation === REL.acl || relation === REL["acl:relcl"]) &&
		(isNoun(words, head) || isPronoun(words, head))
	)
		return phraseAround(words, head, verb);
	if (before && finite && !JOINS.has(tokens.lower[group - 1] ?? "")) return before;
	return mainSubject(words, verb, depth) ?? before;
}

/** Verbs whose object does what the infinitive behind it says: "prompted the Alliance to seek". */
const CONTROL = new Set(
	"prompt lead urge ask allow force cause get want expect help encourage push press persuade convince order tell invite require enable compel inspire motivate drive spur permit instruct direct".split(
		" ",
	),
);

/** The object between a verb of control and the infinitive that begins at `to`; null when there is none. */
function controllerOf(words: Words, to: number): TokenSpan | null {
	const from = sentenceStart(words.tokens, to);
	const first = to - 1 >= from ? phraseStart(words, to - 1, from) : -1;
	if (first <= from) return null;
	return isVerb(words, first - 1) && CONTROL.has(words.tokens.lemma[first - 1]!) ? { first, last: to - 1 } : null;
}

/** Subject of the main clause behind a participle that opens the sentence: "Noting that it rained, Lopez left". */
function subjectBehind(words: Words, verb: number): TokenSpan | null {
	const { tokens } = words;
	const end = Math.min(sentenceEnd(tokens, verb), verb + REACH);
	for (let at = verb + 1; at + 1 < end; at++) {
		if (tokens.text[at] !== "," || words.inside[at]! >= 0 || !clauseBegins(words, at + 1, end)) continue;
		const base = baseEnd(words, at + 1, end);
		if (base >= 0) return { first: at + 1, last: phraseEnd(words, base, end) };
	}
	return null;
}

const BY = new Set(["by", "in", "while", "before", "after", "and", "for", "of", "without"]);
const JOINS = new Set(["and", "but", "or"]);
const INHERITED = new Set<number>([REL.conj, REL.xcomp, REL.advcl, REL.parataxis, REL.ccomp, REL.obl]);

function treeSubject(words: Words, verb: number, group: number): TokenSpan | null {
	for (let at = words.child[verb]!; at >= 0; at = words.sibling[at]!) {
		if (!SUBJECTS.has(words.relation[at]!) || words.inside[at] !== words.inside[verb]) continue;
		if (!isNoun(words, at) && !isPronoun(words, at) && words.tag[at] !== TAG.CD) continue;
		return phraseAround(words, at, at < verb ? group : sentenceEnd(words.tokens, verb));
	}
	return null;
}

/** How far back the main verb of a participle may stand, in tokens. */
const REACH = 80;

/** Subject of the first finite verb of the sentence, for a participle or coordinate the tree leaves hanging (“…,” she said, adding that …). */
function mainSubject(words: Words, verb: number, depth: number): TokenSpan | null {
	const { tokens } = words;
	const from = Math.max(sentenceStart(tokens, verb), verb - REACH);
	for (let at = from; at < verb; at++) {
		if (words.inside[at]! >= 0) continue;
		const tag = words.tag[at]!;
		if (tag !== TAG.VBD && tag !== TAG.VBZ && tag !== TAG.VBP && tag !== TAG.VBN) continue;
		const own = treeSubject(words, at, groupStart(words, at));
		const before = subjectBefore(words, at, from);
		const subject =
			before && opensClause(words, before.first)
				? before
				: (own ?? (words.inside[at - 1]! >= 0 ? subjectAfter(words, at) : null));
		if (subject && !RELATIVE.has(tokens.lower[subject.first]!)) return subject;
	}
	void depth;
	return null;
}

const RELATIVE = new Set(["who", "which", "that"]);
