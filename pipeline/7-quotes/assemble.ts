import { findAdjectives } from "./adjectives.ts";
import { findAsClauses } from "./as-clauses.ts";
import { findClauses, reportsClause } from "./clauses.ts";
import { findBlockQuotations, introductionOf, signatureOf } from "./colons.ts";
import type { Reporting } from "./extent.ts";
import type { CueLexicon } from "./lexicon/index.ts";
import { findNouns } from "./nouns.ts";
import { joinPieces, pieceEnd } from "./pieces.ts";
import type { Report } from "./report.ts";
import { findSources } from "./sources.ts";
import { findTails } from "./tails.ts";
import { findTranscripts } from "./transcripts.ts";
import { isVerb, type Words } from "./words.ts";

/** Finds every report of a document and puts the pieces of each together: its attribution, its parts on both sides of it, its paragraphs. */
export function assemble(words: Words, lexicon: CueLexicon): Report[] {
	const { tokens, quoted } = words;
	/** The report of each quoted stretch. */
	const owner: (Report | null)[] = quoted.map(() => null);
	const reports: Report[] = [];
	const tails = [...findTails(words, lexicon)];
	const reporting: Reporting = {
		isCue: (verb) => reportsClause(words, lexicon, verb),
		tails: new Set(tails.map(({ start }) => start)),
	};
	const clauses = [...findClauses(words, lexicon, reporting)];
	const isClauseVerb = new Uint8Array(tokens.length);
	for (const { verb } of clauses) isClauseVerb[verb] = 1;

	const byVerb = new Map<number, Report>();
	for (const tail of tails) {
		const content = tail.content[0]!;
		const q = words.inside[content.last]!;
		if (tail.rule === "tail-quote" && q >= 0) {
			if (owner[q]) continue;
			const { open } = quoted[q]!;
			// What stands before the mark in its sentence is content too, unless somebody is said to say it there.
			if (isClauseVerb.subarray(content.first, Math.max(content.first, open)).includes(1)) content.first = open;
			for (let p = q; p >= 0 && quoted[p]!.open >= content.first; p--) owner[p] = tail;
		}
		byVerb.set(tail.verb, tail);
		reports.push(tail);
	}
	/** The verb of the last report on each token, and whether that reports a thing. */
	const reportedBy = new Int32Array(tokens.length).fill(-1);
	const thing = new Uint8Array(tokens.length);
	for (const clause of clauses) {
		const tail = byVerb.get(clause.verb);
		const { first, last } = clause.content[0]!;
		reportedBy.fill(clause.verb, first, last + 1);
		if (clause.rule === "quote") addQuote(words, clause, tail, owner, reports);
		// Without a speaker, only a clause or question is sure to be reported: "it was said that", "asked about".
		else if (!tail && (clause.speaker || SPEAKERLESS.has(clause.rule))) {
			if (clause.rule !== "clause") thing.fill(1, first, last + 1);
			reports.push(clause);
		}
	}
	// "defended her decision to …", "said in a statement that …": the noun is a part of what the verb reports, or of the report.
	const begun = new Set(clauses.map(({ content }) => content[0]!.first));
	for (const noun of findNouns(words, reporting))
		if (!thing[noun.verb] && !begun.has(noun.content[0]!.first)) reports.push(noun);
	for (const adjective of findAdjectives(words, reporting)) reports.push(adjective);
	for (const source of [...findSources(words), ...findAsClauses(words, (verb) => isSaid(words, lexicon, verb))]) {
		for (const { first, last } of source.content)
			for (let at = first; at <= last; at++) if (words.inside[at]! >= 0) owner[words.inside[at]!] ??= source;
		reports.push(source);
	}
	for (const [q, { open, last, close, single }] of quoted.entries()) {
		if (owner[q] || single) continue;
		// Within a clause that is reported already, a comma before the mark introduces nothing.
		const within = reportedBy[open]! >= 0 && tokens.text[open - 1] === ",";
		const report = signatureOf(words, Math.max(last, close)) ?? (within ? null : introductionOf(words, lexicon, open));
		if (!report) continue;
		report.content.push({ first: open, last: pieceEnd(words, q, report.verb) });
		owner[q] = report;
		reports.push(report);
	}
	joinPieces(
		words,
		owner,
		reportedBy,
		statementsOf(words, reports),
		(verb) => isVerb(words, verb) && lexicon.has(tokens.lemma[verb]!),
	);
	const blocks = [...findTranscripts(words), ...findBlockQuotations(words, lexicon)];
	return withBlocks(words, withoutNested(words, reports), blocks);
}

/** A quotation that its verb introduces: by itself, or as the further part of one that the verb stands amid. */
function addQuote(
	words: Words,
	clause: Report,
	tail: Report | undefined,
	owner: (Report | null)[],
	reports: Report[],
): void {
	const q = words.inside[clause.content[0]!.first]!;
	if (q < 0 || owner[q]) return;
	const { open, first } = words.quoted[q]!;
	const piece = { first: open, last: pieceEnd(words, q, clause.verb) };
	if (!tail) {
		owner[q] = { ...clause, content: [piece] };
		reports.push(owner[q]!);
		return;
	}
	if (tail.rule === "tail") {
		// "Asked why, she said, “We…”": what stands before a whole quotation is no part of it; before the rest of a clause it is.
		tail.content.splice(/^[A-Z]/.test(words.tokens.text[first]!) ? 0 : 1);
	}
	tail.content.push(piece);
	owner[q] = tail;
}

const isSaid = (words: Words, lexicon: CueLexicon, verb: number) =>
	isVerb(words, verb) && (lexicon.get(words.tokens.lemma[verb]!)?.has("quote") ?? false);

const SPEAKERLESS = new Set(["clause", "infinitive", "about"]);

/** The clause that each sentence ends with, by the index of the sentence. */
function statementsOf(words: Words, reports: readonly Report[]): Map<number, Report> {
	const { tokens } = words;
	const statements = new Map<number, Report>();
	for (const report of reports) {
		if (report.rule !== "clause" && report.rule !== "told" && report.rule !== "tail") continue;
		const sentence = tokens.sentence[report.verb]!;
		if (statements.has(sentence) || !SPOKEN.has(tokens.lemma[report.verb]!)) continue;
		const { last } = report.content.at(-1)!;
		if (report.rule === "tail" || last >= tokens.sentences[sentence + 1]! - 3) statements.set(sentence, report);
	}
	return statements;
}

/** Verbs of saying, after which the words themselves may follow. */
const SPOKEN = new Set(
	"say add note tell argue explain insist claim contend maintain warn write tweet declare state suggest acknowledge admit complain observe remark reply respond relate recall joke predict assert emphasize stress reiterate concede conclude".split(
		" ",
	),
);

/** Quotations in their own right, wherever they stand; anything else within a statement is part of it. */
const OWN = new Set(["quote", "tail-quote", "tail", "introduction", "signature", "source", "as"]);

/** Leaves out what stands within another statement: what a quotation reports in its turn is part of it ("Smith said Jones wanted …"). */
function withoutNested(words: Words, reports: readonly Report[]): Report[] {
	/** One more than the cue of the last statement on each token. */
	const within = new Int32Array(words.tokens.length);
	for (const { rule, content, cue } of reports)
		if (cue && (!OWN.has(rule) || rule === "tail" || rule === "source"))
			for (const { first, last } of content) within.fill(cue.first + 1, first, last + 1);
	return reports.filter(({ rule, cue }) => {
		if (!cue || OWN.has(rule)) return true;
		return within[cue.first] === 0 || within[cue.first] === cue.first + 1;
	});
}

/** Adds paragraphs that are spoken as a whole, within which nothing else is told apart. */
function withBlocks(words: Words, reports: Report[], blocks: readonly Report[]): Report[] {
	if (blocks.length === 0) return reports;
	const spoken = new Uint8Array(words.tokens.length);
	for (const { content } of blocks) spoken.fill(1, content[0]!.first, content[0]!.last + 1);
	return [
		...reports.filter(({ content, cue }) => !spoken[content[0]!.first] && !(cue && spoken[cue.first])),
		...blocks,
	];
}
