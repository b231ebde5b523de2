import { findClauses, reportsClause } from "./clauses.ts";
import { introductionOf, signatureOf } from "./colons.ts";
import { contentEnd, NOTHING_ELSE, type Reporting } from "./extent.ts";
import type { CueLexicon } from "./lexicon/index.ts";
import { findNouns } from "./nouns.ts";
import type { Report } from "./report.ts";
import { findSources } from "./sources.ts";
import { findTails } from "./tails.ts";
import { findTranscripts } from "./transcripts.ts";
import { isVerb, sentenceEnd, type Words } from "./words.ts";

const blockOf = ({ tokens }: Words, at: number) => tokens.block[tokens.sentence[at]!]!;
const isTerminal = (text: string) => /^[.!?…,;—–-]+$/.test(text);

/** Puts the pieces of each quotation together: its attribution, its parts on both sides of it, its further paragraphs. */
export function assemble(words: Words, lexicon: CueLexicon): Report[] {
	const { tokens, quoted } = words;
	const owner: (Report | null)[] = quoted.map(() => null);
	const byVerb = new Map<number, Report>();
	const reports: Report[] = [];
	const tails = [...findTails(words, lexicon)];
	const reporting: Reporting = {
		isCue: (verb) => reportsClause(words, lexicon, verb),
		tails: new Set(tails.map(({ start }) => start)),
	};
	const clauses = [...findClauses(words, lexicon, reporting)];
	for (const tail of tails) {
		const last = tail.content[0]!.last;
		const q = words.inside[last]!;
		if (q >= 0 && tail.rule === "tail-quote") {
			if (owner[q]) continue;
			const open = quoted[q]!.open;
			// What stands before the mark in its sentence is content too, unless somebody is said to say it there.
			const attributed = clauses.some(({ verb }) => verb < open && verb >= tail.content[0]!.first);
			if (attributed) tail.content[0]!.first = open;
			for (let p = q; p >= 0 && quoted[p]!.open >= tail.content[0]!.first; p--) owner[p] = tail;
		}
		byVerb.set(tail.verb, tail);
		reports.push(tail);
	}
	for (const clause of clauses) {
		const tail = byVerb.get(clause.verb);
		if (clause.rule === "quote") {
			const q = words.inside[clause.content[0]!.first]!;
			if (q < 0 || owner[q]) continue;
			const piece = { first: quoted[q]!.open, last: pieceEnd(words, q, clause.verb) };
			if (tail) {
				if (tail.rule === "tail") {
					// "Asked why, she said, “We…": what stands before a whole quotation is no part of it; before the rest of a clause it is.
					const whole = /^[A-Z]/.test(tokens.text[quoted[q]!.first]!);
					tail.content.splice(whole ? 0 : 1);
				}
				tail.content.push(piece);
				owner[q] = tail;
				continue;
			}
			const report: Report = { ...clause, content: [piece] };
			owner[q] = report;
			reports.push(report);
			continue;
		}
		// Without a speaker, only a clause is sure to be reported: "it was said that".
		if (tail || (!clause.speaker && clause.rule !== "clause" && clause.rule !== "infinitive")) continue;
		reports.push(clause);
	}
	for (const noun of findNouns(words, reporting)) {
		// "defended her decision to …": the noun is a part of what the verb reports.
		const within = clauses.some(
			({ rule, content }) =>
				rule !== "clause" &&
				rule !== "quote" &&
				content.some(({ first, last }) => first <= noun.verb && last >= noun.verb),
		);
		if (!within) reports.push(noun);
	}
	for (const source of findSources(words)) {
		for (const { first, last } of source.content)
			for (let q = 0; q < quoted.length; q++)
				if (quoted[q]!.first >= first && quoted[q]!.last <= last && !owner[q]) owner[q] = source;
		reports.push(source);
	}
	for (const [q, { open, last, close, single }] of quoted.entries()) {
		if (owner[q] || single) continue;
		const report = signatureOf(words, Math.max(last, close)) ?? introductionOf(words, lexicon, open);
		if (!report) continue;
		report.content.push({ first: open, last: pieceEnd(words, q, report.verb) });
		owner[q] = report;
		reports.push(report);
	}
	joinPieces(words, owner, clauses, lexicon);
	const lines = [...findTranscripts(words)];
	if (lines.length === 0) return reports;
	// Within a transcript line nothing else is told apart.
	const spoken = (at: number) => lines.some(({ speaker, content }) => at >= speaker!.first && at <= content[0]!.last);
	return [...reports.filter(({ content }) => !spoken(content[0]!.first)), ...lines];
}

/** Where a quoted piece ends: at its mark, or at the end of the clause when the sentence goes on without punctuation. */
function pieceEnd(words: Words, q: number, verb: number): number {
	const { tokens, quoted } = words;
	const { last, close, open } = quoted[q]!;
	const next = Math.max(last, close) + 1;
	if (isTerminal(tokens.text[last]!) || next >= tokens.length || isTerminal(tokens.text[next]!)) return last;
	if (blockOf(words, next) !== blockOf(words, last) || tokens.sentence[next] !== tokens.sentence[last]) return last;
	if (tokens.sentence[verb] !== tokens.sentence[next]) return last;
	return Math.max(last, contentEnd(words, verb, open, "thing", NOTHING_ELSE));
}

function joinPieces(words: Words, owner: (Report | null)[], clauses: readonly Report[], lexicon: CueLexicon): void {
	const { tokens, quoted } = words;
	let open: Report | null = null;
	for (const [q, piece] of quoted.entries()) {
		if (owner[q] || piece.single) {
			if (owner[q]) open = owner[q]!;
			continue;
		}
		if (piece.continues >= 0 && owner[piece.continues]) {
			owner[q] = owner[piece.continues]!;
			owner[q]!.content.push({ first: piece.open, last: piece.last });
			continue;
		}
		const previous = q > 0 ? quoted[q - 1]! : null;
		if (!previous || blockOf(words, piece.open) !== blockOf(words, previous.last)) {
			open = null;
			continue;
		}
		if (owner[q - 1]) open = owner[q - 1]!;
		if (!open) continue;
		const { verb } = open;
		const whole = isWhole(words, q);
		const adjacent = owner[q - 1] === open && piece.open === Math.max(previous.last, previous.close) + 1;
		// Behind the attribution, or further on in the paragraph as a sentence by itself.
		const sentenceAfter =
			verb >= 0 &&
			(piece.open === sentenceEnd(tokens, verb) || (piece.open > verb && opensSentence(words, piece.open)));
		const clauseAfter =
			verb > previous.last &&
			tokens.sentence[piece.open] === tokens.sentence[verb] &&
			(/^[a-z]/.test(tokens.text[piece.first]!) && /^[,—–-]$/.test(tokens.text[piece.open - 1]!)
				? true
				: whole && !reported(words, verb, piece.open, clauses, lexicon));
		if (!(adjacent && whole) && !(sentenceAfter && whole) && !clauseAfter) continue;
		owner[q] = open;
		open.content.push({ first: piece.open, last: pieceEnd(words, q, verb) });
	}
	// Paragraphs before the one that names the speaker.
	for (let q = quoted.length - 1; q > 0; q--) {
		const from = quoted[q]!.continues;
		if (from < 0 || owner[from] || !owner[q]) continue;
		owner[from] = owner[q]!;
		owner[q]!.content.unshift({ first: quoted[from]!.open, last: quoted[from]!.last });
	}
}

/** Whether a mark opens its sentence. */
const opensSentence = ({ tokens }: Words, open: number) =>
	open === 0 || tokens.sentence[open - 1] !== tokens.sentence[open];

/** Whether a stretch ends as a sentence or clause does, so that it can be a part of a quotation by itself. */
function isWhole(words: Words, q: number): boolean {
	const { tokens, quoted } = words;
	const { last, close } = quoted[q]!;
	const next = Math.max(last, close) + 1;
	return isTerminal(tokens.text[last]!) || next >= tokens.length || isTerminal(tokens.text[next]!);
}

/** Whether something after the attribution already reports what stands at `at`. */
function reported(words: Words, verb: number, at: number, clauses: readonly Report[], lexicon: CueLexicon): boolean {
	if (clauses.some((one) => one.verb !== verb && one.content.some(({ first, last }) => first <= at && last >= at)))
		return true;
	for (let between = verb + 1; between < at; between++)
		if (isVerb(words, between) && lexicon.has(words.tokens.lemma[between]!)) return true;
	return false;
}
