import { isBlank, isLineEnd, type Lines, splitLines } from "./line/split.ts";

/** A wrapped line is this long: shorter ones are lists and verse, longer ones paragraphs. */
const SHORTEST_WRAP = 40;
const LONGEST_WRAP = 110;
/** Lines that are looked at to tell whether a text is wrapped. */
const SAMPLE = 2000;

/**
 * The paragraphs, headings and other lines of a text. A line is one of its own, unless the text is hard-wrapped (old newswire, e-mail):
 * there a lone line break is a space, and an empty line or an indented one starts the next paragraph.
 */
export function splitParagraphs(text: string): Lines {
	const lines = splitLines(text);
	return isHardWrapped(lines) ? joinWrapped(lines) : lines;
}

/** Whether most lines that go on below are about equally long and stop in the middle of a sentence. */
function isHardWrapped(lines: Lines): boolean {
	const { text, length } = lines;
	let inner = 0;
	let full = 0;
	let open = 0;
	let overlong = 0;
	for (let i = 0; i < Math.min(length, SAMPLE); i++) {
		const size = lines.end[i]! - lines.start[i]!;
		if (size > LONGEST_WRAP) overlong++;
		if (i + 1 >= length || lines.blanks[i + 1]! > 0 || indent(lines, i + 1) >= 2) continue;
		inner++;
		if (size >= SHORTEST_WRAP && size <= LONGEST_WRAP) {
			full++;
			if (!endsSentence(text, lines.end[i]!)) open++;
		}
	}
	return inner >= 3 && overlong <= length * 0.03 && full >= inner * 0.75 && open >= inner * 0.55;
}

function endsSentence(text: string, end: number): boolean {
	let at = end - 1;
	while (at > end - 4 && (text[at] === '"' || text[at] === "”" || text[at] === ")" || text[at] === "'")) at--;
	const code = text.charCodeAt(at);
	return code === 46 || code === 33 || code === 63 || code === 58;
}

/** Spaces (a tab counts as four) before a line's first character. */
function indent(lines: Lines, i: number): number {
	let width = 0;
	for (
		let at = lines.start[i]! - 1;
		at >= 0 && isBlank(lines.text.charCodeAt(at)) && !isLineEnd(lines.text.charCodeAt(at));
		at--
	)
		width += lines.text.charCodeAt(at) === 9 ? 4 : 1;
	return width;
}

/** Indented less often than not, an indented line starts a paragraph; else the indent is the page's margin. */
function joinWrapped(lines: Lines): Lines {
	const { length } = lines;
	let indented = 0;
	for (let i = 0; i < length; i++) if (indent(lines, i) >= 2) indented++;
	const marks = indented > 0 && indented < length * 0.5;
	const start: number[] = [];
	const end: number[] = [];
	const blanks: number[] = [];
	for (let i = 0; i < length; i++) {
		const fresh = i === 0 || lines.blanks[i]! > 0 || (marks && indent(lines, i) >= 2);
		if (fresh) {
			start.push(lines.start[i]!);
			end.push(lines.end[i]!);
			blanks.push(lines.blanks[i]!);
		} else end[end.length - 1] = lines.end[i]!;
	}
	blanks.push(lines.blanks[length]!);
	return {
		text: lines.text,
		length: start.length,
		start: Int32Array.from(start),
		end: Int32Array.from(end),
		blanks: Uint8Array.from(blanks),
	};
}
