import type { Range } from "../../schemas/index.ts";

/** Cuts a text into blocks: paragraphs and headings. A lone line break ends a block unless the text looks hard-wrapped. */
export function splitBlocks(text: string): Range[] {
	const wrapped = looksHardWrapped(text);
	const blocks: Range[] = [];
	for (const match of text.matchAll(wrapped ? /(?:[^\n]*\S[^\n]*(?:\n|$))+/g : /[^\n\r]*\S[^\n\r]*/g)) {
		const body = match[0].trimEnd();
		const start = match.index + (body.length - body.trimStart().length);
		blocks.push({ start, end: match.index + body.length });
	}
	return blocks;
}

/** Most lines of a hard-wrapped text are about equally long and end in the middle of a sentence. */
function looksHardWrapped(text: string): boolean {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const inner = lines.filter((line) => line.length >= 40 && line.length <= 100);
	const open = inner.filter((line) => /[\p{L},]\s*$/u.test(line));
	return lines.length > 3 && inner.length > lines.length / 2 && open.length > inner.length / 2;
}
