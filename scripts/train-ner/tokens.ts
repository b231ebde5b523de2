import { tokenStage } from "../../pipeline/3-tokens/index.ts";
import type { Tokens } from "../../schemas/index.ts";

const stage = tokenStage({ allZones: true });

/** Tokenizes paragraphs as the pipeline does; `starts[n]` is the first token of paragraph n, with the number of tokens at the end. */
export function tokensOf(paragraphs: readonly string[]): { text: string; tokens: Tokens; starts: number[] } {
	const blocks: { start: number; end: number; type: "body" }[] = [];
	let text = "";
	for (const paragraph of paragraphs) {
		blocks.push({ start: text.length, end: text.length + paragraph.length, type: "body" });
		text += `${paragraph}\n\n`;
	}
	const { tokens } = stage.run({
		id: "",
		source: null,
		text,
		title: null,
		byline: null,
		published: null,
		dateline: null,
		warnings: [],
		zones: [{ start: 0, end: text.length, type: "body" }],
		blocks,
	});
	const starts: number[] = [];
	let at = 0;
	for (const block of blocks) {
		while (at < tokens.length && tokens.start[at]! < block.start) at++;
		starts.push(at);
	}
	starts.push(tokens.length);
	return { text, tokens, starts };
}
