import { Gap, type Tokens, UPOS } from "../../schemas/index.ts";
import { continuesSentence } from "./sentences.ts";
import type { WinkTokens } from "./wink.ts";
import type { Piece } from "./winkable.ts";

const LINE_BREAK = /[\n\r]/;

/** How far ahead a token is sought: enough for what wink may leave out, too little to make a made-up token costly. */
const WINDOW = 200;

/** Sought, not computed: whatever wink left out between two tokens is passed over. -1 when the token is not near. */
function seek(text: string, value: string, cursor: number): number {
	let at = cursor;
	while (text.charCodeAt(at) === 32) at++;
	if (text.startsWith(value, at)) return at;
	const near = text.slice(cursor, at + WINDOW).indexOf(value);
	return near < 0 ? -1 : cursor + near;
}

/** What stands in [from, to) of a text, all of it white space or left out by wink. */
function gapOf(text: string, from: number, to: number): number {
	if (to - from === 1 && text.charCodeAt(from) === 32) return Gap.space;
	return LINE_BREAK.test(text.slice(from, to)) ? Gap.line : Gap.space;
}

const PARTICLE = UPOS.indexOf("PART");

/** Whether white space may begin with this character: everything but the printable part of ASCII is looked at closely. */
const mayBeBlank = (unit: number): boolean => unit <= 32 || unit > 126;

/**
 * A sentence of more tokens is cut: no writer's is as long, only lists and texts without a full stop. Each fact is shown in its
 * sentence, so that without a bound the record of a text could be a thousand times as long as the text.
 */
const LONGEST_SENTENCE = 400;

/** Length of a word without its possessive 's: wink-nlp parts "Rubio's plan", but not "Rubio's, he". */
function baseLength(value: string): number {
	const base = value.length - 2;
	if (base < 1 || value.charCodeAt(base + 1) !== 115) return value.length;
	const apostrophe = value.charCodeAt(base);
	return apostrophe === 0x2019 || apostrophe === 39 ? base : value.length;
}

/** Collects wink's tokens into parallel arrays, finding each one's place in the text again: wink-nlp gives no offsets. */
export function createTokenBuilder() {
	const start: number[] = [];
	const end: number[] = [];
	const text: string[] = [];
	const lower: string[] = [];
	const lemma: string[] = [];
	const pos: number[] = [];
	const gap: number[] = [];
	const sentence: number[] = [];
	const sentences: number[] = [];
	const block: number[] = [];

	/** Adds the tokens that wink read in `piece`; `firstGap` is what stands before its first one. */
	function add(read: WinkTokens, piece: Piece, blockIndex: number, firstGap: number): void {
		let cursor = 0;
		let before: number = firstGap;
		const { values, lemmas, sentences: spans } = read;
		let within = 0;
		let open = -1;

		function put(value: string, at: number, lemmaOfIt: string, tag: number): void {
			const folded = piece.text !== piece.written && !piece.written.startsWith(value, at);
			const form = folded ? piece.written.slice(at, at + value.length) : value;
			const lowered = form.toLowerCase();
			start.push(piece.start + at);
			end.push(piece.start + at + value.length);
			text.push(form);
			lower.push(lowered);
			// A word with such letters is a name or foreign: it is its own lemma.
			lemma.push(folded ? lowered : lemmaOfIt);
			pos.push(tag);
			gap.push(before);
			sentence.push(sentences.length - 1);
			before = Gap.none;
		}

		for (let i = 0; i < values.length; i++) {
			const value = values[i]!;
			while (within + 1 < spans.length && i >= spans[within + 1]![0]) within++;
			const at = seek(piece.text, value, cursor);
			if (at < 0) continue;
			const blank = mayBeBlank(value.charCodeAt(0)) && value.trim() === "";
			if (before === Gap.none && (blank || at > cursor))
				before = gapOf(piece.text, cursor, blank ? at + value.length : at);
			cursor = at + value.length;
			if (blank) continue;
			const last = text.length - 1;
			const opens = within !== open && !(open >= 0 && continuesSentence(text[last - 1], text[last], value));
			if (opens || (open >= 0 && start.length - sentences.at(-1)! >= LONGEST_SENTENCE)) {
				sentences.push(start.length);
				block.push(blockIndex);
			}
			open = within;
			const base = baseLength(value);
			const lemmaOfIt = lemmas[i] ?? value.toLowerCase();
			if (base === value.length) put(value, at, lemmaOfIt, read.pos[i]!);
			else {
				const ending = value.slice(base);
				put(value.slice(0, base), at, lemmaOfIt.slice(0, base), read.pos[i]!);
				put(ending, at + base, ending, PARTICLE);
			}
		}
	}

	function finish(): Tokens {
		return {
			length: start.length,
			start: new Int32Array(start),
			end: new Int32Array(end),
			text,
			lower,
			lemma,
			pos: new Uint8Array(pos),
			gap: new Uint8Array(gap),
			sentence: new Int32Array(sentence),
			sentences: new Int32Array([...sentences, start.length]),
			block: new Int32Array(block),
		};
	}
	return { add, finish };
}
