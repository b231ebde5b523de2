import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import type { TaggerType } from "../../pipeline/5-entities/tagger/labels.ts";
import { rulesOf, TYPE_OF } from "./sets.ts";

export interface GoldSpan {
	start: number;
	end: number;
	type: TaggerType;
}

/** A document to train on: paragraphs with their names, in UTF-16 offsets of each paragraph. */
export interface TrainDocument {
	id: string;
	paragraphs: { text: string; spans: GoldSpan[] }[];
}

/** Genres of GUM whose texts are not for commercial use, or are blanked out; re3d's part from the BBC is not for commercial use either. */
const NOT_OPEN: ReadonlySet<string> = new Set(["reddit", "essay", "fiction", "letter", "podcast", "whow"]);

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}”’]|'s|’s|n't|n’t|'re|'ve|'ll|'d|'m|'')$/i;
const NO_SPACE_AFTER = /^(?:[([{$#“‘`]|``)$/;

/** Sets words as running text again. Quotation marks that open and close alike alternate. */
export function setAsText(tokens: readonly string[], tags: readonly string[]): { text: string; spans: GoldSpan[] } {
	let text = "";
	let quoted = false;
	let glue = true;
	const spans: GoldSpan[] = [];
	tokens.forEach((raw, i) => {
		const token = raw === "``" || raw === "''" ? '"' : raw === "-LRB-" ? "(" : raw === "-RRB-" ? ")" : raw;
		const closing = token === '"' && quoted;
		const hyphen = token === "-" && i > 0 && i < tokens.length - 1 && joined(tokens, i);
		if (!glue && !closing && !hyphen && !NO_SPACE_BEFORE.test(token)) text += " ";
		const start = text.length;
		text += token;
		glue = NO_SPACE_AFTER.test(token) || (token === '"' && !quoted) || hyphen;
		if (token === '"') quoted = !quoted;
		const tag = tags[i]!;
		const type = TYPE_OF[tag.slice(2)];
		if (type && tag[0] === "B") spans.push({ start, end: text.length, type });
		else if (type && tag[0] === "I" && spans.length > 0) spans.at(-1)!.end = text.length;
	});
	return { text, spans };
}

/** A hyphen between two lower-case or name parts was inside a word: "ever - increasing", "al - Ani"; between spaced clauses it was a dash. */
function joined(tokens: readonly string[], i: number): boolean {
	return /^\p{L}+$/u.test(tokens[i - 1]!) && /^\p{L}+$/u.test(tokens[i + 1]!);
}

interface Line {
	genre?: string;
	source?: string;
	id?: string;
	doc?: string;
	tokens?: string[];
	tags?: string[];
	text?: string;
	entities?: { start: number; end: number; type: string }[];
}

/** UTF-16 offset of each code point of `text`, and its length at the end. */
function utf16Offsets(text: string): number[] {
	const offsets: number[] = [];
	let at = 0;
	for (const char of text) {
		offsets.push(at);
		at += char.length;
	}
	offsets.push(at);
	return offsets;
}

/**
 * Reads a set: JSON lines with `tokens` and BIO `tags` (a sentence a line, `doc` joins them) or with `text` and `entities`
 * (code points); may be gzipped.
 */
export function readSet(path: string): { name: string; documents: TrainDocument[] } {
	const bytes = readFileSync(path);
	const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
	const name = basename(path).replace(/\.jsonl(?:\.gz)?$/, "");
	const documents: TrainDocument[] = [];
	let open: TrainDocument | undefined;
	text.split("\n").forEach((row, index) => {
		if (row === "") return;
		const line = JSON.parse(row) as Line;
		if ((line.genre && NOT_OPEN.has(line.genre)) || line.source?.includes("BBC")) return;
		if (line.tokens && line.tags) {
			const id = line.doc ?? `${name}-${Math.floor(index / rulesOf(name).together)}`;
			if (!open || open.id !== id) {
				open = { id, paragraphs: [] };
				documents.push(open);
			}
			open.paragraphs.push(setAsText(line.tokens, line.tags));
			return;
		}
		documents.push({ id: line.id ?? String(index), paragraphs: paragraphsOf(line.text ?? "", line.entities ?? []) });
	});
	return { name, documents };
}

function paragraphsOf(text: string, entities: readonly { start: number; end: number; type: string }[]) {
	const offsets = utf16Offsets(text);
	const spans = entities.flatMap(({ start, end, type }) => {
		const ours = TYPE_OF[type];
		return ours ? [{ start: offsets[start]!, end: offsets[end]!, type: ours }] : [];
	});
	const paragraphs: TrainDocument["paragraphs"] = [];
	let from = 0;
	for (const part of text.split(/(\n\s*\n)/)) {
		const to = from + part.length;
		if (part.trim() !== "")
			paragraphs.push({
				text: part,
				spans: spans
					.filter((span) => span.start >= from && span.end <= to)
					.map((span) => ({ ...span, start: span.start - from, end: span.end - from })),
			});
		from = to;
	}
	return paragraphs;
}
