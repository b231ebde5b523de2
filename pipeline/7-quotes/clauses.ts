import { Gap } from "../../schemas/index.ts";
import { isAdjectiveOfMind } from "./adjectives.ts";
import { subjectAfter, subjectBefore } from "./beside.ts";
import { contentEnd, type Reporting } from "./extent.ts";
import { type Complement, clauseBegins, complementOf } from "./frames.ts";
import type { CueLexicon } from "./lexicon/index.ts";
import { modality } from "./modality.ts";
import type { Report } from "./report.ts";
import type { TokenSpan } from "./span.ts";
import { subjectOf } from "./subjects.ts";
import { isFiniteVerb, isNoun, isVerb, REL, sentenceEnd, sentenceStart, TAG, type Words } from "./words.ts";

/** Frames of a complement, as the lexicon names them. */
function frameName(frame: string): string {
	if (frame === "that" || frame === "bare" || frame === "wh" || frame === "colon") return "clause";
	if (frame === "inf") return "infinitive";
	if (frame.startsWith("told-")) return "told";
	return frame;
}

const TIMES = new Set(["when", "where"]);
/** Verbs that take nothing but a clause: what looks like an object is the start of one. */
const CLAUSE_ONLY = new Set(["say", "think", "believe", "argue", "claim", "insist", "contend", "hope"]);

/** "says too much is made of it": whatever follows a verb that takes only clauses, if there is a finite verb in it. */
function anyClause(words: Words, verb: number): Complement | null {
	const { tokens } = words;
	const end = sentenceEnd(tokens, verb);
	if (!CLAUSE_ONLY.has(tokens.lemma[verb]!) || verb + 1 >= end || /^[^\p{L}\p{N}]/u.test(tokens.text[verb + 1]!))
		return null;
	for (let at = verb + 2; at < Math.min(end - 1, verb + 14) && tokens.text[at] !== ","; at++)
		if (tokens.lower[at] === "that" && words.tag[at] === TAG.IN)
			return { frame: "that", at, cueLast: verb, addressee: null };
	if (words.tag[verb + 1] === TAG.IN || words.tag[verb + 1] === TAG.TO) return null;
	for (let at = verb + 2; at < end && tokens.text[at] !== ","; at++)
		if (isFiniteVerb(words, at)) return { frame: "bare", at: verb + 1, cueLast: verb, addressee: null };
	return null;
}

/** What somebody wishes of others is not said to them. */
const WISHED = new Set(["want", "expect", "need", "like", "prefer", "hate"]);
const TOLD = new Set(["tell", "remind", "warn", "advise", "assure", "inform"]);

/** Whether the verb stands in the passive: its subject is not who speaks. */
export function isPassive(words: Words, verb: number): boolean {
	const tag = words.tag[verb]!;
	if (tag !== TAG.VBN && tag !== TAG.VBD) return false;
	let at = verb - 1;
	while (at > 0 && (words.tag[at] === TAG.RB || NEGATION.has(words.tokens.lower[at]!))) at--;
	const before = words.tokens.lower[at] ?? "";
	if (BE.has(before)) return true;
	if (NAMING.has(words.tokens.lemma[verb]!) && isReduced(words, verb)) return true;
	// "a plan criticized by both sides": a participle behind its noun.
	if (ACTIVE.has(words.tokens.lower[verb + 1] ?? "")) return false;
	return tag === TAG.VBN && words.relation[verb] === REL.acl && !HAVE.has(before);
}

/** "galaxies called the Quintet": right behind a noun, with the verb of the clause before it. */
function isReduced(words: Words, verb: number): boolean {
	const { tokens } = words;
	if (!isNoun(words, verb - 1)) return false;
	for (let at = verb - 2; at > verb - 25 && at >= 0 && tokens.sentence[at] === tokens.sentence[verb]; at--) {
		if (JOINS.has(tokens.lower[at]!)) return false;
		if (isFiniteVerb(words, at)) return true;
	}
	return false;
}

const JOINS = new Set([",", "and", "but", "that", "when", "while", "because", "as", "if", "who", "which"]);
/** Behind these words a participle without auxiliary is a past tense: "the union called for", "said that". */
const ACTIVE = new Set(["for", "on", "that", "to", "against"]);
const NEGATION = new Set(["not", "n't", "n’t"]);
const BE = new Set([
	"is",
	"are",
	"was",
	"were",
	"be",
	"been",
	"being",
	"am",
	"'s",
	"’s",
	"'re",
	"’re",
	"gets",
	"got",
	"get",
]);
const HAVE = new Set(["has", "have", "had", "having", "'ve", "’ve", "'d", "’d"]);

/** "by the ministry" behind a passive verb; null when nobody is named. */
export function agentOf(words: Words, verb: number): TokenSpan | null {
	const { tokens } = words;
	for (let at = verb + 1; at < Math.min(verb + 8, tokens.length); at++) {
		if (tokens.sentence[at] !== tokens.sentence[verb]) return null;
		if (tokens.lower[at] === "by") return subjectAfter(words, at);
	}
	return null;
}

/** "gun-related": a part of a compound. */
const isCompound = ({ tokens }: Words, at: number) =>
	tokens.gap[at] === Gap.none && /^[-–]$/.test(tokens.text[at - 1] ?? "");

/** Whether `verb` is a cue of quotations or clauses, whatever follows. */
export const reportsClause = (words: Words, lexicon: CueLexicon, verb: number): boolean => {
	const frames = lexicon.get(words.tokens.lemma[verb]!);
	return frames !== undefined && (frames.has("quote") || frames.has("clause"));
};

/** Reports whose verb comes before what it reports: clauses, infinitives, things. */
export function* findClauses(
	words: Words,
	lexicon: CueLexicon,
	reporting: Reporting,
): Generator<Report & { complement: Complement }> {
	const { tokens } = words;
	for (let verb = 0; verb < tokens.length; verb++) {
		if (words.inside[verb]! >= 0 || !isVerb(words, verb) || isCompound(words, verb)) continue;
		const frames = lexicon.get(tokens.lemma[verb]!);
		if (!frames) continue;
		const complement = complementOf(words, verb) ?? anyClause(words, verb);
		if (!complement) continue;
		let frame = frameName(complement.frame);
		let first = complement.at;
		const lemma = tokens.lemma[verb]!;
		// "said when she left" tells the time; "did not say when" does not.
		if (
			complement.frame === "wh" &&
			TIMES.has(tokens.lower[complement.at]!) &&
			CLAUSE_ONLY.has(lemma) &&
			!modality(words, verb).negated
		)
			continue;
		if (CLAUSE_ONLY.has(lemma)) {
			// What looks like a thing or an addressee is the beginning of the clause ("said his staff “did wrong”").
			if (frame === "object" || frame === "gerund" || frame === "told") {
				first = complement.addressee?.first ?? complement.at;
				frame = "clause";
				complement.addressee = null;
			}
		} else if (complement.frame === "told-quote") {
			if (frames.has("told") && frames.has("quote")) frame = "quote";
			else if (
				complement.addressee &&
				tokens.text[complement.at - 1] !== "," &&
				tokens.text[complement.at - 1] !== ":"
			) {
				first = complement.addressee.first;
				complement.addressee = null;
				frame = frames.has("object") ? "object" : "clause";
			} else frame = "quote";
		}
		if (!frames.has(frame) && frames.has("object") && (frame === "told" || complement.frame === "wh")) {
			// "announced plans to merge", "discussed how to merge": a thing with what belongs to it.
			first = complement.addressee?.first ?? first;
			complement.addressee = null;
			frame = "object";
		}
		if (!frames.has(frame)) continue;
		const inverted = isInverted(words, verb);
		if (inverted) continue;
		const passive = isPassive(words, verb);
		// "they are convinced that": an adjective of mind, whose subject is who thinks.
		if (passive && isAdjectiveOfMind(tokens.lower[verb]!)) continue;
		let speaker = passive ? agentOf(words, verb) : subjectOf(words, verb);
		if (complement.frame === "told-quote" && verb === sentenceStart(tokens, verb) && tokens.lower[verb] !== lemma) {
			// "Said Lopez: “…”"
			speaker = complement.addressee;
			complement.addressee = null;
		}
		const cue = { first: verb, last: complement.cueLast };
		const base = { cue, verb, speaker, addressee: complement.addressee, complement };
		if (complement.frame === "told-quote" && frame !== "quote" && frame !== "clause" && !frames.has(frame)) continue;
		if (frame === "quote" && !introduces(words, complement.at, lemma, speaker)) continue;
		if (frame === "quote" || (complement.frame === "colon" && words.inside[complement.at]! >= 0)) {
			yield { rule: "quote", content: [{ first: complement.at, last: complement.at }], ...base };
			continue;
		}
		const reach = frame === "clause" || frame === "told" ? "clause" : frame === "infinitive" ? "infinitive" : "thing";
		if (frame === "told" && complement.frame === "told-to" && complement.addressee && !TOLD.has(lemma))
			first = complement.addressee.first;
		if (WISHED.has(lemma)) base.addressee = null;
		const last = contentEnd(words, verb, first, reach, reporting);
		yield { rule: frame, content: [{ first, last }], ...base };
	}
}

/** Verbs that introduce a quotation only behind a comma or colon: "it goes “nowhere near far enough”" says nothing. */
const LOOSE = new Set(
	"go read allow begin continue conclude answer type sing start open close shoot fire relate".split(" "),
);
/** Verbs that name things: without somebody who does it, what stands between marks is a name ("a play called “Harbor”"). */
const NAMING = new Set("call title label name dub brand style term describe read caption".split(" "));

function introduces(words: Words, at: number, lemma: string, speaker: TokenSpan | null): boolean {
	const q = words.inside[at]!;
	const before = words.tokens.text[(q < 0 ? at : words.quoted[q]!.open) - 1];
	if (before === "," || before === ":") return true;
	return !LOOSE.has(lemma) && (speaker !== null || !NAMING.has(lemma));
}

/** Verbs that take no thing as their object, so that a name behind them is who speaks. */
const INVERTED = new Set(["say", "add", "quip", "joke"]);

/** “…,” said Smith: the verb follows a closing mark or comma and its subject follows the verb. */
export function isInverted(words: Words, verb: number): boolean {
	const { tokens } = words;
	const before = tokens.text[verb - 1] ?? "";
	if (words.tag[verb] === TAG.VBG || words.tag[verb] === TAG.VB) return false;
	const closes = verb > 0 && words.inside[verb - 1]! >= 0;
	if (!closes && before !== ",") return false;
	if (!subjectAfter(words, verb)) return false;
	if (closes) return true;
	// "Smith, who chairs it, said the bill would pass": the comma belongs to what stands between subject and verb.
	if (clauseBegins(words, verb + 1, sentenceEnd(tokens, verb))) return false;
	if (subjectBefore(words, verb, sentenceStart(tokens, verb))) return false;
	if (INVERTED.has(tokens.lemma[verb]!) && words.tag[verb + 1] !== TAG.PRP) return true;
	const subject = subjectOf(words, verb);
	return !subject || subject.last > verb;
}
