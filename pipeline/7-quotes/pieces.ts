import { contentEnd, NOTHING_ELSE } from "./extent.ts";
import type { Report } from "./report.ts";
import { isVerb, sentenceEnd, type Words } from "./words.ts";

const blockOf = ({ tokens }: Words, at: number) => tokens.block[tokens.sentence[at]!]!;
const SINGLE = new Set(["’", "'", "”", '"']);
const ENDS = new Set([".", "!", "?", "…", ",", ";", "—", "–", "-", "--", "...", ".."]);

/** Whether a stretch ends as a sentence or clause does, so that it can be a part of a quotation by itself. */
export function isWhole(words: Words, q: number): boolean {
	const { tokens, quoted } = words;
	const { last, close } = quoted[q]!;
	// “He said, ‘Go,’” she said: the inner mark stands behind the comma.
	let end = last;
	while (end > quoted[q]!.first && SINGLE.has(tokens.text[end]!)) end--;
	return ENDS.has(tokens.text[end]!) || ENDS.has(tokens.text[Math.max(last, close) + 1] ?? ".");
}

/** Where a quoted piece ends: at its mark, or at the end of the clause when the sentence goes on without punctuation. */
export function pieceEnd(words: Words, q: number, verb: number): number {
	const { tokens, quoted } = words;
	const { last, close, open } = quoted[q]!;
	const next = Math.max(last, close) + 1;
	if (isWhole(words, q) || tokens.sentence[next] !== tokens.sentence[last]) return last;
	if (tokens.sentence[verb] !== tokens.sentence[next]) return last;
	// "says “the game is up” because “the players left”": without a comma before it, the mark stands within the clause.
	const clause = tokens.lemma[verb] === "say" && open === verb + 1;
	return Math.max(last, contentEnd(words, verb, open, clause ? "clause" : "thing", NOTHING_ELSE));
}

/**
 * Joins stretches that nobody is said to say to the quotation they go on with: behind its attribution, next to it, in its further paragraphs.
 * `owner` holds the report of each stretch; `reportedBy` the verb of the last report on each token,
 * `statements` the report that each sentence ends with.
 */
export function joinPieces(
	words: Words,
	owner: (Report | null)[],
	reportedBy: Int32Array,
	statements: ReadonlyMap<number, Report>,
	isCue: (verb: number) => boolean,
): void {
	const { quoted } = words;
	let open: Report | null = null;
	for (let q = 0; q < quoted.length; q++) {
		const piece = quoted[q]!;
		const previous = quoted[q - 1];
		if (previous && blockOf(words, previous.last) !== blockOf(words, piece.open) && !isParagraph(words, q)) open = null;
		if (owner[q] || piece.single) {
			open = owner[q] ?? open;
			continue;
		}
		// Left open, and the paragraph that goes on with it names its own speaker.
		if (piece.close < 0 && quoted[q + 1]?.continues === q && owner[q + 1]) continue;
		const from = piece.continues >= 0 ? owner[piece.continues]! : null;
		const statement = from ? null : statementBefore(words, q, statements);
		const report =
			from ??
			(statement && statement.verb > (open?.verb ?? -1) ? statement : null) ??
			(open && goesOn(words, q, open, owner[q - 1] === open, reportedBy, isCue) ? open : null);
		if (!report) continue;
		owner[q] = report;
		report.content.push({ first: piece.open, last: pieceEnd(words, q, report.verb) });
	}
	// Paragraphs and sentences before the one that names the speaker.
	for (let q = quoted.length - 1; q > 0; q--) {
		const { continues, open: mark } = quoted[q]!;
		const before = continues >= 0 ? continues : q - 1;
		const { first, last, close, open: opening } = quoted[before]!;
		if (owner[before] || !owner[q] || owner[q]!.verb < mark) continue;
		if (
			continues < 0 &&
			(blockOf(words, last) !== blockOf(words, mark) || !isWhole(words, before) || mark !== Math.max(last, close) + 1)
		)
			continue;
		owner[before] = owner[q]!;
		owner[q]!.content.unshift({ first: Math.min(first, opening), last });
	}
}

function goesOn(
	words: Words,
	q: number,
	open: Report,
	next: boolean,
	reportedBy: Int32Array,
	isCue: (verb: number) => boolean,
): boolean {
	const { tokens, quoted } = words;
	const piece = quoted[q]!;
	const previous = quoted[q - 1]!;
	const { verb } = open;
	const whole = isWhole(words, q);
	if (blockOf(words, previous.last) !== blockOf(words, piece.open))
		return isParagraph(words, q) && next && isWhole(words, q - 1);
	if (next && whole && piece.open === Math.max(previous.last, previous.close) + 1) return true;
	// Behind the attribution, or further on in the paragraph as a sentence by itself.
	if (whole && piece.open > verb && (piece.open === sentenceEnd(tokens, verb) || opensSentence(words, piece.open)))
		return true;
	if (verb <= previous.last || tokens.sentence[piece.open] !== tokens.sentence[verb]) return false;
	if (/^[a-z]/.test(tokens.text[piece.first]!) && /^[,—–-]$/.test(tokens.text[piece.open - 1]!)) return true;
	if (!whole || isTitle(words, q) || (reportedBy[piece.open]! >= 0 && reportedBy[piece.open] !== verb)) return false;
	for (let between = verb + 1; between < piece.open; between++)
		if (isVerb(words, between) && isCue(between)) return false;
	return true;
}

/** "on “Meet the Press”": a few words in capitals that no comma sets off. */
function isTitle(words: Words, q: number): boolean {
	const { tokens, quoted } = words;
	const { open, first, last } = quoted[q]!;
	if (last - first > 6 || /^[,:]$/.test(tokens.text[open - 1] ?? "")) return false;
	for (let at = first; at <= last; at++) if (/^[a-z]{5,}/.test(tokens.text[at]!)) return false;
	return true;
}

/** Whether a stretch is a paragraph of its own. */
function isParagraph(words: Words, q: number): boolean {
	const { tokens, quoted } = words;
	const { open, last, close } = quoted[q]!;
	const next = Math.max(last, close) + 1;
	return (
		(open === 0 || blockOf(words, open - 1) !== blockOf(words, open)) &&
		(next >= tokens.length || blockOf(words, next) !== blockOf(words, last))
	);
}

/** The report of the sentence before, which a whole quotation goes on with: "Lopez said it was late. “We leave.”" */
function statementBefore(words: Words, q: number, statements: ReadonlyMap<number, Report>): Report | null {
	const { tokens, quoted } = words;
	const { open } = quoted[q]!;
	if (
		open === 0 ||
		!opensSentence(words, open) ||
		!isWhole(words, q) ||
		blockOf(words, open - 1) !== blockOf(words, open)
	)
		return null;
	return statements.get(tokens.sentence[open - 1]!) ?? null;
}

/** Whether a mark opens its sentence. */
const opensSentence = ({ tokens }: Words, open: number) =>
	open === 0 || tokens.sentence[open - 1] !== tokens.sentence[open];
