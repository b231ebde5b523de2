import { readFileSync } from "node:fs";

/** One syntactic word of a CoNLL-U file; `head` is an index into the sentence's words, -1 for the root. */
export interface Word {
	form: string;
	tag: string;
	head: number;
	relation: string;
	/** First and end character in the sentence's text (UTF-16). Words of one multiword token share them out. */
	start: number;
	end: number;
}

export interface Sentence {
	id: string;
	text: string;
	words: Word[];
}

/** Reads a CoNLL-U file; the text is rebuilt from the forms and SpaceAfter, so that offsets are exact. */
export function readConllu(file: string): Sentence[] {
	return readFileSync(file, "utf8")
		.split(/\n\s*\n/)
		.map(readSentence)
		.filter((sentence) => sentence.words.length > 0);
}

function readSentence(block: string): Sentence {
	const words: Word[] = [];
	let id = "";
	let text = "";
	/** Last word and end of the surface token that words are being shared out of. */
	let surfaceLast = 0;
	let surfaceEnd = 0;
	for (const line of block.split("\n")) {
		if (line.startsWith("# sent_id = ")) id = line.slice(12).trim();
		const fields = line.split("\t");
		if (fields.length !== 10) continue;
		const [number, form, , upos, xpos, , head, relation, , misc] = fields as string[];
		const space = misc!.includes("SpaceAfter=No") ? "" : " ";
		const range = /^(\d+)-(\d+)$/.exec(number!);
		if (range) {
			surfaceLast = Number(range[2]);
			surfaceEnd = text.length + form!.length;
			text += form! + space;
			words.length = Number(range[1]) - 1;
			continue;
		}
		if (!/^\d+$/.test(number!)) continue;
		const inside = Number(number) <= surfaceLast;
		let start = text.length;
		let end = start + form!.length;
		if (inside) {
			start = Math.min(words.length > 0 && Number(number) > 1 ? Math.max(words.at(-1)!.end, 0) : 0, surfaceEnd);
			const from = text.lastIndexOf(" ", surfaceEnd - 1) + 1;
			if (start < from) start = from;
			end = Number(number) === surfaceLast ? surfaceEnd : Math.min(surfaceEnd, start + form!.length);
		} else text += form! + space;
		words.push({
			form: form!,
			tag: xpos === "_" ? upos! : xpos!,
			head: Number(head) - 1,
			relation: relation!,
			start,
			end,
		});
	}
	return { id, text: text.trimEnd(), words };
}
