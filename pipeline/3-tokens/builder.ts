import { Gap, type Tokens } from "../../schemas/index.ts";
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
		const sentenceOf = new Int32Array(read.values.length);
		for (const [s, [first, last]] of read.sentences.entries()) sentenceOf.fill(s, first, last + 1);
		let open = -1;
		for (let i = 0; i < read.values.length; i++) {
			const value = read.values[i]!;
			const at = seek(piece.text, value, cursor);
			if (at < 0) continue;
			const blank = value.trim() === "";
			if (before === Gap.none && (blank || at > cursor))
				before = LINE_BREAK.test(piece.text.slice(cursor, at + (blank ? value.length : 0))) ? Gap.line : Gap.space;
			cursor = at + value.length;
			if (blank) continue;
			const joins = open >= 0 && continuesSentence(text.at(-2), text.at(-1), value);
			if (sentenceOf[i] !== open && !joins) {
				sentences.push(start.length);
				block.push(blockIndex);
			}
			open = sentenceOf[i]!;
			const folded = !piece.written.startsWith(value, at);
			const form = folded ? piece.written.slice(at, cursor) : value;
			start.push(piece.start + at);
			end.push(piece.start + cursor);
			text.push(form);
			lower.push(form.toLowerCase());
			// A word with such letters is a name or foreign: it is its own lemma.
			lemma.push(folded ? form.toLowerCase() : read.lemmas[i]!);
			pos.push(read.pos[i]!);
			gap.push(before);
			sentence.push(sentences.length - 1);
			before = Gap.none;
		}
	}

	function finish(): Tokens {
		return {
			length: start.length,
			start: Int32Array.from(start),
			end: Int32Array.from(end),
			text,
			lower,
			lemma,
			pos: Uint8Array.from(pos),
			gap: Uint8Array.from(gap),
			sentence: Int32Array.from(sentence),
			sentences: Int32Array.from([...sentences, start.length]),
			block: Int32Array.from(block),
		};
	}
	return { add, finish };
}
