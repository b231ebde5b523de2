import type { Lines } from "../../2-zones/line/split.ts";
import type { Page } from "./page.ts";

/** The blocks of a page as lines of one text, an empty line between them: what the line model reads. */
export function pageLines(page: Page): Lines {
	const length = page.blocks.length;
	const start = new Int32Array(length);
	const end = new Int32Array(length);
	const blanks = new Uint8Array(length + 1).fill(1);
	blanks[0] = 0;
	blanks[length] = 0;
	const parts: string[] = [];
	let at = 0;
	for (const [index, block] of page.blocks.entries()) {
		start[index] = at;
		end[index] = at + block.text.length;
		at = end[index]! + 2;
		parts.push(block.text);
	}
	return { text: parts.join("\n\n"), length, start, end, blanks };
}
