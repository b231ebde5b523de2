import { readFileSync } from "node:fs";
import { TAGS } from "../../../pipeline/4-syntax/tags.ts";
import type { Tokens } from "../../../schemas/index.ts";
import type { GoldSentence } from "../project.ts";

/** A sentence as teacher.py writes it: tokens, the tokenizer's tags, heads, relations, tags. */
interface Parsed {
	id: string;
	t: string[];
	p: number[];
	h: number[];
	r: number[];
	g: number[];
}

/** Reads sentences that the teacher has parsed, in the order of the file. */
export function readSilver(file: string): GoldSentence[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => {
			const { id, t, p, h, r, g } = JSON.parse(line) as Parsed;
			const none = new Int32Array(t.length);
			const tokens: Tokens = {
				length: t.length,
				start: none,
				end: none,
				text: t,
				lower: t.map((word) => word.toLowerCase()),
				lemma: t,
				pos: Uint8Array.from(p),
				gap: new Uint8Array(t.length),
				sentence: none,
				sentences: Int32Array.of(0, t.length),
				block: Int32Array.of(0),
			};
			return {
				id,
				tokens,
				head: Int32Array.from(h),
				relation: Uint8Array.from(r),
				tag: g.map((tag) => TAGS[tag] ?? "XX"),
			};
		});
}
