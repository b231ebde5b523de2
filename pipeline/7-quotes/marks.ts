import { Gap, type Tokens } from "../../schemas/index.ts";

/** A stretch between quotation marks, in tokens. `first > last` never holds: empty stretches are dropped. */
export interface Quoted {
	/** First token of the opening mark; equals `first` when the mark is missing. */
	open: number;
	/** Last token of the closing mark, or -1 when it was never closed in its block. */
	close: number;
	first: number;
	last: number;
	/** Single marks, as headlines and British papers use them. */
	single: boolean;
	/** The stretch before, left open at the end of its paragraph, that this one goes on with; -1 if none. */
	continues: number;
}

type Mark = 0 | 1 | 2 | 3;
const OPEN: Mark = 1;
const CLOSE: Mark = 2;
const EITHER: Mark = 3;

/** How far a single mark may look for the one that closes it, in tokens. */
const LONGEST_SINGLE = 250;

const DOUBLE: Readonly<Record<string, Mark>> = {
	"“": OPEN,
	"„": OPEN,
	"«": OPEN,
	"”": CLOSE,
	"»": CLOSE,
	'"': EITHER,
	"‟": OPEN,
	"＂": EITHER,
};
const DOUBLED: Readonly<Record<string, Mark>> = { "'": EITHER, "`": OPEN, "‘": OPEN, "’": CLOSE };

/** A mark that may stand either way is told by the spaces around it. */
function sideOf(tokens: Tokens, first: number, last: number): Mark {
	const spaceBefore = tokens.gap[first] !== Gap.none;
	const spaceAfter = last + 1 >= tokens.length || tokens.gap[last + 1] !== Gap.none;
	if (spaceBefore !== spaceAfter) return spaceBefore ? OPEN : CLOSE;
	const before = first > 0 ? tokens.text[first - 1]! : "";
	if (!spaceBefore && /^[([{—–-]$/.test(before)) return OPEN;
	if (!spaceBefore && /^[.,!?…)]$/.test(before)) return CLOSE;
	return EITHER;
}

interface DoubleMark {
	first: number;
	last: number;
	mark: Mark;
}

function doubleMarkAt(tokens: Tokens, at: number): DoubleMark | null {
	const text = tokens.text[at]!;
	if (text.length > 2) return null;
	let mark: Mark | undefined = DOUBLE[text];
	let last = at;
	if (mark === undefined && text.length === 2 && text[0] === text[1]) mark = DOUBLED[text[0]!];
	else if (mark === undefined) {
		const doubled = DOUBLED[text];
		if (doubled === undefined || tokens.text[at + 1] !== text || tokens.gap[at + 1] !== Gap.none) return null;
		// Three in a row close a single mark and then a double one.
		if (tokens.text[at + 2] === text && tokens.gap[at + 2] === Gap.none && tokens.gap[at] === Gap.none) return null;
		mark = doubled;
		last = at + 1;
	}
	if (mark === undefined) return null;
	const side = sideOf(tokens, at, last);
	// A curly mark turned the wrong way round is a common slip of the keyboard.
	if (mark === EITHER) mark = side;
	else if (side !== EITHER && side !== mark && tokens.text[at] !== "»" && tokens.text[at] !== "«") mark = EITHER;
	if (text === '"' && mark !== OPEN && at > 0 && /^\d+$/.test(tokens.text[at - 1]!) && tokens.gap[at] === Gap.none)
		mark = EITHER;
	return { first: at, last, mark };
}

const isSingleOpen = (text: string) => text === "‘" || text === "'" || text === "`";
const isSingleClose = (text: string) => text === "’" || text === "'";
const WORD = /^[\p{L}\p{N}]/u;

/** Token of the single mark that closes the one at `open`, or -1: not a possessive ("voters’ man"), best after punctuation. */
function singleClose(tokens: Tokens, open: number, end: number): number {
	const limit = Math.min(end, open + LONGEST_SINGLE);
	let found = -1;
	for (let at = open + 2; at < limit; at++) {
		if (!isSingleClose(tokens.text[at]!)) continue;
		if (tokens.gap[at] !== Gap.none) continue;
		if (at + 1 < end && tokens.gap[at + 1] === Gap.none && WORD.test(tokens.text[at + 1]!)) continue;
		if (/^[.,!?]$/.test(tokens.text[at - 1]!)) return at;
		if (/s$/i.test(tokens.text[at - 1]!) && at + 1 < end && WORD.test(tokens.text[at + 1]!)) {
			if (found < 0) found = at;
			continue;
		}
		return at;
	}
	return found;
}

/**
 * Finds what stands between quotation marks: curly, straight, doubled single, guillemets, single; unbalanced marks end with their
 * paragraph; a quotation opened again in each paragraph and closed once is linked by `continues`. Linear in the tokens.
 */
export function findQuoted(tokens: Tokens): Quoted[] {
	const found: Quoted[] = [];
	let carried = -1;
	for (let from = 0; from < tokens.length; ) {
		const block = tokens.block[tokens.sentence[from]!]!;
		let end = from + 1;
		while (end < tokens.length && tokens.block[tokens.sentence[end]!] === block) end++;
		carried = scanBlock(tokens, from, end, carried, found);
		from = end;
	}
	return found;
}

function scanBlock(tokens: Tokens, from: number, end: number, carried: number, found: Quoted[]): number {
	const marks: DoubleMark[] = [];
	let sinceMark = from;
	for (let at = from; at < end; at++) {
		const mark = doubleMarkAt(tokens, at);
		if (!mark) continue;
		if (mark.first === from) mark.mark = OPEN;
		marks.push(mark);
		at = mark.last;
	}
	const push = (open: number, first: number, last: number, close: number, single: boolean): void => {
		if (last < first) return;
		const continues = carried >= 0 && open === from && !single ? carried : -1;
		found.push({ open, close, first, last, single, continues });
		carried = -1;
	};
	const singles = (upTo: number): void => {
		for (let at = sinceMark; at < upTo; at++) {
			if (!isSingleOpen(tokens.text[at]!) || (at > from && tokens.gap[at] === Gap.none)) continue;
			if (at + 1 >= upTo || tokens.gap[at + 1] !== Gap.none) continue;
			const close = singleClose(tokens, at, upTo);
			if (close < 0) continue;
			push(at, at + 1, close - 1, close, true);
			at = close;
		}
	};
	let open = -1;
	let depth = 0;
	for (let m = 0; m < marks.length; m++) {
		const mark = marks[m]!;
		const opens = mark.mark === OPEN || (mark.mark === EITHER && open < 0);
		if (open < 0) {
			if (opens) {
				singles(mark.first);
				open = m;
				depth = 0;
			} else if (m === 0 && mark.first - sinceMark > 4) {
				// Closed but never opened: it began with the paragraph.
				push(sinceMark, sinceMark, mark.first - 1, mark.last, false);
				sinceMark = mark.last + 1;
			}
			continue;
		}
		if (mark.mark === OPEN) {
			const next = marks[m + 1];
			const afterNext = marks[m + 2];
			if (next && next.mark !== OPEN && afterNext && afterNext.mark !== OPEN) depth++;
			else {
				push(marks[open]!.first, marks[open]!.last + 1, mark.first - 1, mark.first - 1, false);
				open = m;
			}
		} else if (depth > 0) depth--;
		else {
			push(marks[open]!.first, marks[open]!.last + 1, mark.first - 1, mark.last, false);
			open = -1;
			sinceMark = mark.last + 1;
		}
	}
	if (open < 0) {
		singles(end);
		return -1;
	}
	push(marks[open]!.first, marks[open]!.last + 1, end - 1, -1, false);
	return found.length > 0 && found[found.length - 1]!.close === -1 ? found.length - 1 : -1;
}
