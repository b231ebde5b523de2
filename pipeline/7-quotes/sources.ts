import { baseEnd, phraseEnd } from "./phrases.ts";
import type { Report } from "./report.ts";
import type { TokenSpan } from "./span.ts";
import { isVerb, sentenceEnd, sentenceStart, type Words } from "./words.ts";

/** Phrases that name a source, as their words: the source follows. */
const OPENERS: readonly (readonly string[])[] = [
	["according", "to"],
	["in", "the", "words", "of"],
	["in", "the", "view", "of"],
	["in", "the", "opinion", "of"],
	["in", "the", "eyes", "of"],
	["per"],
];

const FIRST_WORDS = new Set(OPENERS.map(([word]) => word));

/** Last token of the phrase that opens at `at`, or -1. */
function openerAt({ tokens }: Words, at: number): number {
	for (const opener of OPENERS) {
		if (tokens.lower[at] !== opener[0] || !opener.every((word, n) => tokens.lower[at + n] === word)) continue;
		// "per" is a source only behind a comma or at the start: "per cent", "miles per hour".
		if (opener[0] === "per" && !(at > 0 && tokens.text[at - 1] === ",") && tokens.text[at] !== "Per") continue;
		return at + opener.length - 1;
	}
	return -1;
}

/** "according to the ministry": the source is its noun phrase, the content the rest of its sentence. */
export function* findSources(words: Words): Generator<Report> {
	const { tokens } = words;
	for (let at = 0; at < tokens.length; at++) {
		if (!FIRST_WORDS.has(tokens.lower[at]!) || words.inside[at]! >= 0) continue;
		let opener = openerAt(words, at);
		if (opener < 0 && isSurvey(words, at)) opener = at;
		if (opener < 0) continue;
		const from = sentenceStart(tokens, at);
		const end = sentenceEnd(tokens, at);
		const base = baseEnd(words, opener + 1, end);
		if (base < 0) continue;
		let last = phraseEnd(words, base, end);
		let stop = last + 1;
		while (stop < end && !/^[,.;:!?—–]$/.test(tokens.text[stop]!)) {
			if (words.inside[stop]! >= 0) break;
			stop++;
		}
		if (stop < end && tokens.text[stop] !== "," && tokens.text[stop] !== ":") stop = end;
		if (!isVerb(words, last + 1)) last = Math.min(last, stop - 1);
		const content: TokenSpan[] = [];
		const initial = at - from <= 1;
		if (opener === at && tokens.lower[at] === "in" && (!initial || reportedHere(words, from, end))) continue;
		let before = at - 1;
		while (before >= from && /^[,—–-]$/.test(tokens.text[before]!)) before--;
		if (!initial && before >= from) content.push({ first: clauseStart(words, from, before), last: before });
		let rest = stop;
		// An apposition to the source ends at the next comma: "according to Smith, a lawyer, …".
		if (initial && rest < end && tokens.text[rest] === ",") {
			const q = words.inside[rest + 1] ?? -1;
			if (q < 0) rest = behindApposition(words, rest, end);
		}
		if (initial || (rest < end && tokens.text[rest] === "," && tokens.text[at - 1] === ",")) {
			let first = rest + 1;
			if (words.inside[rest]! >= 0) first = rest;
			let until = end - 1;
			const q = words.inside[until]!;
			if (q >= 0 && words.quoted[q]!.last > until && words.quoted[q]!.close >= 0) until = words.quoted[q]!.last;
			while (until > first && /^[.!?;,]$/.test(tokens.text[until]!)) until--;
			if (first <= until && (initial || until - first > 3)) content.push({ first, last: until });
		}
		if (content.length === 0) continue;
		yield {
			rule: "source",
			cue: { first: at, last: opener },
			verb: at,
			speaker: { first: opener + 1, last },
			content,
			addressee: null,
		};
	}
}

/** Whether a verb of the sentence reports already what the survey says ("75 percent said so in a poll"). */
function reportedHere(words: Words, from: number, end: number): boolean {
	for (let at = from; at < end; at++)
		if (isVerb(words, at) && /^(say|tell|find|show|report)$/.test(words.tokens.lemma[at]!)) return true;
	return false;
}

const SURVEYS = new Set(["poll", "survey"]);

/** "in a poll of voters, …": what a survey finds is its content. */
function isSurvey(words: Words, at: number): boolean {
	const { tokens } = words;
	if (tokens.lower[at] !== "in") return false;
	const base = baseEnd(words, at + 1, sentenceEnd(tokens, at));
	return base >= 0 && SURVEYS.has(tokens.lower[base]!);
}

function behindApposition(words: Words, comma: number, end: number): number {
	const { tokens } = words;
	const word = tokens.lower[comma + 1] ?? "";
	if (!/^(a|an|the|who|which|whose)$/.test(word)) return comma;
	for (let at = comma + 2; at < Math.min(end, comma + 22); at++) {
		if (tokens.text[at] !== ",") {
			if (word !== "who" && word !== "which" && isVerb(words, at) && at < comma + 8) return comma;
			continue;
		}
		return at;
	}
	return comma;
}

/** Start of the clause before: behind a semicolon or a reporting participle, else of the sentence. */
function clauseStart({ tokens }: Words, from: number, before: number): number {
	for (let at = before; at > from; at--) if (tokens.text[at] === ";") return at + 1;
	return from;
}
