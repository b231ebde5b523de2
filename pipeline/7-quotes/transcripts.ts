import type { Report } from "./report.ts";
import type { Words } from "./words.ts";

const LABEL = /^[A-Z][A-Z.'’-]+$/;
/** Labels that open a paragraph without anybody speaking. */
const NO_SPEAKERS = new Set([
	"UPDATE",
	"NOTE",
	"CORRECTION",
	"BREAKING",
	"WATCH",
	"READ",
	"RELATED",
	"MORE",
	"PHOTO",
	"PHOTOS",
	"VIDEO",
	"EXCLUSIVE",
	"OPINION",
	"ANALYSIS",
	"SUMMARY",
]);

/** Lines of a transcript, "WALLACE: Let us begin": the name in capitals before a colon speaks the rest of the paragraph. */
export function* findTranscripts(words: Words): Generator<Report> {
	const { tokens } = words;
	for (let first = 0; first < tokens.length; ) {
		const block = tokens.block[tokens.sentence[first]!]!;
		let end = first + 1;
		while (end < tokens.length && tokens.block[tokens.sentence[end]!] === block) end++;
		const start = /^["“”]$/.test(tokens.text[first]!) ? first + 1 : first;
		const colon = labelEnd(words, start, Math.min(end, start + 6));
		if (colon > start && colon + 1 < end && !NO_SPEAKERS.has(tokens.text[start]!)) {
			let last = end - 1;
			if (/^["”]$/.test(tokens.text[last]!)) last--;
			yield {
				rule: "transcript",
				cue: { first: colon, last: colon },
				verb: colon,
				speaker: { first: start, last: colon - 1 },
				content: [{ first: colon + 1, last }],
				addressee: null,
			};
		}
		first = end;
	}
}

/** The colon behind a label of one to four words in capitals, or -1. */
function labelEnd({ tokens }: Words, start: number, limit: number): number {
	for (let at = start; at < limit; at++) {
		if (tokens.text[at] === ":") return at;
		if (!LABEL.test(tokens.text[at]!) && !(at > start && /^[.\-'’]$/.test(tokens.text[at]!))) return -1;
	}
	return -1;
}
