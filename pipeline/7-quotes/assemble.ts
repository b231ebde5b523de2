import { findClauses, reportsClause } from "./clauses.ts";
import { contentEnd } from "./extent.ts";
import type { CueLexicon } from "./lexicon/index.ts";
import { findNouns } from "./nouns.ts";
import type { Report } from "./report.ts";
import { findSources } from "./sources.ts";
import { findTails } from "./tails.ts";
import { findTranscripts } from "./transcripts.ts";
import { isVerb, sentenceEnd, type Words } from "./words.ts";

const blockOf = ({ tokens }: Words, at: number) => tokens.block[tokens.sentence[at]!]!;
const NO_TAILS: ReadonlySet<number> = new Set();
const isTerminal = (text: string) => /^[.!?…,;—–-]+$/.test(text);

/** Puts the pieces of each quotation together: its attribution, its parts on both sides of it, its further paragraphs. */
export function assemble(words: Words, lexicon: CueLexicon): Report[] {
	const { quoted } = words;
	const owner: (Report | null)[] = quoted.map(() => null);
	const byVerb = new Map<number, Report>();
	const reports: Report[] = [];
	const tails = [...findTails(words, lexicon)];
	const clauses = [...findClauses(words, lexicon, new Set(tails.map(({ start }) => start)))];
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
				tail.content.push(piece);
				owner[q] = tail;
				continue;
			}
			const report: Report = { ...clause, content: [piece] };
			owner[q] = report;
			reports.push(report);
			continue;
		}
		if (tail) continue;
		reports.push(clause);
	}
	const reportsAt = (verb: number) => reportsClause(words, lexicon, verb);
	const starts = new Set(tails.map(({ start }) => start));
	for (const noun of findNouns(words, reportsAt, starts)) reports.push(noun);
	for (const source of findSources(words)) {
		for (const { first, last } of source.content)
			for (let q = 0; q < quoted.length; q++)
				if (quoted[q]!.first >= first && quoted[q]!.last <= last && !owner[q]) owner[q] = source;
		reports.push(source);
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
	return Math.max(
		last,
		contentEnd(words, verb, open, true, () => false, NO_TAILS),
	);
}

function joinPieces(words: Words, owner: (Report | null)[], clauses: readonly Report[], lexicon: CueLexicon): void {
	const { tokens, quoted } = words;
	for (const [q, piece] of quoted.entries()) {
		if (owner[q] || piece.single) continue;
		if (piece.continues >= 0 && owner[piece.continues]) {
			owner[q] = owner[piece.continues]!;
			owner[q]!.content.push({ first: piece.open, last: piece.last });
			continue;
		}
		const before = q > 0 ? owner[q - 1] : null;
		if (!before || blockOf(words, piece.open) !== blockOf(words, quoted[q - 1]!.last)) continue;
		const previous = quoted[q - 1]!;
		const adjacent = piece.open === Math.max(previous.last, previous.close) + 1;
		const behind =
			before.verb > previous.last &&
			(piece.open === sentenceEnd(tokens, before.verb) || tokens.sentence[piece.open] === tokens.sentence[before.verb]);
		if (!adjacent && !behind) continue;
		if (!adjacent && piece.open !== sentenceEnd(tokens, before.verb)) {
			// Goes on in the same sentence: nothing else may report it.
			if (
				clauses.some(
					({ verb, content }) =>
						verb !== before.verb && content.some((c) => c.first <= piece.open && c.last >= piece.open),
				)
			)
				continue;
			let other = false;
			for (let at = before.verb + 1; at < piece.open; at++)
				if (isVerb(words, at) && lexicon.has(tokens.lemma[at]!)) other = true;
			if (other) continue;
		}
		owner[q] = before;
		before.content.push({ first: piece.open, last: pieceEnd(words, q, before.verb) });
	}
	// Paragraphs before the one that names the speaker.
	for (let q = quoted.length - 1; q > 0; q--) {
		const from = quoted[q]!.continues;
		if (from < 0 || owner[from] || !owner[q]) continue;
		owner[from] = owner[q]!;
		owner[q]!.content.unshift({ first: quoted[from]!.open, last: quoted[from]!.last });
	}
}
