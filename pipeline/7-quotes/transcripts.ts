import { isCapitalized } from "../text.ts";
import type { Report } from "./report.ts";
import type { Words } from "./words.ts";

/** Questions and answers of an interview. */
const LETTERS = new Set(["Q", "A"]);
/** A label has at most this many words. */
const LONGEST = 5;

interface Line {
	/** First token of the label, its colon, and the end of its paragraph. */
	first: number;
	colon: number;
	last: number;
	label: string;
}

/**
 * Paragraphs that open with who speaks them: the lines of a transcript ("WALLACE: Let us begin", "Q: …"), told from other labels by
 * standing in a series or naming somebody, and headlines ("Lopez: The bridge is safe").
 */
export function findTranscripts(words: Words): Report[] {
	const lines: Line[] = [];
	const { tokens } = words;
	for (let first = 0; first < tokens.length; ) {
		const block = tokens.block[tokens.sentence[first]!]!;
		let end = first + 1;
		while (end < tokens.length && tokens.block[tokens.sentence[end]!] === block) end++;
		const line = lineOf(words, first, end);
		if (line) lines.push(line);
		first = end;
	}
	const count = new Map<string, number>();
	for (const { label } of lines) count.set(label, (count.get(label) ?? 0) + 1);
	const series = lines.filter(({ label }) => isCapitals(label)).length > 1;
	const kept = lines.filter(({ first, label }) => {
		if (isCapitals(label) && (series || words.named[first]!)) return true;
		return words.named[first]! > 0 && (count.get(label)! > 1 || words.isHeadline(first));
	});
	return kept.map(({ first, colon, last }) => ({
		rule: "transcript",
		cue: { first: colon, last: colon },
		verb: colon,
		speaker: { first, last: colon - 1 },
		content: [{ first: colon + 1, last }],
		addressee: null,
	}));
}

const isCapitals = (label: string) => label === label.toUpperCase();

/** The label of the paragraph [from, end), one to five capitalized words before a colon; null when it has none. */
function lineOf(words: Words, from: number, end: number): Line | null {
	const { tokens } = words;
	const first = /^["“”]$/.test(tokens.text[from]!) ? from + 1 : from;
	let colon = first;
	while (colon < end && colon - first <= LONGEST && tokens.text[colon] !== ":") {
		const text = tokens.text[colon]!;
		if (!isCapitalized(text) && !(colon > first && /^[.\-'’]$/.test(text))) return null;
		colon++;
	}
	if (colon === first || tokens.text[colon] !== ":" || colon + 1 >= end) return null;
	const label = tokens.text.slice(first, colon).join(" ");
	if (label.length < 2 && !LETTERS.has(label)) return null;
	let last = end - 1;
	if (/^["”]$/.test(tokens.text[last]!) && last > colon + 1) last--;
	return { first, colon, last, label };
}
