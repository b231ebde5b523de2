import { groupStart, subjectAfter } from "./beside.ts";
import { isInverted, isPassive } from "./clauses.ts";
import { contentEnd, NOTHING_ELSE } from "./extent.ts";
import { type Complement, complementOf, skipCircumstance } from "./frames.ts";
import type { CueLexicon } from "./lexicon/index.ts";
import { TAIL_VERBS } from "./lexicon/verbs.ts";
import { baseEnd, phraseEnd } from "./phrases.ts";
import { isWhole } from "./pieces.ts";
import type { Report } from "./report.ts";
import type { TokenSpan } from "./span.ts";
import { subjectOf } from "./subjects.ts";
import { isFiniteVerb, isVerb, sentenceEnd, sentenceStart, TAG, type Words } from "./words.ts";

/**
 * Reports that come after what they report, or in the middle of it: “…,” she said; “…,” said Smith, “…”; …, he said, …
 * `first` of the content is where the sentence begins, or the opening mark of the quotation that ends there.
 */
export function* findTails(words: Words, lexicon: CueLexicon): Generator<Report & { start: number }> {
	const { tokens } = words;
	for (let verb = 1; verb < tokens.length; verb++) {
		if (words.inside[verb]! >= 0 || !isVerb(words, verb)) continue;
		const frames = lexicon.get(tokens.lemma[verb]!);
		if (!frames || !(frames.has("quote") || frames.has("clause"))) continue;
		const tag = words.tag[verb]!;
		if (tag === TAG.VB || tag === TAG.VBG) continue;
		const inverted = isInverted(words, verb);
		const speaker = inverted ? subjectAfter(words, verb) : isPassive(words, verb) ? null : subjectOf(words, verb);
		if (!speaker) continue;
		const from = Math.min(speaker.first, inverted ? verb : groupStart(words, verb));
		// "…, as Lopez said".
		const boundary = tokens.lower[from - 1] === "as" ? from - 2 : from - 1;
		if (boundary < 0) continue;
		const quoted = words.inside[boundary]! >= 0 ? words.inside[boundary]! : -1;
		const comma = tokens.text[boundary] === "," || tokens.text[boundary] === "—" || tokens.text[boundary] === "–";
		let end = boundary;
		let open = -1;
		const before = quoted >= 0 ? quoted : comma && boundary > 0 ? words.inside[boundary - 1]! : -1;
		if (before >= 0) {
			const q = words.quoted[before]!;
			if (tokens.block[tokens.sentence[q.last]!] !== tokens.block[tokens.sentence[verb]!]) continue;
			const ended = /^[.]$/.test(tokens.text[q.last]!) && !comma;
			if (ended && tokens.sentence[boundary] !== tokens.sentence[verb] && !/^[a-z]/.test(tokens.text[from]!)) continue;
			end = q.last;
			open = q.open;
		} else {
			if (!comma || !frames.has("clause")) continue;
			if (tag === TAG.VBN && groupStart(words, verb) === verb && !inverted) continue;
			end = boundary - 1;
			if (tokens.sentence[end] !== tokens.sentence[verb]) continue;
		}
		const complement = complementOf(words, verb);
		const first = behindDateline(words, leadStart(words, open >= 0 ? open : verb), end);
		if (end < first) continue;
		// A quotation that began sentences ago and ends within this one.
		const begun = open < 0 && words.inside[first]! >= 0 ? words.quoted[words.inside[first]!]!.open : first;
		const content: TokenSpan[] = [{ first: begun, last: end }];
		if (open < 0) {
			const told = complement?.frame === "object" && frames.has("told");
			const after = told
				? skipCircumstance(
						words,
						phraseEnd(
							words,
							Math.max(complement.at, baseEnd(words, complement.at, sentenceEnd(tokens, verb))),
							sentenceEnd(tokens, verb),
						) + 1,
						sentenceEnd(tokens, verb),
					)
				: inverted
					? phraseEnd(words, speaker.last, sentenceEnd(tokens, verb)) + 1
					: skipCircumstance(words, verb + 1, sentenceEnd(tokens, verb));
			if (!TAIL_VERBS.has(tokens.lemma[verb]!) || RELATIVES.has(tokens.lower[speaker.first]!)) continue;
			// Amid its content: "The bill, he said, would pass".
			const amid = /^[,—–-]$/.test(tokens.text[after] ?? "") && after + 2 < sentenceEnd(tokens, verb);
			if (
				amid &&
				!inverted &&
				words.tag[after + 1] !== TAG.VBG &&
				!/^(who|which|adding|citing)$/.test(tokens.lower[after + 1]!)
			) {
				content.push({ first: after + 1, last: contentEnd(words, verb, after + 1, "clause", NOTHING_ELSE) });
			} else {
				if (
					!inverted &&
					!told &&
					complement &&
					!/^(in|on|at|of|by|about|for|with|to|from|as|during)$/.test(complement.frame)
				)
					continue;
				if (!hasFinite(words, first, end)) continue;
			}
		} else if (!reportsQuoted(words, verb, open, end, inverted, complement?.frame ?? "", frames, speaker)) continue;
		else if (!inverted && complement && /^(that|bare|wh|told-)/.test(complement.frame)) continue;
		yield {
			rule: open >= 0 ? "tail-quote" : "tail",
			start: from,
			cue: { first: verb, last: verb },
			verb,
			speaker,
			content,
			addressee: complement && !inverted ? addresseeOf(words, complement, frames) : null,
		};
	}
}

/** Whom the words are said to: the object of a verb of telling, or "to reporters" behind any. */
function addresseeOf(words: Words, complement: Complement, frames: ReadonlySet<string>): TokenSpan | null {
	if (complement.addressee) return complement.addressee;
	if (!(complement.frame === "object" && frames.has("told")) && complement.frame !== "to") return null;
	const end = sentenceEnd(words.tokens, complement.at);
	const base = baseEnd(words, complement.at, end);
	return base < 0 ? null : { first: complement.at, last: base };
}

/** Whether the verb behind a closing mark reports what stands between the marks, rather than something of its own. */
function reportsQuoted(
	words: Words,
	verb: number,
	open: number,
	end: number,
	inverted: boolean,
	frame: string,
	frames: ReadonlySet<string>,
	speaker: TokenSpan,
): boolean {
	const { tokens } = words;
	if (RELATIVES.has(tokens.lower[speaker.first]!)) return false;
	if (inverted && !frames.has("inverted")) return false;
	if (words.tag[verb] === TAG.VBN && groupStart(words, verb) === verb && !inverted && speaker.last !== verb - 1)
		return false;
	const q = words.inside[end]!;
	const whole = isWhole(words, q);
	if (!whole && !inverted) return false;
	if (!inverted && frame === "object" && !frames.has("told")) return false;
	// A fragment amid its sentence is seldom a quotation by itself.
	if (!whole && end - open < 3 && !frames.has("inverted")) return false;
	return true;
}

const RELATIVES = new Set(["who", "which", "that", "whom", "what"]);

function hasFinite(words: Words, first: number, last: number): boolean {
	for (let at = first; at <= last; at++) if (isFiniteVerb(words, at) || words.tag[at] === TAG.VBN) return true;
	return false;
}

/** Content before an attribution reaches at most this many tokens back from it or its opening mark. */
const LONGEST_LEAD = 150;
const leadStart = ({ tokens }: Words, at: number) => Math.max(sentenceStart(tokens, at), at - LONGEST_LEAD);

/** "BRUSSELS, Oct. 16 (AP) — The summit …": where the words behind a dateline begin. */
function behindDateline({ tokens }: Words, first: number, end: number): number {
	if (first > 0 && tokens.block[tokens.sentence[first - 1]!] === tokens.block[tokens.sentence[first]!]) return first;
	if (!/^[A-Z]{3,}$/.test(tokens.text[first]!)) return first;
	for (let at = first + 1; at < Math.min(end, first + 16); at++) if (/^(—|–|--)$/.test(tokens.text[at]!)) return at + 1;
	return first;
}
