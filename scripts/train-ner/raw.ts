import { readFileSync } from "node:fs";
import type { Tokens } from "../../schemas/index.ts";
import { setAsText, type TrainDocument } from "./corpus.ts";
import { rulesOf } from "./sets.ts";
import { tokensOf } from "./tokens.ts";

/** A set of texts without labels. */
export interface RawSet {
	name: string;
	documents: TrainDocument[];
}

const plain = (text: string) => ({ text, spans: [] });

/** Wikinews: JSON lines with `title` and `text`. */
function readWikinews(data: string): RawSet {
	const rows = readFileSync(`${data}/raw/wikinews.jsonl`, "utf8").split("\n").filter(Boolean);
	const documents = rows.map((row, n) => {
		const { title, text } = JSON.parse(row) as { title: string; text: string };
		const paragraphs = [title, ...text.split(/\n+/)].filter((paragraph) => paragraph.trim() !== "");
		return { id: `wikinews-${n}`, paragraphs: paragraphs.map(plain) };
	});
	return { name: "wikinews", documents };
}

/** Of this many documents of the Groningen Meaning Bank in a row the first and the fourth are read: all would outweigh the rest. */
const TURN = 5;

/** The texts of the Groningen Meaning Bank, without its labels: a sentence a line, words spaced; some in a row are one document. */
function readVoice(data: string): RawSet {
	const { together } = rulesOf("voice");
	const lines = readFileSync(`${data}/raw/gmb-sentences.txt`, "utf8").split("\n").filter(Boolean);
	const documents: TrainDocument[] = [];
	lines.forEach((line, n) => {
		if (n % together === 0) documents.push({ id: `voice-${n}`, paragraphs: [] });
		const words = line.split(" ");
		documents.at(-1)!.paragraphs.push(
			setAsText(
				words,
				words.map(() => "O"),
			),
		);
	});
	return { name: "voice", documents: documents.filter((_, n) => n % TURN === 0 || n % TURN === 3) };
}

/** News without labels, which the teacher or a first model labels (selftrain.ts). */
export const readRawSets = (data: string): RawSet[] => [readWikinews(data), readVoice(data)];

/** Unlabelled news (Wikinews), for telling news from other writing. */
export function readRawNews(data: string): Tokens[] {
	return readWikinews(data).documents.map(
		({ paragraphs }) => tokensOf(paragraphs.map((paragraph) => paragraph.text)).tokens,
	);
}
